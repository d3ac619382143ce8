"use client";

import { useEffect } from "react";
import { idOf } from "@/lib/site/in-page";

/**
 * Leads on who comes by the address a fact had when all of them stood on this page: `#<product>.<what>`. The index holds
 * an entry of each product under the product's id, whose link is the page that has the fact now.
 */
export function FormerAnchor() {
  useEffect(() => {
    const leadOn = () => {
      const id = idOf(window.location.hash);
      const [product = "", attribute] = id.split(".");
      const page = attribute && document.getElementById(product)?.querySelector("a");
      if (page) window.location.replace(`${page.href}#${id}`);
    };
    leadOn();
    window.addEventListener("hashchange", leadOn);
    return () => window.removeEventListener("hashchange", leadOn);
  }, []);
  return null;
}
