import { createServer } from "node:net";

/**
 * A port that nothing listens on: the wished one, or any other where it is taken, as by a second run of the tests.
 * @param {number} wished 0 for any
 * @returns {Promise<number>} rejects where no port can be had at all
 */
export async function freePort(wished) {
  return (await tryPort(wished)) ?? (await tryPort(0)) ?? Promise.reject(new Error("no port is free"));
}

/** @param {number} port @returns {Promise<number | undefined>} */
function tryPort(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(undefined));
    server.listen(port, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : undefined));
    });
  });
}
