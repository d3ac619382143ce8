import localFont from "next/font/local";

/** One variable file for every weight, Latin letters only: the two languages of the site need no more. */
export const textFont = localFont({
  src: "../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2",
  variable: "--font-text",
  weight: "100 900",
  display: "optional",
});
