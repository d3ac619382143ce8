import { siteOrigin } from "./origin";
import { publisher } from "./publisher";

/**
 * Where an error in a fact is told: REPORT_TO when set (the address of a form for new issues, or a mailto:), else the
 * mailbox of the legal notice, else the one that RFC 2142 reserves on the site's own host for whoever keeps it.
 */
const mailbox = publisher.contact && /^\S+@\S+$/.test(publisher.contact) ? publisher.contact : undefined;
const reportTo = new URL(process.env.REPORT_TO || `mailto:${mailbox ?? `webmaster@${new URL(siteOrigin).hostname}`}`);

/**
 * The link beside a fact by which a reader says that it is wrong, with what it is about filled in.
 * @param path of the fact on the site
 * @example reportLink("Erreur", "/fr/faits/x#x.memory") // "mailto:webmaster@host?subject=Erreur&body=https%3A%2F%2Fhost%2F…"
 */
export function reportLink(title: string, path: string): string {
  const address = `${siteOrigin}${path}`;
  // A mail program takes "+" for itself, not for a space.
  const filled = (name: string) => `${name}=${encodeURIComponent(title)}&body=${encodeURIComponent(address)}`;
  if (reportTo.protocol === "mailto:") return `${reportTo.href}?${filled("subject")}`;
  return `${reportTo.href}${reportTo.search ? "&" : "?"}${filled("title")}`;
}
