/**
 * Answers that are the same for everyone: written once and served from memory until the day changes, as dates decide
 * which facts are to be re-checked. Only what shared caches may keep as well comes here, never a reader's words.
 */
type PublicAnswer = {
  body: ArrayBuffer;
  /** Made once: a runtime copies them in one go, where names and values would be read one by one for each answer. */
  headers: Headers;
  /** Those of 304, which has no content to type. */
  headersUnchanged: Headers;
  etag: string;
};

/** About 6 MB of JSON at most; presets in every format and language are 160, those that people ask for are fewer. */
const mostKept = 128;

const kept = new Map<string, PublicAnswer>();
let day = "";

/**
 * The answer kept for a request of this address.
 * @returns 200 or 304; nothing where none is kept, or to other methods than GET and HEAD
 */
export function recallPublic(request: Request): Response | undefined {
  if (request.method !== "GET" && request.method !== "HEAD") return undefined;
  const known = keptToday().get(keyOf(request));
  return known && serve(request, known);
}

/**
 * Keeps a public, deterministic answer under its request's address and serves it with a strong ETag.
 * @param response 200; its body is read
 * @returns 200, or 304 to who already has this content
 */
export async function keepPublic(request: Request, response: Response): Promise<Response> {
  const answer = await answerOf(response);
  const answers = keptToday();
  const [oldest] = answers.keys();
  if (answers.size >= mostKept && oldest !== undefined) answers.delete(oldest);
  answers.set(keyOf(request), answer);
  return serve(request, answer);
}

/** The same, for an answer that names the host it was asked at: served with a strong ETag, and not kept. */
export async function servePublic(request: Request, response: Response): Promise<Response> {
  return serve(request, await answerOf(response));
}

async function answerOf(response: Response): Promise<PublicAnswer> {
  const body = await response.arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", body));
  const etag = `"${Array.from(digest.slice(0, 16), (byte) => byte.toString(16).padStart(2, "0")).join("")}"`;
  const headers = new Headers(response.headers);
  headers.set("ETag", etag);
  const headersUnchanged = new Headers(headers);
  headersUnchanged.delete("Content-Type");
  return { body, headers, headersUnchanged, etag };
}

function keptToday(): Map<string, PublicAnswer> {
  const today = new Date().toISOString().slice(0, 10);
  if (today !== day) kept.clear();
  day = today;
  return kept;
}

/** Path and query: the host plays no part in what is answered. */
function keyOf({ url }: Request): string {
  return url.slice(url.indexOf("/", "https://".length));
}

function serve(request: Request, { body, headers, headersUnchanged, etag }: PublicAnswer): Response {
  const known =
    request.headers
      .get("if-none-match")
      ?.split(",")
      .map((tag) => tag.trim().replace(/^W\//, "")) ?? [];
  if (!known.includes(etag) && !known.includes("*")) return new Response(body, { headers });
  return new Response(null, { status: 304, headers: headersUnchanged });
}
