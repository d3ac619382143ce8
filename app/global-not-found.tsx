import type { Metadata } from "next";
import { NotFoundMessage } from "@/components/site/not-found-message";
import { textFont } from "./fonts";
import "./globals.css";

export const metadata: Metadata = { title: "404 – L’Architecte Serverless Edge", robots: { index: false } };

/** Addresses outside every language: the whole document, since no layout applies. */
export default function GlobalNotFound() {
  return (
    <html lang="fr" className={textFont.variable}>
      <body>
        <main className="mx-auto grid max-w-measure gap-12 px-4 py-16">
          <NotFoundMessage locale="fr" />
          <NotFoundMessage locale="en" />
        </main>
      </body>
    </html>
  );
}
