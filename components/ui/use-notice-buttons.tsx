import { type ReactNode, type RefObject, useRef } from "react";

/**
 * Buttons of a notice that go once they are pressed: the focus moves to what can be done next, or to the page's beginning.
 * @returns the ref of the element that holds the notices, and what makes one of its buttons
 */
export function useNoticeButtons(): {
  region: RefObject<HTMLDivElement | null>;
  button: (label: string, onClick: () => void) => ReactNode;
} {
  const region = useRef<HTMLDivElement>(null);
  const button = (label: string, onClick: () => void) => (
    <button
      key={label}
      type="button"
      className="button-link"
      onClick={() => {
        onClick();
        requestAnimationFrame(() => (region.current?.querySelector("button") ?? document.querySelector("h1"))?.focus());
      }}
    >
      {label}
    </button>
  );
  return { region, button };
}
