import { createHash } from "node:crypto";
import { request } from "node:http";
import { connect } from "node:net";

/**
 * @typedef {import("./mix").Exchange} Exchange
 * @typedef {import("./send.mjs").Answer} Answer
 * @typedef {import("./send.mjs").Target} Target
 */

/** Longest wait for an answer, in milliseconds: far above the slowest page under load. */
const patience = 15_000;
/** Pieces of a body sent slowly, and the pause between them in milliseconds. */
const slowPieces = 12;
const slowPause = 30;

/**
 * Sends a request in its manner.
 * @param {Target} target
 * @param {Exchange} exchange
 * @returns {Promise<Answer>} what came back; never rejects: no answer is an answer without a status
 */
export async function send(target, exchange) {
  switch (exchange.manner) {
    case "raw":
      return sendBytes(target, bytesOf(exchange.body));
    case "truncated":
      return sendBytes(target, half(exchange));
    case "dropped":
      return drop(target, half(exchange));
    case "again": {
      const first = await ask(target, exchange);
      if (first.etag === undefined) return first;
      return ask(target, { ...exchange, headers: { ...exchange.headers, "If-None-Match": first.etag } });
    }
    default:
      return ask(target, exchange);
  }
}

/** @param {Target} target @param {Exchange} exchange @returns {Promise<Answer>} */
function ask({ host, port, agent }, { manner, method, path, headers, body }) {
  const bytes = bytesOf(body);
  const began = performance.now();
  return new Promise((resolve) => {
    const length = manner === "chunked" || body === undefined ? {} : { "Content-Length": bytes.length };
    const asked = request({ host, port, agent, method, path, headers: { ...headers, ...length }, timeout: patience });
    const end = (/** @type {Answer} */ answer) => resolve({ ...answer, milliseconds: performance.now() - began });
    asked.on("timeout", () => asked.destroy(new Error("no answer in time")));
    // A refusal of a large body comes before the body is through: what fails afterwards is no news, hence `once` and a
    // promise, which take the first.
    asked.on("error", (error) => end({ fault: error.message }));
    asked.once("response", (response) => {
      const status = response.statusCode;
      if (manner === "abandoned") {
        asked.destroy();
        end({ status });
        return;
      }
      const hash = createHash("sha256");
      response.on("data", (piece) => hash.update(piece));
      response.on("error", (error) => end({ status, fault: error.message }));
      response.on("end", () =>
        end({
          status,
          digest: hash.digest("hex"),
          etag: response.headers.etag,
          upstream: response.headers["x-upstream"]?.toString(),
        }),
      );
    });
    if (manner === "slow") writeSlowly(asked, bytes);
    else if (manner === "chunked") writeInPieces(asked, bytes);
    else asked.end(bytes);
  });
}

/** @param {import("node:http").ClientRequest} asked @param {Buffer} bytes */
function writeSlowly(asked, bytes) {
  const size = Math.ceil(bytes.length / slowPieces);
  let sent = 0;
  const timer = setInterval(() => {
    if (asked.destroyed || sent >= bytes.length) {
      clearInterval(timer);
      asked.end();
      return;
    }
    asked.write(bytes.subarray(sent, sent + size));
    sent += size;
  }, slowPause);
}

/** @param {import("node:http").ClientRequest} asked @param {Buffer} bytes */
function writeInPieces(asked, bytes) {
  for (let sent = 0; sent < bytes.length; sent += 8_000) asked.write(bytes.subarray(sent, sent + 8_000));
  asked.end();
}

/**
 * Writes bytes to a socket, closes our half and reads what comes back.
 * @param {Target} target
 * @param {Buffer} bytes
 * @returns {Promise<Answer>} without a status where the other side closed without a word, or with a reset
 */
function sendBytes({ host, port }, bytes) {
  return new Promise((resolve) => {
    let received = "";
    let fault = /** @type {string | undefined} */ ("not connected");
    const socket = connect({ host, port }, () => {
      fault = undefined;
      socket.end(bytes);
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

/**
 * Writes bytes and leaves at once.
 * @param {Target} target
 * @param {Buffer} bytes
 * @returns {Promise<Answer>} never with a status
 */
function drop({ host, port }, bytes) {
  return new Promise((resolve) => {
    let fault = /** @type {string | undefined} */ ("not connected");
    const socket = connect({ host, port }, () => {
      fault = undefined;
      socket.write(bytes, () => socket.destroy());
    });
    socket.on("error", () => undefined); // "close" follows
    socket.on("close", () => resolve({ fault }));
  });
}

/** The headers and half the body. @param {Exchange} exchange */
function half(exchange) {
  const body = bytesOf(exchange.body);
  return Buffer.concat([head(exchange), body.subarray(0, Math.ceil(body.length / 2))]);
}

/** @param {Exchange} exchange */
function head({ method, path, headers, body }) {
  const lines = Object.entries({
    Host: "localhost",
    ...headers,
    ...(body !== undefined && { "Content-Length": bytesOf(body).length || 100 }),
  });
  return Buffer.from(
    `${method} ${path} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n`,
  );
}

/** @param {Exchange["body"]} body */
function bytesOf(body) {
  return typeof body === "string" ? Buffer.from(body) : Buffer.from(body ?? []);
}
