import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { aptInstall, findExecutable } from "../lib/debian.mjs";
import { host, watch } from "./server.mjs";

/**
 * Finds nginx, installing Debian's package where that is possible: root, with apt-get.
 * @returns {string | undefined} an absolute path; undefined where there is none
 */
export function ensureNginx() {
  // Debian puts it into a folder that is not on everyone's PATH.
  const find = () => findExecutable(["nginx"], { PATH: `${process.env.PATH ?? ""}:/usr/sbin` });
  return find() ?? (aptInstall("nginx") ? find() : undefined);
}

/**
 * Writes the configuration of a proxy before two instances.
 * @param {{ port: number, upstreams: readonly number[], folder: string }} proxy
 * @returns {string}
 */
export function nginxConfiguration({ port, upstreams, folder }) {
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `  ${name}_temp_path ${folder}/${name};`,
  );
  return `daemon off;
master_process off; # one process to stop, and no change of user
pid ${folder}/nginx.pid;
# At "error", nginx would write the address of a request that met a dead instance, with the words in its query.
error_log stderr crit;
events { worker_connections 512; }
http {
  access_log off;
${temporary.join("\n")}
  upstream site {
${upstreams.map((upstream) => `    server ${host}:${upstream} max_fails=1 fail_timeout=1s;`).join("\n")}
    keepalive 16;
  }
  server {
    listen ${host}:${port};
    location / {
      proxy_pass http://site;
      proxy_http_version 1.1;
      proxy_set_header Connection "";
      proxy_set_header Host $host;
      proxy_connect_timeout 1s;
      # A POST too: it is as repeatable as a GET, since the route computes its answer and keeps nothing.
      proxy_next_upstream error timeout http_502 http_503 http_504 non_idempotent;
      proxy_next_upstream_tries 2;
      add_header X-Upstream $upstream_addr always;
    }
  }
}
`;
}

/**
 * Serves the proxy.
 * @param {string} binary of nginx
 * @param {number} port
 * @param {readonly number[]} upstreams ports of the instances
 * @returns {Promise<import("./server.mjs").Instance>} once it answers
 */
export async function serveNginx(binary, port, upstreams) {
  const folder = mkdtempSync(join(tmpdir(), "architecte-nginx-"));
  const file = join(folder, "nginx.conf");
  writeFileSync(file, nginxConfiguration({ port, upstreams, folder }));
  const child = spawn(binary, ["-p", folder, "-c", file, "-e", "stderr"], { stdio: ["ignore", "pipe", "pipe"] });
  child.once("close", () => rmSync(folder, { recursive: true, force: true }));
  return watch(child, port, `http://${host}:${port}/icon.svg`);
}
