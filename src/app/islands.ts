import type { ComponentType } from "react";
import { loadOpenWords } from "../i18n/index.ts";
import { ASKED_VIEW_IDS, CHANGING_HEIGHT, VIEW_IDS, type ViewId, viewOf } from "../views.ts";

/** A part of the page that is one React root. `budget` islands need the data set decoded; the others only the opening model. */
export interface IslandDefinition {
  readonly id: string;
  readonly needs: "opening" | "budget";
  /** says what the checks have found: they are made before it hydrates, in short stages */
  readonly checks?: boolean;
  /**
   * An island hydrates when the reader turns to it or the address asks for it; `visible` ones, which change their height with
   * their first effects, while they are still below the window; `asked` ones only when the address asks for them.
   */
  readonly deferUntil?: "visible" | "asked";
  readonly load: () => Promise<ComponentType>;
}

const isWithoutWorkers = import.meta.env.CLASSIC === true || import.meta.env.SSR;

const FILES = import.meta.glob<Readonly<Record<string, ComponentType>>>([
  "../features/*/*.island.tsx",
  "./*.island.tsx",
]);

/** The component of a view is found by its name: `three-public` is `ThreePublic` in `ThreePublic.island.tsx`. */
async function loadView(id: ViewId): Promise<ComponentType> {
  const name = id.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const path = Object.keys(FILES).find((each) => each.endsWith(`/${name}.island.tsx`)) ?? "";
  const component = (await FILES[path]?.())?.[name];
  if (component === undefined) throw new Error(`no feature has the component ${name} of the view ${id}`);
  return component;
}

const islandOf = (id: ViewId): IslandDefinition => {
  const { needs = "budget", checks = false } = viewOf(id);
  const island: IslandDefinition = { id, needs, checks, load: () => loadView(id) };
  return CHANGING_HEIGHT.includes(id) ? { ...island, deferUntil: "visible" } : island;
};

export const ISLANDS: readonly IslandDefinition[] = [
  { id: "header", needs: "opening", load: () => import("./frame/Header.tsx").then((m) => m.Header) },
  {
    id: "contents",
    needs: "opening",
    deferUntil: "visible",
    load: () => import("./frame/Contents.tsx").then((m) => m.Contents),
  },
  ...VIEW_IDS.map(islandOf),
  ...ASKED_VIEW_IDS.map((id): IslandDefinition => ({ ...islandOf(id), deferUntil: "asked" })),
  {
    id: "footer",
    needs: "opening",
    deferUntil: "visible",
    load: () => import("./frame/Footer.tsx").then((m) => m.Footer),
  },
  {
    id: "open",
    needs: "opening",
    deferUntil: "asked",
    // a page without an origin has no workers, and the build draws nothing of it
    load: () =>
      isWithoutWorkers
        ? import("./DocumentNotHere.tsx").then((m) => m.DocumentNotHere)
        : Promise.all([import("./OpenDocument.tsx"), loadOpenWords()]).then(([m]) => m.OpenDocument),
  },
  { id: "present", needs: "budget", load: () => import("../features/present/Present.tsx").then((m) => m.Present) },
  {
    id: "panel",
    needs: "budget",
    checks: true,
    load: () => import("../features/provenance/Provenance.tsx").then((m) => m.Provenance),
  },
];
