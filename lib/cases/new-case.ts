import { cleanName, nameOf, type SavedCase } from "./case";
import { newCaseId } from "./new-id";
import { answersOfLink } from "./cases-file";

/**
 * A case of the answers that a link carries.
 * @param title what the page calls it; else it is named after what the answers say
 * @param untitled its name where they say nothing in words
 */
export function newCase(
  link: string,
  openedAt: string,
  named: { title: string | undefined; untitled: string },
): SavedCase {
  const name = cleanName(named.title ?? "") ?? nameOf(answersOfLink(link), named.untitled);
  return { id: newCaseId(), name, link, openedAt };
}
