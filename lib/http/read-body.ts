export type BodyRead =
  | { success: true; text: string; bytes: number }
  | { success: false; reason: "too-large" | "not-utf8" };

/**
 * Reads a request's body up to a limit, without keeping more than the limit in memory.
 * @param limit in bytes
 * @returns the text and its length in bytes, or why there is none; a body that breaks off counts as not readable
 */
export async function readBody(request: Request, limit: number): Promise<BodyRead> {
  if (Number(request.headers.get("content-length") ?? 0) > limit) return { success: false, reason: "too-large" };
  if (!request.body) return { success: true, text: "", bytes: 0 };
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false });
  const reader = request.body.getReader();
  let size = 0;
  let text = "";
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return { success: true, text: text + decoder.decode(), bytes: size };
      size += value.byteLength;
      if (size > limit) {
        // The rest is not wanted; waiting for the cancellation would let a slow sender hold the answer back.
        void reader.cancel().catch(() => undefined);
        return { success: false, reason: "too-large" };
      }
      text += decoder.decode(value, { stream: true });
    }
  } catch {
    return { success: false, reason: "not-utf8" };
  }
}
