/** Where an answer is kept, where the reader asked for it. */
const answerKey = "architecte-edge:answer:v1";

/** The answer that the reader had kept in this browser; never throws, even where storage is forbidden. */
export function readKeptAnswer(): string | undefined {
  try {
    return window.localStorage.getItem(answerKey) ?? undefined;
  } catch {
    return undefined;
  }
}

/**
 * Keeps an answer in this browser; nothing as text removes it.
 * @returns false where the browser refuses
 */
export function keepAnswer(text: string | undefined): boolean {
  try {
    if (text === undefined) window.localStorage.removeItem(answerKey);
    else window.localStorage.setItem(answerKey, text);
    return true;
  } catch {
    return false;
  }
}
