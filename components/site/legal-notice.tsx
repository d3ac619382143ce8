import type { SiteMessages } from "@/lib/i18n/messages";
import { publisher } from "@/lib/site/publisher";

type Props = { messages: SiteMessages["legal"] };

/** The legal notice of a French site and its privacy page. Who runs an instance says who they are when they build it. */
export function LegalNotice({ messages }: Props) {
  const rows = [
    [messages.publisher, publisher.name],
    [messages.director, publisher.director],
    [messages.host, publisher.host],
    [messages.contact, publisher.contact],
  ] as const;
  return (
    <>
      <h1 className="text-4xl">{messages.title}</h1>
      <h2 className="mt-8 text-2xl">{messages.noticeTitle}</h2>
      <dl className="mt-3 grid gap-x-6 gap-y-2 sm:grid-cols-[13rem_1fr]">
        {rows.map(([label, value]) => (
          <div key={label} className="contents">
            <dt className="font-semibold">{label}</dt>
            <dd className={value ? undefined : "text-muted"}>{value ?? messages.notGiven}</dd>
          </div>
        ))}
      </dl>
      {messages.parts.map(({ title, texts }) => (
        <section key={title} className="mt-8 grid gap-2">
          <h2 className="text-2xl">{title}</h2>
          {texts.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </section>
      ))}
    </>
  );
}
