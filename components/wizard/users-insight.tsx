"use client";

import { use } from "react";
import { useWatch } from "react-hook-form";
import { LatencyChart } from "@/components/knowledge/latency-chart";
import { WorldMap } from "@/components/knowledge/world-map";
import { loadKnowledgeMessages } from "@/lib/content/later-messages";
import { lastMile } from "@/lib/content/last-mile";
import { regionIds } from "@/content/regions/ids";
import { formatMessage } from "@/lib/i18n/message";
import { mapPoints, mapSize } from "@/lib/latency/map";
import { mapPointsOf } from "@/lib/latency/map-points";
import { withPlace } from "@/lib/places/chosen";
import { readOrigin } from "@/lib/places/origin";
import { controlId } from "@/lib/wizard/issue-sentence";
import { usePresented } from "./presented-provider";
import { useStepForm } from "./step-form-provider";
import { useWizard } from "./wizard-provider";

type Props = { names: Record<string, string> };

/** Where the users are, how far that is, and whether the goal can be met: as far as the answers go. */
export function UsersInsight({ names }: Props) {
  const { locale, ready } = useWizard();
  const { latency: messages } = use(loadKnowledgeMessages(locale));
  const form = useStepForm();
  const [chosen, originId] = useWatch({ control: form.control, name: ["places", "computeOrigin"] });
  const latency = usePresented()?.presented.latency;
  if (!ready) return null;
  const origin = readOrigin(originId);
  const slow = new Set(
    latency?.rows.filter((row) => latency.goalMs !== undefined && row.rttMs > latency.goalMs).map((row) => row.region),
  );
  const metros = regionIds.map((id) => ({
    id: id as string,
    point: mapPoints[id],
    name: names[id] ?? id,
    chosen: chosen.includes(id),
    over: slow.has(id),
  }));
  const others = (latency?.rows ?? [])
    .filter((row) => !regionIds.some((id) => id === row.region))
    .flatMap((row) =>
      mapPointsOf(row.region).map(({ id, point }) => ({
        id: `${row.region} ${id}`,
        point,
        name: row.name,
        chosen: true,
        over: slow.has(row.region),
      })),
    );
  return (
    <section aria-labelledby="distances" className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <h2 id="distances" className="text-xl">
        {messages.title}
      </h2>
      <WorldMap
        size={mapSize}
        marks={[...metros, ...others]}
        origin={origin && mapPointsOf(origin.point)[0]?.point}
        onPick={(id) => form.setValue("places", withPlace(chosen, id, !chosen.includes(id)))}
      />
      {latency ? (
        <>
          <p className="text-muted">{formatMessage(messages.lead, { origin: latency.origin })}</p>
          <LatencyChart latency={latency} lastMile={lastMile} locale={locale} messages={messages} />
        </>
      ) : (
        <p className="text-muted">
          <a href={`#${controlId("computeOrigin")}`}>{messages.needed}</a>
        </p>
      )}
    </section>
  );
}
