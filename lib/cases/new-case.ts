import { nameOf, type SavedCase } from "./case";
import { newCaseId } from "./new-id";
import { answersOfLink } from "./cases-file";

/**
 * A case of the answers that a link carries, named after what they say.
 * @param untitled its name where they say nothing in words
 */
export function newCase(link: string, openedAt: string, untitled: string): SavedCase {
  return { id: newCaseId(), name: nameOf(answersOfLink(link), untitled), link, openedAt };
}
