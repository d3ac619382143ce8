"use client";

import { type ReactNode, useEffect, useId, useRef, useState } from "react";

type Props = {
  label: string;
  className?: string;
  /** Called each time it opens. */
  onOpen?: () => void;
  /** Whether its content stands in the page from the beginning, for those without scripts. */
  eager?: boolean;
  children: ReactNode;
};

/**
 * A button and what it opens: the browser's own popover, which closes on Escape and on a click beside it, gives the focus
 * back, and opens without scripts.
 */
export function Menu({ label, className = "", onOpen, eager = false, children }: Props) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState(eager);
  const open = () => {
    setOpened(true);
    onOpen?.();
  };
  // It may have been opened before React was there.
  useEffect(() => {
    if (box.current?.matches(":popover-open")) open();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once, when React takes over
  }, []);
  return (
    <>
      <button type="button" popoverTarget={id} className={`button button-quiet print:hidden ${className}`}>
        {label}
      </button>
      <div
        ref={box}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={label}
        className="menu"
        onToggle={(event) => event.newState === "open" && open()}
      >
        {opened && <div className="grid grid-cols-[minmax(0,1fr)] gap-3">{children}</div>}
      </div>
    </>
  );
}
