import { readBody } from "./read-body";

/** Largest accepted form, in bytes: every text at its limit, in four-byte characters and percent-encoded, fits. */
export const maxFormBytes = 256_000;

/**
 * Reads a form sent as `application/x-www-form-urlencoded`.
 * @returns nothing when the body is too large, broken or of another type
 */
export async function readForm(request: Request, limit: number): Promise<URLSearchParams | undefined> {
  if (!request.headers.get("content-type")?.startsWith("application/x-www-form-urlencoded")) return undefined;
  const body = await readBody(request, limit);
  return body.success ? new URLSearchParams(body.text) : undefined;
}
