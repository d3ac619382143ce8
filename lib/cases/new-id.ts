/** An id for a case: `crypto.randomUUID` is missing where a page comes without TLS. */
export function newCaseId(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`;
}
