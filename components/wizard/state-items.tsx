"use client";

import { useRef, useState } from "react";
import { type Control, useFieldArray } from "react-hook-form";
import { maxStateItems } from "@/lib/answers/limits";
import { formatMessage } from "@/lib/i18n/message";
import type { WizardMessages } from "@/lib/i18n/messages";
import { emptyStateValues, type FormValues, type StateValues } from "@/lib/wizard/form-values";
import { controlId } from "@/lib/wizard/issue-sentence";
import type { Question } from "@/lib/wizard/questions";
import type { Bind, ReadValue } from "./binding";
import { QuestionField } from "./question-field";

type Items = Extract<Question, { kind: "items" }>;
type Common = {
  question: Items;
  bind: Bind;
  read: ReadValue;
  errorOf: (path: string) => string | undefined;
  messages: Pick<WizardMessages, "optional" | "state">;
};

/** What a kind of data usually wants, to fill in what was not answered yet. */
export type Proposals = Record<string, Partial<Pick<StateValues, "consistency" | "writes" | "personalData">>>;

/** The pieces of state before scripts run: buttons send the form, the server answers with the changed list. */
export function ServerStateItems({ count, ...common }: Common & { count: number }) {
  return (
    <ItemList common={common} keys={Array.from({ length: Math.max(1, count) }, (_, index) => `${index}`)}>
      {(action) => ({ type: "submit", name: "action", value: action })}
    </ItemList>
  );
}

type LiveProps = Common & {
  control: Control<FormValues>;
  proposals: Proposals;
  typical: StateValues[];
  setValue: (name: string, value: string) => void;
};

/** The same with scripts: changed in place, announced, focus kept. */
export function LiveStateItems({ control, proposals, typical, setValue, ...common }: LiveProps) {
  const { fields, append, remove, move, replace } = useFieldArray({ control, name: "state" });
  const [announcement, setAnnouncement] = useState("");
  const list = useRef<HTMLDivElement>(null);
  const words = common.messages.state;

  const say = (sentence: string, number: number) => setAnnouncement(formatMessage(sentence, { number }));
  const focusSoon = (find: () => HTMLElement | null | undefined) => requestAnimationFrame(() => find()?.focus());
  const act = (action: string) => {
    const [verb = "", position] = action.split(":");
    const index = Number(position);
    if (verb === "add") {
      append(emptyStateValues(), { shouldFocus: false });
      say(words.added, fields.length + 1);
      focusSoon(() => document.getElementById(controlId(`state.${fields.length}.kind`)));
    } else if (verb === "proposals") {
      replace(typical);
      focusSoon(() => document.getElementById(controlId("state.0.kind")));
    } else if (verb === "remove") {
      if (fields.length === 1) replace([emptyStateValues()]);
      else remove(index);
      say(words.removed, index + 1);
      focusSoon(() => document.getElementById(controlId(`state.${Math.max(0, index - 1)}.kind`)));
    } else {
      const target = verb === "up" ? index - 1 : index + 1;
      move(index, target);
      say(words.moved, target + 1);
      const isEnd = target === 0 || target === fields.length - 1;
      const wanted = isEnd ? (verb === "up" ? "down" : "up") : verb;
      focusSoon(() => list.current?.querySelector<HTMLElement>(`[data-action="${wanted}:${target}"]`));
    }
  };

  /** Choosing a kind answers what usually follows from it, and never what the reader answered. */
  const propose = (index: number, kind: string) => {
    for (const [field, value] of Object.entries(proposals[kind] ?? {})) {
      if (common.read(`state.${index}.${field}`) === "") setValue(`state.${index}.${field}`, value);
    }
  };

  return (
    <div
      ref={list}
      onChange={(event) => {
        const kind = /^state\.(\d+)\.kind$/.exec(event.target instanceof HTMLSelectElement ? event.target.name : "");
        if (kind && event.target instanceof HTMLSelectElement) propose(Number(kind[1]), event.target.value);
      }}
    >
      <p role="status" className="sr-only">
        {announcement}
      </p>
      <ItemList common={common} keys={fields.map((field) => field.id)}>
        {(action) => ({ type: "button", onClick: () => act(action), "data-action": action })}
      </ItemList>
    </div>
  );
}

type ButtonProps = { type: "submit"; name: string; value: string } | { type: "button"; onClick: () => void; "data-action": string };

function ItemList({ common, keys, children }: { common: Common; keys: string[]; children: (action: string) => ButtonProps }) {
  const { question, bind, read, errorOf, messages } = common;
  const words = messages.state;
  return (
    <div className="grid gap-6">
      <div id={controlId("state")} tabIndex={-1} className="grid gap-6">
        {errorOf("state") && <p className="font-semibold text-danger">{errorOf("state")}</p>}
        {keys.map((key, index) => {
          const number = index + 1;
          return (
            <fieldset key={key} className="panel grid gap-5 p-4 sm:p-5">
              <legend className="px-1 text-lg font-semibold">{formatMessage(question.itemLabel, { number })}</legend>
              {question.item.map((part) =>
                part.kind === "items" ? null : (
                  <QuestionField
                    key={part.name}
                    question={part}
                    prefix={`state.${index}.`}
                    bind={bind}
                    read={read}
                    error={errorOf(`state.${index}.${part.name}`)}
                    optionalWord={messages.optional}
                  />
                ),
              )}
              <div className="flex flex-wrap gap-x-5 gap-y-1">
                {index > 0 && <ItemButton {...children(`up:${index}`)} label={words.up} full={formatMessage(words.upOf, { number })} />}
                {index < keys.length - 1 && (
                  <ItemButton {...children(`down:${index}`)} label={words.down} full={formatMessage(words.downOf, { number })} />
                )}
                <ItemButton {...children(`remove:${index}`)} label={words.remove} full={formatMessage(words.removeOf, { number })} />
              </div>
            </fieldset>
          );
        })}
      </div>
      <div className="flex flex-wrap items-center gap-3">
        {keys.length < maxStateItems ? (
          <button {...children("add")} className="button button-quiet">
            {words.add}
          </button>
        ) : (
          <p className="text-muted">{words.full}</p>
        )}
        <button {...children("proposals")} className="button button-quiet">
          {words.proposals}
        </button>
      </div>
    </div>
  );
}

function ItemButton({ label, full, ...button }: ButtonProps & { label: string; full: string }) {
  return (
    <button {...button} aria-label={full} className="button-link min-h-9">
      {label}
    </button>
  );
}
