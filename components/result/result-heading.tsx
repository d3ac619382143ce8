import type { ResultMessages } from "@/lib/i18n/messages";

export type HeadingMessages = Pick<ResultMessages, "kicker" | "title" | "lead">;

/** What the page is, before the prompts. */
export function ResultHeading({ messages }: { messages: HeadingMessages }) {
  return (
    <>
      <p className="text-sm font-semibold text-muted">{messages.kicker}</p>
      <h1 className="text-4xl">{messages.title}</h1>
      <p className="mt-2 max-w-measure text-lg text-muted">{messages.lead}</p>
    </>
  );
}
