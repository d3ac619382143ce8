import { useState } from "react";
import { useWatch } from "react-hook-form";
import { Combobox } from "@/components/ui/combobox";
import { describedBy, QuestionShell } from "@/components/ui/question-shell";
import { maxPlaces } from "@/lib/answers/limits";
import { formatMessage, formatPlural } from "@/lib/i18n/message";
import { readPasted, withPlace } from "@/lib/places/chosen";
import type { PlaceNote } from "@/lib/places/notes";
import { type PlaceEntry, placeNamed, searchPlaces } from "@/lib/places/search";
import { controlId } from "@/lib/wizard/issue-sentence";
import type { Option, Question } from "@/lib/wizard/questions";
import type { StepMessages } from "@/lib/wizard/step-messages";
import { toolParameter } from "@/lib/wizard/tool-attributes";
import { useStepForm } from "../step-form-provider";
import { useWizard } from "../wizard-provider";
import { PlaceChips } from "./place-chips";
import { PlaceToggles } from "./place-toggles";
import { usePlaceDirectory } from "./use-place-directory";

type Props = {
  question: Extract<Question, { kind: "places" }>;
  /** As the address says, for a page whose scripts do not run or have not yet. */
  initial: readonly string[];
  /** Names of those. */
  names: Record<string, PlaceNote>;
  /** What the field of own measures is called. */
  measuresLabel: string;
  error: string | undefined;
  messages: Pick<StepMessages, "picker" | "optional">;
};

/** How many finds are listed at once. */
const mostFinds = 12;

/** The users' places: searched by any name, chosen ones as chips, the commonest a click away. */
export function PlacesField({ question, initial, names, measuresLabel, error, messages }: Props) {
  const { locale, ready, answers } = useWizard();
  const form = useStepForm();
  const words = messages.picker;
  const watched = useWatch({ control: form.control, name: "places" });
  const chosen: readonly string[] = ready ? watched : initial;
  const offered = [...question.popular, ...question.groups, question.unknown];
  const nameOf = (id: string) => offered.find(({ value }) => value === id)?.label ?? names[id]?.name;
  const directory = usePlaceDirectory(locale, ready && chosen.some((id) => nameOf(id) === undefined || isArea(id)));
  const [query, setQuery] = useState("");
  const [said, setSaid] = useState("");
  const id = controlId(question.name);

  const entryOf = (place: string) => directory.entries.find((entry) => entry.id === place);
  const chips = chosen.map((place) => ({
    id: place,
    name: nameOf(place) ?? entryOf(place)?.name ?? place,
    // A city's note is its country, which its name need not repeat.
    note: isArea(place) ? (names[place]?.note ?? entryOf(place)?.note ?? "") : "",
  }));
  const put = (place: string, name: string, isIn: boolean) => {
    const next = withPlace(answers.read().places, place, isIn);
    form.setValue("places", next);
    const sentence = isIn ? (next.includes(place) ? words.added : words.full) : words.removed;
    setSaid(formatMessage(sentence, { name }));
  };
  const finds = searchPlaces(directory.entries, query, mostFinds);
  const options = optionsOf(finds, directory.entries, chosen);

  /** A list of places, with measures where they stand behind a name. */
  const take = async (text: string) => {
    const { names: written, measures } = readPasted(text);
    const entries = await directory.load();
    const found = written.map((name) => pointOf(placeNamed(entries, name)));
    const places = found.reduce((all, place) => (place ? withPlace(all, place, true) : all), answers.read().places);
    form.setValue("places", places);
    if (measures.length > 0) {
      const before = answers.read().roundTrips;
      form.setValue("roundTrips", [before, ...measures].filter((line) => line.trim() !== "").join("\n"));
    }
    const count = found.filter((place) => place !== undefined).length;
    const lost = written.filter((_, index) => found[index] === undefined);
    setSaid(
      [
        ...(count > 0 ? [formatPlural(locale, words.pasted, count)] : []),
        ...(measures.length > 0
          ? [formatPlural(locale, words.measures, measures.length, { label: measuresLabel })]
          : []),
        ...(lost.length > 0 ? [formatMessage(words.notFound, { names: lost.join(", ") })] : []),
      ].join(" "),
    );
  };
  const found = () => {
    if (directory.status === "absent") return words.loading;
    if (directory.status === "failed") return words.failed;
    return options.length === 0 ? words.none : formatPlural(locale, words.results, options.length);
  };
  const shell = { label: question.label, optionalWord: messages.optional, hint: question.hint, error };
  return (
    <QuestionShell {...shell} id={id} group>
      {ready ? (
        <div className="mt-3">
          <label htmlFor={id} className="text-sm font-semibold text-muted">
            {words.search}
          </label>
          <Combobox
            id={id}
            name={question.name}
            tool={toolParameter(question.name, question.label)}
            describedBy={[describedBy(id, question.hint, error), `${id}-paste`].filter(Boolean).join(" ")}
            invalid={error ? true : undefined}
            listLabel={words.finds}
            options={options}
            multiple
            takesFirst
            onTouch={() => void directory.load()}
            onText={setQuery}
            onChoose={(option) => put(option.id, option.label, !option.chosen)}
            onEnter={(text) => void take(text)}
            onPaste={(text) => {
              const { names: written, measures } = readPasted(text);
              const isList = written.length > 1 || measures.length > 0;
              if (isList) void take(text);
              return isList;
            }}
          />
          <p id={`${id}-paste`} className="mt-1 text-sm text-muted">
            {words.paste}
          </p>
          <p role="status" className="mt-1 min-h-6 text-sm">
            {query.trim() === "" ? said : found()}
          </p>
          <PlaceChips chips={chips} messages={words} fieldId={id} onRemove={(chip) => put(chip.id, chip.name, false)} />
        </div>
      ) : (
        // Keeps the room of the field, so that nothing moves when it has come.
        <div aria-hidden="true" className="needs-js invisible mt-3">
          <span className="text-sm font-semibold">{words.search}</span>
          <p className="mt-2 min-h-11 border" />
          <p className="mt-1 text-sm">{words.paste}</p>
          <p className="mt-1 min-h-6" />
        </div>
      )}
      <PlaceToggles
        id={ready ? undefined : id}
        question={question}
        others={ready ? [] : chips.filter((chip) => !offered.some(({ value }) => value === chip.id)).map(toOption)}
        chosen={chosen}
        isFull={chosen.length >= maxPlaces}
        messages={words}
        onToggle={ready ? put : undefined}
      />
      {!ready && (
        <button type="submit" name="action" value="places" className="button-link mt-3">
          {words.all}
        </button>
      )}
    </QuestionShell>
  );
}

const isArea = (id: string) => /^(?:part|country|group)-/.test(id);
const toOption = ({ id, name }: { id: string; name: string }): Option => ({ value: id, label: name });

/** Users are in places: a provider's region stands for the one it is in. */
const pointOf = (entry: PlaceEntry | undefined) => (entry?.isRegion ? entry.point : entry?.id);

function optionsOf(finds: readonly PlaceEntry[], entries: readonly PlaceEntry[], chosen: readonly string[]) {
  const options = finds.flatMap((entry) => {
    const id = pointOf(entry);
    const place = entry.isRegion ? entries.find((each) => each.id === id) : entry;
    if (!id || !place) return [];
    return [{ id, label: place.name, note: entry.isRegion ? entry.name : entry.note, chosen: chosen.includes(id) }];
  });
  return options.filter((option, index) => options.findIndex(({ id }) => id === option.id) === index);
}
