import { useState } from "react";
import { useWatch } from "react-hook-form";
import { Combobox } from "@/components/ui/combobox";
import { describedBy, QuestionShell } from "@/components/ui/question-shell";
import { formatMessage } from "@/lib/i18n/message";
import type { PlaceNote } from "@/lib/places/notes";
import { placeNamed, regionOfWords, searchPlaces } from "@/lib/places/search";
import { heldName, shownName } from "@/lib/wizard/submitted-form";
import { controlId } from "@/lib/wizard/issue-sentence";
import type { Question } from "@/lib/wizard/questions";
import type { StepMessages } from "@/lib/wizard/step-messages";
import { toolParameter } from "@/lib/wizard/tool-attributes";
import { CharactersLeft } from "../later";
import { useStepForm } from "../step-form-provider";
import { useWizard } from "../wizard-provider";
import { usePlaceDirectory } from "./use-place-directory";

type OriginControl = "computeOrigin" | "databaseOrigin";

type Props = {
  question: Extract<Question, { kind: "origin" }>;
  /** As the address says, for a page whose scripts do not run or have not yet. */
  initial: string;
  names: Record<string, PlaceNote>;
  error: string | undefined;
  messages: Pick<StepMessages, "picker" | "optional" | "charactersLeft" | "charactersOver">;
};

const mostFinds = 10;

/**
 * Where something runs: a place, a provider's region, or the reader's own words, which are kept as they are. What its
 * distances are reckoned from is said, never silent.
 */
export function OriginField({ question, initial, names, error, messages }: Props) {
  const { locale, ready } = useWizard();
  const form = useStepForm();
  const words = messages.picker;
  const name = question.name as OriginControl; // only these two are asked this way
  const [held, compute] = useWatch({ control: form.control, name: [name, "computeOrigin"] });
  const said = ready ? held : initial;
  const [query, setQuery] = useState("");
  const directory = usePlaceDirectory(locale, ready && (isCoded(said) || isCoded(compute)));
  const id = controlId(name);

  const entry = directory.entries.find((each) => each.id === said);
  const shownOf = (answer: string) =>
    names[answer]?.name ?? directory.entries.find((each) => each.id === answer)?.name ?? answer;
  const shown = shownOf(said);
  const hold = (answer: string) => form.setValue(name, answer);
  const choose = (answer: string) => {
    hold(answer);
    setQuery("");
  };
  const finds = searchPlaces(directory.entries, query, mostFinds).filter((each) => !each.id.startsWith("group-"));
  const isKnown = entry !== undefined || names[said] !== undefined;
  const reckoned = entry ? entry.note : (names[said]?.note ?? "");
  const byWords = isKnown || said.trim() === "" ? undefined : regionOfWords(directory.entries, said);
  const point = byWords && directory.entries.find((each) => each.id === byWords.point);
  const note = () => {
    if (said.trim() === "" || said === "unknown") return "";
    if (isKnown) return isPlainPlace(said) || reckoned === "" ? "" : formatMessage(words.distances, { note: reckoned });
    if (point) return formatMessage(words.distances, { note: formatMessage(words.reckoned, { place: point.name }) });
    return directory.status === "there" && query === "" ? words.ownWords : "";
  };
  const shell = { label: question.label, optionalWord: messages.optional, hint: question.hint, error };
  const described = describedBy(id, question.hint, error);
  return (
    <QuestionShell {...shell} id={id} group={false}>
      <Combobox
        id={id}
        name={name}
        tool={toolParameter(name, question.label)}
        // What the form holds is an id or words; the field shows a name.
        {...(ready && { shown })}
        plain={ready ? undefined : { defaultValue: shown, list: `${id}-names` }}
        describedBy={[described, `${id}-note`].filter(Boolean).join(" ")}
        invalid={error ? true : undefined}
        listLabel={words.finds}
        options={finds.map((each) => ({ id: each.id, label: each.name, note: each.note, chosen: each.id === said }))}
        onTouch={() => void directory.load()}
        onText={(text) => {
          if (!ready) return; // read from the form, as what is typed anywhere before scripts run
          setQuery(text);
          // Typed to the end, a place's name is the place; anything else stays as it was written.
          const whole = placeNamed(directory.entries, text);
          hold(whole && !whole.id.startsWith("group-") ? whole.id : text);
        }}
        onChoose={(option) => choose(option.id)}
        onEnter={() => setQuery("")}
      />
      {!ready && (
        <>
          <input type="hidden" name={shownName(name)} value={shown} />
          <input type="hidden" name={heldName(name)} value={initial} />
          <datalist id={`${id}-names`}>
            {question.suggestions.map((suggestion) => (
              <option key={suggestion}>{suggestion}</option>
            ))}
          </datalist>
        </>
      )}
      <p id={`${id}-note`} role="status" className="mt-1 text-sm text-muted">
        {note()}
      </p>
      {ready && name === "databaseOrigin" && said === "" && compute !== "" && compute !== "unknown" && (
        <button
          type="button"
          className="button-link"
          onClick={() => {
            choose(compute);
            // The pressed button goes: the focus moves to what it filled, once it has been filled.
            requestAnimationFrame(() => document.getElementById(id)?.focus());
          }}
        >
          {formatMessage(words.same, { name: shownOf(compute) })}
        </button>
      )}
      <CharactersLeft name={name} limit={question.maxLength} messages={messages} long={false} />
    </QuestionShell>
  );
}

/** An id, whose name only the list knows; own words have capitals or spaces. */
const isCoded = (said: string) => /^[a-z][a-z0-9:-]+$/.test(said);
/** A city: its note is its country, from which nothing is reckoned. */
const isPlainPlace = (said: string) => !said.includes(":") && !/^(?:part|country)-/.test(said);
