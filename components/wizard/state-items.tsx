"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import { useFieldArray, type UseFormReturn, useWatch } from "react-hook-form";
import { maxStateItems } from "@/lib/answers/limits";
import { formatMessage } from "@/lib/i18n/message";
import { emptyStateValues, type FormValues } from "@/lib/wizard/form-values";
import { controlId } from "@/lib/wizard/issue-sentence";
import { proposedChanges } from "@/lib/wizard/proposals";
import { readerOf } from "./binding";
import { ItemFields, type ItemProps, ItemShell, type StateItemsProps } from "./state-item";

/** The pieces of state before scripts run: buttons send the form, the server answers with the changed list. */
export function ServerStateItems({ count, ...common }: StateItemsProps & { count: number }) {
  const button = (action: string) => ({ type: "submit", name: "action", value: action }) as const;
  return (
    <ItemList common={common} count={Math.max(1, count)} button={button}>
      {Array.from({ length: Math.max(1, count) }, (_, index) => (
        <ItemShell key={`${index}`} common={common} index={index} count={count} button={button}>
          <ItemFields common={common} index={index} kind={String(common.read(`state.${index}.kind`))} />
        </ItemShell>
      ))}
    </ItemList>
  );
}

type LiveProps = StateItemsProps & {
  form: UseFormReturn<FormValues>;
  /** What the form holds now. */
  values: () => FormValues;
  onTypical: () => void;
  onRearranged: () => void;
};

/** The same with scripts: changed in place, announced, focus kept. */
export function LiveStateItems({ form, values, onTypical, onRearranged, ...props }: LiveProps) {
  const { fields, append, remove, move, replace } = useFieldArray({ control: form.control, name: "state" });
  const [announcement, setAnnouncement] = useState("");
  const list = useRef<HTMLDivElement>(null);
  const common = { ...props, read: readerOf(values()) };
  const words = common.messages.state;

  // The form is outside of React: the first visit finds one piece of state to fill in.
  useEffect(() => {
    if (values().state.length === 0) replace([emptyStateValues()]);
  }, [values, replace]);

  const say = (sentence: string, number: number) => setAnnouncement(formatMessage(sentence, { number }));
  const focusSoon = (find: () => HTMLElement | null | undefined) => requestAnimationFrame(() => find()?.focus());
  const focusKind = (index: number) => focusSoon(() => document.getElementById(controlId(`state.${index}.kind`)));

  const act = (action: string) => {
    const [verb = "", position] = action.split(":");
    const index = Number(position);
    if (verb === "proposals") return onTypical();
    onRearranged();
    if (verb === "add") {
      append(emptyStateValues(), { shouldFocus: false });
      say(words.added, fields.length + 1);
      focusKind(fields.length);
    } else if (verb === "remove") {
      if (fields.length === 1) replace([emptyStateValues()]);
      else remove(index);
      say(words.removed, index + 1);
      focusKind(Math.max(0, index - 1));
    } else {
      const target = verb === "up" ? index - 1 : index + 1;
      move(index, target);
      say(words.moved, target + 1);
      const isEnd = target === 0 || target === fields.length - 1;
      const wanted = isEnd ? (verb === "up" ? "down" : "up") : verb;
      focusSoon(() => list.current?.querySelector<HTMLElement>(`[data-action="${wanted}:${target}"]`));
    }
  };
  const button = (action: string) => ({ type: "button", onClick: () => act(action), "data-action": action }) as const;

  return (
    <div ref={list}>
      <p role="status" className="sr-only">
        {announcement}
      </p>
      <ItemList common={common} count={fields.length} button={button}>
        {fields.map((field, index) => (
          // Made anew at another place: while their names change, the radios of two items would share one group.
          <ItemShell key={`${field.id}-${index}`} common={common} index={index} count={fields.length} button={button}>
            <LiveItemFields common={common} index={index} form={form} values={values} />
          </ItemShell>
        ))}
      </ItemList>
    </div>
  );
}

/** Choosing a kind answers what usually follows from it, and never what the reader answered. */
function LiveItemFields({
  common,
  index,
  form,
  values,
}: { common: StateItemsProps; index: number } & Pick<LiveProps, "form" | "values">) {
  const kind = useWatch({ control: form.control, name: `state.${index}.kind` }) ?? "";
  const bind: StateItemsProps["bind"] = (name) => {
    const bound = common.bind(name);
    if (name !== `state.${index}.kind`) return bound;
    const onChange = async (event: { target: HTMLSelectElement }) => {
      const before = values().state[index] ?? emptyStateValues();
      for (const [field, value] of Object.entries(
        proposedChanges({ ...before, kind }, event.target.value, common.proposals),
      )) {
        form.setValue(`state.${index}.${field as "consistency"}`, value as string); // a field of the proposal with its value
      }
      await (bound as ReturnType<typeof form.register>).onChange(event); // tied to the form: scripts run
    };
    return { ...bound, onChange };
  };
  return <ItemFields common={{ ...common, bind }} index={index} kind={kind} />;
}

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
