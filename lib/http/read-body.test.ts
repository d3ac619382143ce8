import { describe, expect, it } from "vitest";
import { readBody } from "./read-body";

const encoder = new TextEncoder();

/** A request whose body comes in pieces and does not say its length. */
function streamed(pieces: Uint8Array[], onCancel?: () => void, fails = false): Request {
  let next = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const piece = pieces[next];
      next += 1;
      if (piece) controller.enqueue(piece);
      else if (fails) controller.error(new Error("broken off"));
      else controller.close();
    },
    cancel() {
      onCancel?.();
    },
  });
  // `duplex` is needed for a stream and not in TypeScript's types yet.
  return new Request("https://site.example/", { method: "POST", body, duplex: "half" } as RequestInit);
}

describe("readBody", () => {
  it("reads nothing as an empty text", async () => {
    expect(await readBody(new Request("https://site.example/", { method: "POST" }), 10)).toEqual({
      success: true,
      text: "",
      bytes: 0,
    });
  });

  it("puts pieces together, characters cut between them too", async () => {
    const bytes = encoder.encode("é界🚀");
    const pieces = [...bytes].map((byte) => new Uint8Array([byte]));
    expect(await readBody(streamed(pieces), 9)).toEqual({ success: true, text: "é界🚀", bytes: 9 });
  });

  it("counts bytes, not characters", async () => {
    expect((await readBody(streamed([encoder.encode("éé")]), 4)).success).toBe(true);
    expect(await readBody(streamed([encoder.encode("ééé")]), 5)).toEqual({ success: false, reason: "too-large" });
  });

  it("stops an endless body at the limit", async () => {
    let cancelled = false;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(1_000).fill(0x20)),
      cancel: () => {
        cancelled = true;
      },
    });
    const request = new Request("https://site.example/", {
      method: "POST",
      body: endless,
      duplex: "half",
    } as RequestInit);
    expect(await readBody(request, 16_000)).toEqual({ success: false, reason: "too-large" });
    await Promise.resolve();
    expect(cancelled).toBe(true);
  });

  it("believes a length that is too large, and checks one that is not", async () => {
    const request = (length: string) =>
      new Request("https://site.example/", { method: "POST", body: "abcdef", headers: { "Content-Length": length } });
    expect(await readBody(request("99"), 10)).toEqual({ success: false, reason: "too-large" });
    for (const lie of ["1", "-1", "x", ""])
      expect(await readBody(request(lie), 5)).toEqual({ success: false, reason: "too-large" });
  });

  it("does not hold the answer back for a sender that cannot be cancelled", async () => {
    const stubborn = streamed([new Uint8Array(20)], () => {
      throw new Error("no");
    });
    expect(await readBody(stubborn, 10)).toEqual({ success: false, reason: "too-large" });
  });

  it.each([
    ["a byte that is none", [0xff]],
    ["a character broken at the end", [0x61, 0xc3]],
    ["an encoded surrogate", [0xed, 0xa0, 0x80]],
    ["an overlong slash", [0xc0, 0xaf]],
  ])("refuses %s", async (_, bytes) => {
    expect(await readBody(streamed([new Uint8Array(bytes)]), 10)).toEqual({ success: false, reason: "not-utf8" });
  });

  it("takes a body that breaks off for unreadable", async () => {
    expect(await readBody(streamed([encoder.encode("abc")], undefined, true), 10)).toEqual({
      success: false,
      reason: "not-utf8",
    });
  });
});
