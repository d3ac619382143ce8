"use client";

import { type ChangeEvent, useId } from "react";

type Props = { label: string; hint: string; onChange: (event: ChangeEvent<HTMLInputElement>) => void };

/** Takes a file of answers or cases; what becomes of it is told by who asks for it. */
export function JsonFileField({ label, hint, onChange }: Props) {
  const id = useId();
  return (
    <>
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <p id={`${id}-hint`} className="max-w-measure text-sm text-muted">
        {hint}
      </p>
      <input
        id={id}
        type="file"
        accept="application/json,.json"
        aria-describedby={`${id}-hint`}
        className="max-w-full text-sm"
        onChange={onChange}
      />
    </>
  );
}
