import { type ClientRequest, request } from "node:http";
import { connect } from "node:net";

/** Longest wait for an answer, in milliseconds: far above the slowest page on a busy machine. */
const patience = 60_000;

export type Sent = {
  method?: string;
  path: string;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
  /** Without a length, in pieces or a few bytes at a time; or closed by us when the answer begins. */
  manner?: "whole" | "chunked" | "slow" | "abandoned";
};
/** What came back: no status where the other side closed without a word; a fault where it broke off or was not reached. */
export type Received = { status?: number; fault?: string };

/**
 * Sends a request in its manner, whatever HTTP's own clients would make of it.
 * @returns never rejects
 */
export function send(base: URL, { method = "GET", path, headers, body, manner = "whole" }: Sent): Promise<Received> {
  const bytes = Buffer.from(body ?? "");
  return new Promise((resolve) => {
    const length = manner === "chunked" || body === undefined ? {} : { "Content-Length": bytes.length };
    const asked = request(base, { method, path, headers: { ...headers, ...length }, timeout: patience, agent: false });
    asked.on("timeout", () => asked.destroy(new Error("no answer in time")));
    // A refusal of a large body comes before the body is through: what fails afterwards is no news, as a promise keeps
    // what came first.
    asked.on("error", (error) => resolve({ fault: error.message }));
    asked.once("response", (response) => {
      const status = response.statusCode;
      if (manner === "abandoned") {
        asked.destroy();
        resolve({ status });
      }
      response.on("error", (error) => resolve({ status, fault: error.message }));
      response.on("end", () => resolve({ status }));
      response.resume();
    });
    if (manner === "slow") writeSlowly(asked, bytes);
    else if (manner === "chunked") writeInPieces(asked, bytes);
    else asked.end(bytes);
  });
}

/**
 * Writes bytes to a socket as they are, closes our half and reads what comes back.
 * @param leave closes the socket altogether, without waiting for a word
 */
export function sendBytes({ hostname, port }: URL, bytes: Buffer, leave = false): Promise<Received> {
  return new Promise((resolve) => {
    let received = "";
    let fault: string | undefined = "not connected";
    const socket = connect({ host: hostname, port: Number(port) }, () => {
      fault = undefined;
      if (leave) socket.write(bytes, () => socket.destroy());
      else socket.end(bytes);
    });
    socket.setTimeout(patience, () => {
      fault = "no answer in time";
      socket.destroy();
    });
    socket.on("data", (piece) => (received += piece.toString("latin1")));
    socket.on("error", () => undefined); // "close" follows
    socket.on("close", () => {
      const status = /^HTTP\/1\.1 (\d{3})/.exec(received)?.[1];
      resolve({ fault, ...(status !== undefined && { status: Number(status) }) });
    });
  });
}

/** The headers of a request and half its body, as where a line breaks. */
export function half({ method = "GET", path, headers, body }: Sent): Buffer {
  const bytes = Buffer.from(body ?? "");
  const lines = Object.entries({ Host: "localhost", ...headers, "Content-Length": String(bytes.length || 100) });
  const head = `${method} ${path} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n`;
  return Buffer.concat([Buffer.from(head), bytes.subarray(0, Math.ceil(bytes.length / 2))]);
}

function writeSlowly(asked: ClientRequest, bytes: Buffer): void {
  const size = Math.ceil(bytes.length / 12);
  let sent = 0;
  const timer = setInterval(() => {
    if (asked.destroyed || sent >= bytes.length) {
      clearInterval(timer);
      asked.end();
      return;
    }
    asked.write(bytes.subarray(sent, sent + size));
    sent += size;
  }, 30);
}

function writeInPieces(asked: ClientRequest, bytes: Buffer): void {
  for (let sent = 0; sent < bytes.length; sent += 8_000) asked.write(bytes.subarray(sent, sent + 8_000));
  asked.end();
}
