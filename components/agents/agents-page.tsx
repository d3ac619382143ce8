import type { ReactNode } from "react";
import { RichText } from "@/components/article/rich-text";
import { skillIndexPath, skillPath } from "@/lib/http/discovery-handler";
import { formatMessage } from "@/lib/i18n/message";
import type { Locale } from "@/lib/i18n/locales";
import { loadMessages } from "@/lib/i18n/messages";
import { installLinks } from "@/lib/mcp/discovery";
import { siteOrigin } from "@/lib/site/origin";

/** Files for machines, not pages. */
const files = { card: "/api/mcp/server-card", openapi: "/api/openapi.json", llms: "/llms.txt" };

/** What agents can do here, and how a client gets at it. */
export function AgentsPage({ locale }: { locale: Locale }) {
  const messages = loadMessages(locale, "agents");
  const clients = installLinks(siteOrigin);
  return (
    <main id="content" className="mx-auto grid max-w-6xl grid-cols-[minmax(0,1fr)] gap-10 px-4 py-10">
      <div>
        <h1 className="text-4xl">{messages.title}</h1>
        <p className="mt-2 max-w-measure text-lg text-muted">{messages.lead}</p>
      </div>
      <Part id="server" title={messages.serverTitle} lead={messages.serverLead}>
        <p className="font-semibold">{messages.address}</p>
        <Code>{`${siteOrigin}/api/mcp`}</Code>
        <h3 className="text-lg">{messages.installTitle}</h3>
        <ul className="flex flex-wrap gap-3">
          {clients.map(
            ({ client, link }) =>
              link && (
                <li key={client}>
                  <a className="button button-quiet" href={link} rel="noopener noreferrer">
                    {formatMessage(messages.install, { client })}
                  </a>
                </li>
              ),
          )}
        </ul>
        {clients.map(
          ({ client, command }) =>
            command && (
              <div key={client}>
                <p>{formatMessage(messages.command, { client })}</p>
                <Code>{command}</Code>
              </div>
            ),
        )}
        <h3 className="text-lg">{messages.tools}</h3>
        <ul className="grid list-disc gap-1 pl-6">
          {Object.entries(messages.toolList).map(([name, text]) => (
            <li key={name}>
              <code>{name}</code> {text}
            </li>
          ))}
        </ul>
        <p>
          <a href={files.card}>{messages.card}</a>
        </p>
      </Part>
      <Part id="skill" title={messages.skillTitle} lead={messages.skillLead}>
        <p className="flex flex-wrap gap-x-6 gap-y-2">
          <a href={skillPath}>{messages.skillFile}</a>
          <a href={skillIndexPath}>{messages.skillIndex}</a>
        </p>
      </Part>
      <Part id="api" title={messages.apiTitle}>
        <p className="flex flex-wrap gap-x-6 gap-y-2">
          <a href={files.openapi}>{messages.openapi}</a>
          <a href={files.llms}>{messages.llms}</a>
        </p>
        <p>
          <RichText>{messages.markdown}</RichText>
        </p>
      </Part>
    </main>
  );
}

function Part({ id, title, lead, children }: { id: string; title: string; lead?: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="grid max-w-measure gap-3">
      <h2 id={id} className="text-2xl">
        {title}
      </h2>
      {lead && <p className="text-muted">{lead}</p>}
      {children}
    </section>
  );
}

/** Text to be copied as it stands; a line that is too long breaks anywhere. */
function Code({ children }: { children: string }) {
  return (
    <pre className="mt-1 border border-line bg-sunken p-3 font-mono text-sm whitespace-pre-wrap [overflow-wrap:anywhere]">
      {children}
    </pre>
  );
}
