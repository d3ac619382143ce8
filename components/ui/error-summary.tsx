"use client";

import { useEffect, useRef } from "react";
import { focusControl } from "./focus-control";

type Props = {
  title: string;
  errors: { id: string; text: string }[];
  /** Changes with every failed attempt. */ attempt: number;
};

/** What stands in the way, first in the page and focused, each linked to its field in the same words. */
export function ErrorSummary({ title, errors, attempt }: Props) {
  const box = useRef<HTMLDivElement>(null);
  // Focus belongs to the document: it moves here once the summary is in it.
  // oxlint-disable-next-line react/exhaustive-effect-dependencies -- each failed attempt moves the focus again
  useEffect(() => box.current?.focus(), [attempt]);
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      aria-labelledby="errors-title"
      className="rounded-md border-4 border-danger bg-surface p-4 focus:outline-3 focus:outline-offset-2 focus:outline-accent"
    >
      <h2 id="errors-title" className="text-xl">
        {title}
      </h2>
      <ul className="mt-2 grid gap-1">
        {errors.map((error) => (
          <li key={error.id}>
            <a
              href={`#${error.id}`}
              className="font-semibold text-danger"
              onClick={(event) => {
                if (focusControl(error.id)) event.preventDefault();
              }}
            >
              {error.text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
