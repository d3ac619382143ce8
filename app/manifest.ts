import type { MetadataRoute } from "next";
import { defaultLocale } from "@/lib/i18n/locales";
import { loadMessages } from "@/lib/i18n/messages";
import { homePath } from "@/lib/site/routes";

export default function manifest(): MetadataRoute.Manifest {
  const messages = loadMessages(defaultLocale, "site");
  return {
    name: messages.name,
    short_name: "Architecte Edge",
    description: messages.home.description,
    lang: defaultLocale,
    start_url: homePath(defaultLocale),
    display: "browser",
    background_color: "#fbfaf7",
    theme_color: "#0b5b66",
    icons: [{ src: "/icon.svg", sizes: "any", type: "image/svg+xml" }],
  };
}
