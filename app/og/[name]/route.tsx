import { ImageResponse } from "next/og";
import { presetIds } from "@/content/presets/ids";
import { loadPreset } from "@/lib/content/presets";
import { isLocale, locales } from "@/lib/i18n/locales";
import { loadMessages } from "@/lib/i18n/messages";

/** Drawn once, at build time. */
export const dynamic = "force-static";
export const dynamicParams = false;

const pages = ["home", ...presetIds] as const;

export function generateStaticParams() {
  return locales.flatMap((locale) => pages.map((page) => ({ name: `${locale}-${page}.png` })));
}

/** The preview of a page: its title on paper, the site's name below. */
export async function GET(_request: Request, { params }: RouteContext<"/og/[name]">): Promise<Response> {
  const { name } = await params;
  const locale = name.slice(0, 2);
  const page = pages.find((known) => name === `${locale}-${known}.png`);
  if (!isLocale(locale) || !page) return new Response("Not found", { status: 404 });
  const site = loadMessages(locale, "site");
  const title = page === "home" ? site.home.title : loadPreset(page)[locale].title;
  const description = page === "home" ? site.home.startHint : loadPreset(page)[locale].description;
  return new ImageResponse(
    <div
      style={{
        width: "100%",
        height: "100%",
        display: "flex",
        flexDirection: "column",
        justifyContent: "space-between",
        padding: 72,
        background: "#fbfaf7",
        color: "#1c2024",
        borderLeft: "24px solid #0b5b66",
      }}
    >
      <div style={{ display: "flex", flexDirection: "column", gap: 28 }}>
        <div style={{ fontSize: 64, lineHeight: 1.15 }}>{plainSpaces(title)}</div>
        <div style={{ fontSize: 30, lineHeight: 1.4, color: "#565d64" }}>{plainSpaces(description)}</div>
      </div>
      <div style={{ fontSize: 32, color: "#0b5b66" }}>{site.name}</div>
    </div>,
    { width: 1200, height: 630 },
  );
}

/** The font that next/og brings has no narrow no-break space. */
function plainSpaces(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, " ");
}
