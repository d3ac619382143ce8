import localFont from "next/font/local";

/**
 * One variable file for every weight, Latin letters only: the two languages of the site need no more. Where it comes too
 * late for the first paint, the page keeps what stands in for it (`text-meanwhile` in globals.css): a text that is being
 * read does not change its width. The framework's own stand-in is Arial alone, which Linux and Android do not have.
 */
export const textFont = localFont({
  src: "../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2",
  variable: "--font-text",
  weight: "100 900",
  display: "optional",
  adjustFontFallback: false,
});
