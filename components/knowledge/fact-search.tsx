"use client";

import { useId, useRef, useState } from "react";
import type { Fact } from "@/lib/content/knowledge-schema";
import {
  type Search,
  searchAges,
  type SearchEntry,
  searchFacts,
  type SearchIndex,
  searchIndex,
} from "@/lib/facts/search";
import { formatPlural } from "@/lib/i18n/message";
import type { Locale } from "@/lib/i18n/locales";
import type { FactsMessages } from "@/lib/i18n/messages";
import { searchDataPath } from "@/lib/site/routes";
import type { ToolForm } from "@/lib/wizard/tool-attributes";

type Confidence = Fact["source"]["confidence"];
type Messages = FactsMessages["search"];
type Props = { locale: Locale; messages: Messages; confidences: Record<Confidence, string> };

const mostShown = 30;
const control = "mt-1 min-h-11 w-full rounded-md border border-control bg-surface px-3";

/** WebMCP: lets a browser's agent search as a reader does. */
const toolOfFactSearch: ToolForm = {
  toolname: "search_facts",
  tooldescription: "Searches our dated, sourced facts about edge platforms and stores, on this page.",
};

/** Finds facts as one types. What is searched comes when the fields are touched; the lists below lead everywhere without it. */
export function FactSearch({ locale, messages, confidences }: Props) {
  const id = useId();
  const [search, setSearch] = useState<Search>({ query: "", confidence: "", age: "" });
  const [data, setData] = useState<{ index: SearchIndex; today: string } | "failed">();
  const loading = useRef(false);
  const load = async () => {
    if (loading.current) return;
    loading.current = true;
    try {
      const response = await fetch(searchDataPath(locale));
      if (!response.ok) throw new Error(String(response.status));
      const entries = (await response.json()) as SearchEntry[]; // of our own making
      setData({ index: searchIndex(entries), today: new Date().toISOString().slice(0, 10) });
    } catch {
      loading.current = false; // the next touch tries again
      setData("failed");
    }
  };
  const change = (part: Partial<Search>) => {
    setSearch((known) => ({ ...known, ...part }));
    void load();
  };
  const isAsked = search.query.trim() !== "" || search.confidence !== "" || search.age !== "";
  const found = typeof data === "object" ? searchFacts(data.index, search, data.today) : undefined;
  const status = () => {
    if (!isAsked) return "";
    if (data === "failed") return messages.failed;
    if (!found) return messages.loading;
    return found.length === 0 ? messages.none : formatPlural(locale, messages.found, found.length);
  };
  return (
    <search className="needs-js grid gap-3">
      <form
        {...toolOfFactSearch}
        onSubmit={(event) => event.preventDefault()}
        className="grid grid-cols-2 gap-x-4 gap-y-3"
      >
        <div className="col-span-2">
          <label htmlFor={`${id}q`} className="block font-semibold">
            {messages.label}
          </label>
          <input
            id={`${id}q`}
            name="query"
            toolparamdescription={`${messages.label}: words, in any order.`}
            type="search"
            autoComplete="off"
            spellCheck={false}
            aria-describedby={`${id}h`}
            value={search.query}
            onFocus={() => void load()}
            onChange={(event) => change({ query: event.target.value })}
            className={control}
          />
          <p id={`${id}h`} className="mt-1 text-sm text-muted">
            {messages.hint}
          </p>
        </div>
        <Choice
          id={`${id}c`}
          name="confidence"
          label={messages.confidence}
          all={messages.anyConfidence}
          options={Object.entries(confidences)}
          value={search.confidence}
          onChange={(confidence) => change({ confidence: confidence as Search["confidence"] })} // its options' values
        />
        <Choice
          id={`${id}a`}
          name="age"
          label={messages.age}
          all={messages.anyAge}
          options={searchAges.map((age) => [age, messages.ages[age]])}
          value={search.age}
          onChange={(age) => change({ age: age as Search["age"] })} // its options' values
        />
      </form>
      <p role="status" className="text-sm text-muted">
        {status()}
      </p>
      {isAsked && found && found.length > 0 && <Results found={found} locale={locale} messages={messages} />}
    </search>
  );
}

function Results({ found, locale, messages }: { found: SearchEntry[]; locale: Locale; messages: Messages }) {
  return (
    <>
      <ol className="panel grid px-4 py-2">
        {found.slice(0, mostShown).map(({ path, title, text, source }) => (
          <li key={path} className="border-b border-line py-2">
            <a href={path} className="font-semibold">
              {title}
            </a>
            <p>{text}</p>
            {source && <p className="text-sm text-muted">{source}</p>}
          </li>
        ))}
      </ol>
      {found.length > mostShown && (
        <p className="text-sm text-muted">{formatPlural(locale, messages.more, found.length - mostShown)}</p>
      )}
    </>
  );
}

type ChoiceProps = {
  id: string;
  name: string;
  label: string;
  all: string;
  options: [value: string, label: string][];
  value: string;
  onChange: (value: string) => void;
};

function Choice({ id, name, label, all, options, value, onChange }: ChoiceProps) {
  return (
    <div>
      <label htmlFor={id} className="block font-semibold">
        {label}
      </label>
      <select
        id={id}
        name={name}
        toolparamdescription={`${label}: one of the options.`}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className={control}
      >
        <option value="">{all}</option>
        {options.map(([option, shown]) => (
          <option key={option} value={option}>
            {shown}
          </option>
        ))}
      </select>
    </div>
  );
}
