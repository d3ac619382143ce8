"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { type ReactNode, useRef } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { translatePath } from "@/lib/site/addresses";

export type NavItem = {
  href: string;
  label: string;
  /** Pages under this path are in the item's care; an item of the home page has none. */
  under?: string;
};

type Props = { items: NavItem[]; label: string; open: string; locale: Locale; children: ReactNode };

/**
 * The places of the site, the one where one is marked. On a small screen they fold into a popover, which needs no script
 * to open: the header stays one line.
 */
export function SiteNav({ items, label, open, locale, children }: Props) {
  const nav = useRef<HTMLElement>(null);
  // Of a page made at build time, Next knows the folder's path on the server and the public one in the browser.
  const path = translatePath(usePathname(), locale);
  const close = () => {
    if (nav.current?.matches(":popover-open")) nav.current.hidePopover();
  };
  return (
    <>
      <button type="button" popoverTarget="site-nav" className="button button-quiet button-small lg:hidden">
        {open}
      </button>
      <nav ref={nav} id="site-nav" popover="auto" aria-label={label} className="site-nav">
        <ul className="flex flex-col gap-x-5 lg:flex-row lg:items-center">
          {items.map(({ href, label: name, under }) => (
            <li key={href}>
              <Link
                className="nav-item"
                href={href}
                prefetch={false}
                onClick={close}
                aria-current={under && path.startsWith(under) ? (path === href ? "page" : "true") : undefined}
              >
                {name}
              </Link>
            </li>
          ))}
          {children}
        </ul>
      </nav>
    </>
  );
}
