import type { ReactNode } from "react";
import { factThemes } from "@/lib/content/fact-themes";
import { allFacts, allPlatforms, allStores } from "@/lib/content/knowledge";
import { allRegulations } from "@/lib/content/regulations";
import { factChanges } from "@/lib/facts/changes";
import { isLessCertain, isOf, isToRecheck } from "@/lib/facts/group-facts";
import type { FactViewId } from "@/lib/facts/subjects";
import { formatNumber } from "@/lib/i18n/message";
import type { Locale } from "@/lib/i18n/locales";
import { loadMessages } from "@/lib/i18n/messages";
import { factSubjectPath, feedPath } from "@/lib/site/routes";
import { FactSearch } from "./fact-search";
import { FactsFrame, FactsSection } from "./facts-frame";
import { FormerAnchor } from "./former-anchor";

/** The way into the facts: a search as one types, and links to every page for those who look around. */
export function FactsIndex({ locale }: { locale: Locale }) {
  const messages = loadMessages(locale, "facts");
  const knowledge = loadMessages(locale, "knowledge");
  const facts = allFacts();
  const numberOf = (passes: Parameters<typeof facts.filter>[0]) => facts.filter(passes).length;
  const entry = (id: string, name: string, count?: number) => (
    <Entry
      key={id}
      id={id}
      path={factSubjectPath(locale, id)}
      name={name}
      locale={locale}
      {...(count !== undefined && { count })}
    />
  );
  const view = (id: FactViewId, count?: number) => entry(id, messages.views[id].title, count);
  return (
    <FactsFrame locale={locale} heading={messages.title} lead={<p>{messages.lead}</p>}>
      <FormerAnchor />
      <FactSearch locale={locale} messages={messages.search} confidences={knowledge.facts.confidence} />
      <List>
        {view("comparison")}
        {view("points-of-presence")}
        {view("round-trips")}
        {view("changes", factChanges().length)}
      </List>
      <FactsSection id="products" title={messages.byProduct}>
        <h3 className="text-lg">{messages.platforms}</h3>
        <List>{allPlatforms.map(({ id, name, facts: of }) => entry(id, name, of.length))}</List>
        <h3 className="mt-3 text-lg">{messages.stores}</h3>
        <List>{allStores.map(({ id, name, facts: of }) => entry(id, name, of.length))}</List>
      </FactsSection>
      <FactsSection id="themes" title={messages.byTheme}>
        <List>{factThemes.map((theme) => entry(theme.id, theme.title[locale], numberOf(isOf(theme))))}</List>
      </FactsSection>
      <FactsSection id="certainty" title={messages.byCertainty}>
        <List>
          {view("to-recheck", numberOf(isToRecheck))}
          {view("less-certain", numberOf(isLessCertain))}
        </List>
      </FactsSection>
      <FactsSection
        id="regulations"
        title={
          <a href={factSubjectPath(locale, "regulations")} className="text-ink">
            {messages.views.regulations.title}
          </a>
        }
      >
        <List>
          {allRegulations.map(({ id, name }) => (
            <Entry
              key={id}
              id={id}
              path={`${factSubjectPath(locale, "regulations")}#${id}`}
              name={name[locale]}
              locale={locale}
            />
          ))}
        </List>
      </FactsSection>
      <p className="flex flex-wrap gap-x-6 gap-y-1 text-sm">
        <a href={feedPath(locale)}>{messages.feed}</a>
        <a href={`/api/facts?lang=${locale}`}>{messages.json}</a>
        <a href="https://www.geonames.org/" rel="noreferrer">
          {messages.creditsPlaces}
        </a>
      </p>
    </FactsFrame>
  );
}

type EntryProps = { id: string; path: string; name: string; count?: number; locale: Locale };

function Entry({ id, path, name, count, locale }: EntryProps) {
  return (
    <li id={id} className="py-1 target:bg-mark">
      <a href={path}>{name}</a>
      {count !== undefined && <span className="text-sm text-muted"> {formatNumber(locale, count)}</span>}
    </li>
  );
}

function List({ children }: { children: ReactNode }) {
  return <ul className="grid gap-x-8 sm:grid-cols-2 lg:grid-cols-3">{children}</ul>;
}
