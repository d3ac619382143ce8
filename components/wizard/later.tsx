"use client";

import { type ComponentType, lazy, type ReactNode, Suspense } from "react";
import { untilLoaded } from "@/lib/until-loaded";
import { RoomOfCharactersLeft } from "./room-of-characters-left";
import { useWizard } from "./wizard-provider";

/**
 * What shows only once answers are there comes after the page that asks for them.
 * @param Room keeps its room until then, where something stands below it
 */
function later<Props extends object>(load: () => Promise<ComponentType<Props>>, Room?: ComponentType<Props>) {
  const Component = lazy(async () => ({ default: await untilLoaded(load) })) as unknown as ComponentType<Props>;
  return function Later(props: Props): ReactNode {
    const { ready } = useWizard();
    const room = Room && <Room {...props} />;
    if (!ready) return room;
    return (
      <Suspense fallback={room}>
        <Component {...props} />
      </Suspense>
    );
  };
}

export const CharactersLeft = later(
  () => import("./characters-left").then((module) => module.CharactersLeft),
  RoomOfCharactersLeft,
);
export const Preview = later(() => import("./preview").then((module) => module.Preview));
export const UsersInsight = later(() => import("./users-insight").then((module) => module.UsersInsight));
export const PlatformsInsight = later(() => import("./platforms-insight").then((module) => module.PlatformsInsight));
export const CheckTensions = later(() => import("./check-tensions").then((module) => module.CheckTensions));
export const KeepDraft = later(() => import("@/components/cases/keep-draft").then((module) => module.KeepDraft));
