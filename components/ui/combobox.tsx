import { type KeyboardEvent, useEffect, useEffectEvent, useRef, useState } from "react";
import type { ToolParameter } from "@/lib/wizard/tool-attributes";

export type ComboboxOption = { id: string; label: string; note: string; chosen: boolean };

type Props = {
  id: string;
  name: string;
  /** For a browser's agent: what the field takes. */
  tool: ToolParameter;
  /** What the field shows while nobody types in it; a field of several options is emptied after each instead. */
  shown?: string;
  /** Before scripts run it is a text field of a form, with the browser's own suggestions. */
  plain?: { defaultValue: string; list: string } | undefined;
  describedBy?: string | undefined;
  invalid?: boolean | undefined;
  /** What the list is called. */
  listLabel: string;
  options: readonly ComboboxOption[];
  /** Options add to each other: choosing one empties the field and leaves it open for the next. */
  multiple?: boolean;
  /** Whether Enter takes the first option without an arrow key before. */
  takesFirst?: boolean;
  onTouch: () => void;
  onText: (text: string) => void;
  onChoose: (option: ComboboxOption) => void;
  /** Enter with words that no option was taken for; they stay in a field of one option. */
  onEnter: (text: string) => void;
  /** True when the words were taken as a list: they do not enter the field. */
  onPaste?: (text: string) => boolean;
};

/**
 * A text field with a list of what it may mean, as the ARIA Authoring Practices describe the editable combobox with list
 * autocompletion: the focus stays in the field, arrows move through the list, Enter takes, Escape closes.
 */
export function Combobox(props: Props) {
  const { id, shown, options, plain, multiple = false, takesFirst = false, onText } = props;
  const input = useRef<HTMLInputElement>(null);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const isOpen = open && options.length > 0;
  const current = isOpen ? Math.min(active, options.length - 1) : -1;
  const optionId = (index: number) => `${id}-option-${index}`;

  const hear = useEffectEvent((text: string) => {
    setOpen(true);
    setActive(takesFirst ? 0 : -1);
    onText(text);
  });
  // The browser's own event: React leaves out one whose value a script has set, as form fillers do.
  useEffect(() => {
    const element = input.current;
    const tell = () => element && hear(element.value);
    element?.addEventListener("input", tell);
    return () => element?.removeEventListener("input", tell);
  }, []);
  // Written from outside, as when a draft is restored, but never under somebody's hands.
  useEffect(() => {
    const element = input.current;
    if (element && shown !== undefined && element !== document.activeElement) element.value = shown;
  }, [shown]);

  const close = (text: string) => {
    setActive(-1);
    setOpen(false);
    if (input.current) input.current.value = text;
    if (multiple) onText("");
  };
  const choose = (option: ComboboxOption) => {
    close(multiple ? "" : option.label);
    props.onChoose(option);
  };
  const move = (step: 1 | -1) => {
    setOpen(true);
    const count = options.length;
    if (count > 0) setActive(current < 0 ? (step === 1 ? 0 : count - 1) : (current + step + count) % count);
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    const text = event.currentTarget.value;
    const act: Record<string, () => boolean> = {
      ArrowDown: () => (move(1), true),
      ArrowUp: () => (move(-1), true),
      Enter: () => {
        const option = options[current];
        if (text.trim() === "" && !option) return false; // sends the form, as in any field
        if (option) choose(option);
        else {
          close(multiple ? "" : text);
          props.onEnter(text);
        }
        return true;
      },
      Escape: () => {
        setOpen(false); // what is still being fetched must not open the list afterwards
        return isOpen;
      },
      Tab: () => (setOpen(false), false),
    };
    if (act[event.key]?.()) event.preventDefault();
  };
  return (
    <div className="relative">
      <input
        ref={input}
        id={id}
        name={props.name}
        type="text"
        {...props.tool}
        {...(plain ?? {
          role: "combobox",
          "aria-expanded": isOpen,
          "aria-controls": `${id}-list`,
          "aria-autocomplete": "list",
          "aria-activedescendant": current >= 0 ? optionId(current) : undefined,
        })}
        aria-describedby={props.describedBy}
        aria-invalid={props.invalid}
        autoComplete={plain ? undefined : "off"}
        spellCheck={false}
        className="mt-2 min-h-11 w-full rounded-md border border-control bg-surface px-3 py-2"
        onFocus={props.onTouch}
        onBlur={() => setOpen(false)}
        onKeyDown={press}
        onPaste={(event) => {
          if (!props.onPaste?.(event.clipboardData.getData("text/plain"))) return;
          event.preventDefault();
          close("");
        }}
      />
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={props.listLabel}
        aria-multiselectable={multiple || undefined}
        hidden={!isOpen}
        className="absolute inset-x-0 z-20 mt-1 max-h-80 overflow-y-auto rounded-md border border-control bg-surface raised"
      >
        {options.map((option, index) => (
          // The keyboard acts on the field, as the pattern says.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
          <div
            key={`${option.id} ${option.label}`}
            id={optionId(index)}
            role="option"
            tabIndex={-1}
            aria-selected={option.chosen}
            ref={index === current ? (element) => element?.scrollIntoView({ block: "nearest" }) : undefined}
            className={`flex min-h-11 cursor-pointer flex-wrap items-center gap-x-3 border-l-4 px-3 py-1 ${
              index === current
                ? // Forced colours take the background away and draw every border: an outline is left to tell it by.
                  "border-accent bg-accent-soft forced-colors:outline-2 forced-colors:-outline-offset-2"
                : "border-transparent"
            }`}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(option)}
          >
            <span className={option.chosen ? "font-semibold" : undefined}>
              {option.chosen && <span aria-hidden="true">✓ </span>}
              {option.label}
            </span>
            {option.note !== "" && <span className="text-sm text-muted">{option.note}</span>}
          </div>
        ))}
      </div>
    </div>
  );
}
