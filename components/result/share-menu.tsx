"use client";

import dynamic from "next/dynamic";
import { useState, useSyncExternalStore } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { formatMessage, formatNumber, formatPlural } from "@/lib/i18n/message";
import type { ResultMessages } from "@/lib/i18n/messages";
import { CopyButton, type CopyMessages } from "./copy-button";
import { downloadFile } from "@/components/ui/download-file";
import { linkFile } from "./link-file";
import { Menu } from "./menu";
import { useOrigin } from "./use-origin";

// Drawn when it is asked for.
const QrCode = dynamic(() => import("./qr-code").then((part) => part.QrCode), { ssr: false });

/** Programs that cut links do so from about here, in characters; a message on Discord holds as many. */
const longFrom = 2_000;
/** Up to here, in characters, a phone reads the code from a screen. */
const qrUpTo = 800;

const never = () => () => undefined;

type Props = {
  path: string;
  title: string | undefined;
  locale: Locale;
  messages: CopyMessages & Pick<ResultMessages, "share">;
};

/** The link that gives these prompts again, and the ways it is sent on. */
export function ShareMenu({ path, title, locale, messages }: Props) {
  const link = `${useOrigin()}${path}`;
  const words = messages.share;
  const subject = title ? formatMessage(words.mailSubject, { title }) : words.title;
  const isLong = link.length > longFrom;
  return (
    <Menu label={words.open} eager>
      <h2 id="share" className="text-xl">
        {words.title}
      </h2>
      <p className="text-sm text-muted">{words.lead}</p>
      <label htmlFor="share-link" className="sr-only">
        {words.label}
      </label>
      <input
        id="share-link"
        readOnly
        value={link}
        className="min-h-11 w-full min-w-0 rounded-md border border-control bg-surface px-3 font-mono text-sm"
      />
      <p className={`text-sm even-digits ${isLong ? "text-warn" : "text-muted"}`}>
        {formatPlural(locale, isLong ? words.long : words.length, link.length, {
          limit: formatNumber(locale, longFrom),
        })}
      </p>
      <div className="flex flex-wrap items-start gap-2">
        <CopyButton
          text={link}
          name={words.name}
          label={words.copy}
          messages={messages}
          action="copy-link"
          look="primary"
        />
        <NativeShare title={subject} url={link} label={words.native} />
        <a
          className="button button-quiet"
          href={`mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(link)}`}
        >
          {words.mail}
        </a>
      </div>
      <div className="needs-js grid gap-2">
        <p>
          <button
            type="button"
            className="button-link min-h-8"
            onClick={() => downloadFile(linkFile(link, title ?? words.title, locale))}
          >
            {words.file}
          </button>
        </p>
        {link.length <= qrUpTo && <QrOnDemand link={link} messages={words} />}
      </div>
    </Menu>
  );
}

/** The programs of this device, where the browser hands links to them. */
function NativeShare({ title, url, label }: { title: string; url: string; label: string }) {
  const canShare = useSyncExternalStore(
    never,
    () => typeof navigator.share === "function",
    () => false,
  );
  if (!canShare) return null;
  // Whoever closes the list of programs has not failed.
  const send = () => void navigator.share({ title, url }).catch(() => undefined);
  return (
    <button type="button" className="button button-quiet" onClick={send}>
      {label}
    </button>
  );
}

function QrOnDemand({ link, messages }: { link: string; messages: ResultMessages["share"] }) {
  const [wanted, setWanted] = useState(false);
  return (
    <details onToggle={(event) => setWanted((was) => was || event.currentTarget.open)}>
      <summary className="min-h-8 cursor-pointer text-accent">{messages.qr}</summary>
      {wanted && <QrCode text={link} label={messages.qrLabel} />}
    </details>
  );
}
