import { useEffect } from "react";

/**
 * The document's title says first that something is missing. It belongs to the document, where the framework may write
 * it again at any time.
 */
export function useErrorTitle(failed: boolean, prefix: string) {
  useEffect(() => {
    const unmark = () => {
      if (document.title.startsWith(prefix)) document.title = document.title.slice(prefix.length);
    };
    if (!failed) return unmark();
    const mark = () => {
      if (!document.title.startsWith(prefix)) document.title = prefix + document.title;
    };
    mark();
    const watching = new MutationObserver(mark);
    watching.observe(document.head, { childList: true, subtree: true, characterData: true });
    return () => {
      watching.disconnect();
      unmark();
    };
  }, [failed, prefix]);
}
