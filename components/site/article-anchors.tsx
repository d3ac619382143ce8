"use client";

import { useEffect } from "react";
import { idOf } from "@/lib/site/in-page";

/** Addresses of the home page that name a part of the article, from when it stood there, lead to that part. */
export function ArticleAnchors({ path }: { path: string }) {
  useEffect(() => {
    const id = idOf(window.location.hash);
    if (/^(article-|faq-|at-a-glance$)/.test(id) && !document.getElementById(id))
      window.location.replace(`${path}#${id}`);
  }, [path]);
  return null;
}
