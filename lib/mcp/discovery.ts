import { serverInfo, supportedVersions } from "./protocol";

const cardType = "application/mcp-server-card+json";

/** Reverse DNS and name, as the server card asks: the site's host, turned round. */
function cardName(origin: string): string {
  const { hostname } = new URL(origin);
  const isAddress = /^[\d.]+$|:/.test(hostname);
  return `${isAddress ? "local" : hostname.split(".").toReversed().join(".")}/${serverInfo.name}`;
}

/**
 * The MCP server's card (SEP-2127): where it is and what it speaks.
 * @param origin of the site
 */
export function serverCard(origin: string): object {
  return {
    $schema: "https://static.modelcontextprotocol.io/schemas/v1/server-card.schema.json",
    name: cardName(origin),
    version: serverInfo.version,
    title: serverInfo.title,
    description: "Prompts, dated facts and round trips for serverless edge decisions. Nothing is stored.",
    websiteUrl: origin,
    remotes: [{ type: "streamable-http", url: `${origin}/api/mcp`, supportedProtocolVersions: supportedVersions }],
  };
}

/** What a domain offers to agents: its MCP server, by its card. */
export function aiCatalog(origin: string): object {
  return {
    specVersion: "1.0",
    entries: [
      {
        identifier: `urn:air:${new URL(origin).hostname}:mcp:${serverInfo.name}`,
        type: cardType,
        url: `${origin}/api/mcp/server-card`,
      },
    ],
  };
}

/** Links and a command that add the server to a client, by the client's name. */
export function installLinks(origin: string): { client: string; link?: string; command?: string }[] {
  const url = `${origin}/api/mcp`;
  const { name } = serverInfo;
  const encoded = (config: object) => encodeURIComponent(JSON.stringify(config));
  return [
    {
      client: "Cursor",
      link: `https://cursor.com/en/install-mcp?name=${name}&config=${encodeURIComponent(btoa(JSON.stringify({ url })))}`,
    },
    {
      client: "VS Code",
      link: `https://vscode.dev/redirect/mcp/install?name=${name}&config=${encoded({ type: "http", url })}`,
    },
    { client: "Kiro", link: `https://kiro.dev/launch/mcp/add?name=${name}&config=${encoded({ url })}` },
    { client: "Claude Code", command: `claude mcp add --transport http ${name} ${url}` },
  ];
}
