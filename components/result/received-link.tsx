import type { ResultMessages } from "@/lib/i18n/messages";

type Props = {
  /** Nothing while it is only assumed that the link is somebody else's: then the document's marks tell. */
  hasWords: boolean | undefined;
  /** The check page with these answers. */
  adaptHref: string;
  messages: ResultMessages["received"];
};

/** What a link from somebody else is, who speaks in it, and the two things to do with it beside copying. */
export function ReceivedLink({ hasWords, adaptHref, messages }: Props) {
  return (
    <section
      aria-labelledby="received"
      className={`panel border-l-4 border-l-accent bg-accent-soft px-4 py-3 ${hasWords === undefined ? "needs-js unless-kept" : ""}`}
    >
      <h2 id="received" className="text-lg">
        {messages.title}
      </h2>
      <p>
        {messages.whose}{" "}
        {hasWords === undefined ? (
          <>
            <span className="if-words">{messages.words}</span>
            <span className="unless-words">{messages.noWords}</span>
          </>
        ) : hasWords ? (
          messages.words
        ) : (
          messages.noWords
        )}{" "}
        {messages.own}
      </p>
      <p className="mt-1 flex flex-wrap gap-x-6 print:hidden">
        <a className="inline-block py-1 font-semibold" href={adaptHref}>
          {messages.adapt}
        </a>
        <a className="inline-block py-1" href="#part-context">
          {messages.read}
        </a>
      </p>
    </section>
  );
}
