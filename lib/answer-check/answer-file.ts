import { answerLimit } from "./answer-limit";

/** What a file cannot be taken for; each has its sentence. */
export type FileFault = "fileTooLarge" | "fileNotText" | "fileUnread";

/** A UTF-16 code unit takes three bytes of UTF-8 at most, and a byte order mark stands before them. */
export const mostFileBytes = 3 * answerLimit + 3;

/**
 * Reads an answer from a file: UTF-8, or UTF-16 with its mark. What is surely too long is not even read.
 * @returns the text, which may still be longer than an answer; or why there is none; never throws
 * @example await readAnswerFile(new File(["## A. Decision"], "answer.md")) // { text: "## A. Decision" }
 */
export async function readAnswerFile(file: Blob): Promise<{ text: string } | { fault: FileFault }> {
  if (file.size > mostFileBytes) return { fault: "fileTooLarge" };
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return { fault: "fileUnread" }; // a folder, or a file that is gone
  }
  try {
    const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
    return text.includes("\0") ? { fault: "fileNotText" } : { text };
  } catch {
    return { fault: "fileNotText" };
  }
}

function encodingOf([first, second]: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}
