import { NotFoundMessage } from "@/components/site/not-found-message";

/** Next gives this page no locale: both languages are said, as on any page that cannot know its reader. */
export default function NotFound() {
  return (
    <main id="content" className="mx-auto grid max-w-measure gap-12 px-4 py-16">
      <NotFoundMessage locale="fr" />
      <NotFoundMessage locale="en" />
    </main>
  );
}
