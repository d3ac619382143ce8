import vendors from "@/content/vendors.json";

/** Where a vendor speaks for itself: hosts of its documentation and prices, and its organisations on GitHub. */
type Vendor = { pages: readonly string[]; repositories: readonly string[] };

const byName: Record<string, Vendor> = vendors;

/**
 * Who says what stands at an address about a vendor's product: its documentation or prices, a file of its own repositories
 * (which nobody promises to keep true), or somebody else. A blog is somebody else: it is not kept up to date.
 * @param vendor as a product names it; one that we do not know has no page of its own
 * @example speakerOf("Vercel (US)", "https://vercel.com/docs/functions/limitations") // "page"
 * @example speakerOf("Vercel (US)", "https://github.com/vercel/vercel-plugin/blob/main/SKILL.md") // "repository"
 */
export function speakerOf(vendor: string, url: string): "page" | "repository" | "other" {
  const { pages = [], repositories = [] } = byName[vendor] ?? {};
  const { hostname, pathname } = new URL(url);
  const [owner = "", , kind, , ...file] = pathname.split("/").slice(1);
  if (hostname === "github.com")
    return repositories.includes(owner) && kind === "blob" && file.length > 0 ? "repository" : "other";
  return pages.includes(hostname) && !/^blogs?$/.test(owner) ? "page" : "other";
}
