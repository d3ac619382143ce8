import type { MetadataRoute } from "next";
import { locales } from "@/lib/i18n/locales";
import { siteOrigin } from "@/lib/site/origin";
import { resultPath } from "@/lib/site/routes";

export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: "*", allow: "/", disallow: locales.map(resultPath) },
    sitemap: `${siteOrigin}/sitemap.xml`,
  };
}
