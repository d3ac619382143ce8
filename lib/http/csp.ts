/**
 * The Content-Security-Policy of every page, said once. Who may run inline scripts differs: pages
 * made at build time name the hashes of theirs (scripts/csp-hashes.ts), pages made per request a
 * nonce (proxy.ts).
 * Why hashes and nonces: docs/decisions/002-content-security-policy.md
 */

const directives: Record<string, readonly string[]> = {
  "default-src": ["'self'"],
  "script-src": ["'self'"],
  "style-src": ["'self'"],
  "img-src": ["'self'", "data:"],
  "connect-src": ["'self'"],
  "font-src": ["'self'"],
  "manifest-src": ["'self'"],
  "form-action": ["'self'"],
  "frame-ancestors": ["'none'"],
  "base-uri": ["'none'"],
  "object-src": ["'none'"],
};

/**
 * Builds the policy of a page, with what it may do beyond the common part.
 * @param extra directive → sources to add
 * @returns the header's value; unknown directives are added at the end; never throws
 * @example buildPolicy({ "script-src": ["'nonce-abc'"] }) // "default-src 'self'; script-src 'self' 'nonce-abc'; …"
 */
export function buildPolicy(extra: Record<string, readonly string[]> = {}): string {
  const names = [...new Set([...Object.keys(directives), ...Object.keys(extra)])];
  return names.map((name) => [name, ...(directives[name] ?? []), ...(extra[name] ?? [])].join(" ")).join("; ");
}

/** What `next dev` needs: eval for readable stacks, inline styles and scripts, a socket for reloading. */
export const developmentExtra = {
  "script-src": ["'unsafe-inline'", "'unsafe-eval'"],
  "style-src": ["'unsafe-inline'"],
  "connect-src": ["ws:"],
};
