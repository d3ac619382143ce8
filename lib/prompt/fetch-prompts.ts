import type { Locale } from "@/lib/i18n/locales";
import type { PresentedPrompts } from "./present";

/** Prompts, and whether they had to be built in the browser because the route could not be reached. */
export type FetchedPrompts = { presented: PresentedPrompts; local: boolean };

const patienceMs = 5_000;

/**
 * Has the prompts built by the route, or by the same builder in the browser when the route cannot be reached, fails or
 * takes longer than five seconds. The answers travel in the body, never in an address.
 * @param wire answers not yet judged: the route parses them, and so does whoever builds in its place
 * @returns nothing when `signal` ended the wait, or when the browser is offline and the builder was never loaded
 */
export async function fetchPrompts(
  wire: unknown,
  locale: Locale,
  signal: AbortSignal,
): Promise<FetchedPrompts | undefined> {
  const presented = await askRoute(wire, locale, signal);
  if (signal.aborted) return undefined;
  if (presented) return { presented, local: false };
  // Loaded when needed only: the builder brings the knowledge base along.
  const builder = await import("./present-wire").catch(() => undefined); // offline before it was ever loaded
  return signal.aborted || !builder ? undefined : { presented: builder.presentWire(wire, locale), local: true };
}

async function askRoute(wire: unknown, locale: Locale, signal: AbortSignal): Promise<PresentedPrompts | undefined> {
  const timeout = new AbortController();
  const stop = () => timeout.abort();
  const timer = setTimeout(stop, patienceMs);
  signal.addEventListener("abort", stop);
  try {
    const response = await fetch(`/api/prompts?draft=1&origins=1&lang=${locale}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(wire),
      signal: timeout.signal,
    });
    return response.ok ? ((await response.json()) as PresentedPrompts) : undefined; // our own route, same version
  } catch {
    return undefined; // offline, blocked or too slow: the caller builds locally and says so
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", stop);
  }
}
