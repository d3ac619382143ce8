"use client";

import { type ReactNode, useRef, useState } from "react";
import { type UseFormReturn, useWatch } from "react-hook-form";
import { maxStateItems } from "@/lib/answers/limits";
import { formatMessage } from "@/lib/i18n/message";
import { emptyStateValues, type FormValues } from "@/lib/wizard/form-values";
import type { HeldAnswers } from "@/lib/wizard/held-answers";
import { controlId } from "@/lib/wizard/issue-sentence";
import { proposedChanges } from "@/lib/wizard/proposals";
import { changeItems, listActions } from "@/lib/wizard/state-list";
import { ItemFields, type ItemProps, ItemShell, type StateItemsProps } from "./state-item";

type Props = StateItemsProps & {
  form: UseFormReturn<FormValues>;
  answers: HeldAnswers;
  /** Before scripts run, buttons send the form and the server answers with the changed list. */
  ready: boolean;
  /** How many items the server wrote. */
  count: number;
  /** Replaces the pieces of state by the domain's typical ones. */
  onTypical: () => void;
  /** The pieces of state changed places: what was said about the second may now be the third. */
  onRearranged: () => void;
};

/** The pieces of state: items keep their place in the page, and their answers move. Changes are announced, focus kept. */
export function StateItems({ form, answers, ready, count: written, onTypical, onRearranged, ...common }: Props) {
  const [announcement, setAnnouncement] = useState("");
  const list = useRef<HTMLDivElement>(null);
  const kinds = useWatch({
    control: form.control,
    name: "state",
    compute: (items: FormValues["state"] | undefined) => (items ?? []).map((item) => item.kind),
  });
  const whats = useWatch({
    control: form.control,
    name: "state",
    compute: (items: FormValues["state"] | undefined) => (items ?? []).map((item) => item.what),
  });
  const known = ready ? kinds : Array.from({ length: written }, (_, index) => String(common.read(kindPath(index))));
  const shown = known.length > 0 ? known : [""]; // the first visit finds one to fill in
  const words = common.messages.state;

  const focusSoon = (find: () => HTMLElement | null | undefined) =>
    requestAnimationFrame(() => {
      const found = find();
      found?.closest("details")?.setAttribute("open", "");
      found?.focus();
    });
  const focusKind = (index: number) => focusSoon(() => document.getElementById(controlId(kindPath(index))));
  const act = (pressed: string) => {
    if (pressed === "proposals") {
      onTypical();
      return focusKind(0);
    }
    const [name, position] = pressed.split(":");
    const action = listActions.find((id) => id === name) ?? "add";
    const index = action === "add" ? shown.length : Number(position);
    const { state } = answers.read();
    const changed = changeItems(state.length > 0 ? state : [emptyStateValues()], action, index);
    form.setValue("state", changed.length > 0 ? changed : [emptyStateValues()]); // one is always there to fill in
    onRearranged();
    const target = action === "up" ? index - 1 : action === "down" ? index + 1 : index;
    const sentence = { add: words.added, remove: words.removed, up: words.moved, down: words.moved }[action];
    setAnnouncement(formatMessage(sentence, { number: target + 1 }));
    if (action === "add") return focusKind(index);
    if (action === "remove") return focusKind(Math.max(0, index - 1));
    const isEnd = target === 0 || target === shown.length - 1;
    const wanted = isEnd ? (action === "up" ? "down" : "up") : action;
    focusSoon(() => list.current?.querySelector<HTMLElement>(`[data-action="${wanted}:${target}"]`));
  };
  /** Its kind, and what the reader calls it. */
  const nameOf = (index: number, kind: string) => {
    const [first] = common.question.item;
    const options = first?.kind === "select" ? first.groups.flatMap((group) => group.options) : [];
    const said = ready ? whats[index] : String(common.read(`state.${index}.what`));
    const label = options.find((option) => option.value === kind)?.label;
    return [label, said].filter((part) => part !== undefined && part !== "").join(" · ");
  };
  const button: ItemProps["button"] = (action) =>
    ready
      ? { type: "button", onClick: () => act(action), "data-action": action }
      : { type: "submit", name: "action", value: action };

  /** Choosing a kind answers what usually follows from it, and never what the reader answered. */
  const bindItem = (index: number, former: string): StateItemsProps["bind"] => {
    if (!ready) return common.bind;
    const propose = (kind: string) => {
      const before = answers.read().state[index] ?? emptyStateValues();
      const changes = Object.entries(proposedChanges({ ...before, kind: former }, kind, common.proposals));
      for (const [field, value] of changes) {
        form.setValue(`state.${index}.${field as "consistency"}`, value as string); // a field of the proposal with its value
      }
    };
    return (name) => {
      const bound = common.bind(name);
      if (name !== kindPath(index)) return bound;
      return { ...bound, onChange: (event: { target: HTMLSelectElement }) => propose(event.target.value) };
    };
  };

  return (
    <div ref={list}>
      <p role="status" className="sr-only">
        {announcement}
      </p>
      <ItemList common={common} count={shown.length} button={button}>
        {shown.map((kind, index) => (
          <ItemShell
            key={kindPath(index)}
            common={common}
            index={index}
            count={shown.length}
            name={nameOf(index, kind)}
            button={button}
          >
            <ItemFields common={{ ...common, bind: bindItem(index, kind) }} index={index} kind={kind} />
          </ItemShell>
        ))}
      </ItemList>
    </div>
  );
}

const kindPath = (index: number) => `state.${index}.kind` as const;

type ListProps = { common: StateItemsProps; count: number; button: ItemProps["button"]; children: ReactNode };

function ItemList({ common, count, button, children }: ListProps) {
  const words = common.messages.state;
  const error = common.errorOf("state");
  return (
    <div className="grid gap-6">
      <div id={controlId("state")} tabIndex={-1} className="grid gap-6">
        {error && <p className="font-semibold text-danger">{error}</p>}
        {children}
      </div>
      <div className="flex flex-wrap items-center gap-3">
        {count < maxStateItems ? (
          <button {...button("add")} className="button button-quiet">
            {words.add}
          </button>
        ) : (
          <p className="text-muted">{words.full}</p>
        )}
        <button {...button("proposals")} className="button button-quiet">
          {words.proposals}
        </button>
      </div>
    </div>
  );
}
