import type { ComponentType } from "react";
import type { LaterSpace } from "../i18n/later-words.ts";

/** A part of the page that is one React root. `budget` islands need the data set decoded; the others only the opening model. */
export interface IslandDefinition {
  readonly id: string;
  readonly needs: "opening" | "budget";
  /** says what the checks have found: they are made before it wakes, in short stages */
  readonly checks?: true;
  /** the words that it says beyond those of the start */
  readonly words?: readonly LaterSpace[];
  /**
   * An island hydrates when the reader turns to it or the address asks for it; `visible` ones, which change their height with
   * their first effects, while they are still below the window; `asked` ones only when the address asks for them.
   */
  readonly deferUntil?: "visible" | "asked";
  readonly load: () => Promise<ComponentType>;
}

const isWithoutWorkers = import.meta.env.CLASSIC === true || import.meta.env.SSR;

export const ISLANDS: readonly IslandDefinition[] = [
  { id: "header", needs: "opening", load: () => import("./Header.tsx").then((m) => m.Header) },
  {
    id: "contents",
    needs: "opening",
    deferUntil: "visible",
    load: () => import("./Contents.tsx").then((m) => m.Contents),
  },
  { id: "overview", needs: "opening", load: () => import("../features/overview/Overview.tsx").then((m) => m.Overview) },
  {
    id: "split",
    needs: "budget",
    words: ["split", "tables"],
    load: () => import("../features/split/Split.tsx").then((m) => m.Split),
  },
  {
    id: "spending",
    needs: "budget",
    checks: true,
    words: ["spending", "breakdown", "checks", "tables"],
    load: () => import("../features/spending/Spending.tsx").then((m) => m.Spending),
  },
  {
    id: "flow",
    needs: "budget",
    words: ["flow", "tables"],
    load: () => import("../features/flow/Flow.tsx").then((m) => m.Flow),
  },
  {
    id: "breakdown",
    needs: "budget",
    checks: true,
    words: ["breakdown", "checks", "tables"],
    load: () => import("../features/breakdown/Breakdown.tsx").then((m) => m.Breakdown),
  },
  {
    id: "three-public",
    needs: "budget",
    words: ["threePublic", "tables"],
    load: () => import("../features/three-public/ThreePublic.tsx").then((m) => m.ThreePublic),
  },
  {
    id: "targets",
    needs: "budget",
    checks: true,
    words: ["targets", "checks", "tables"],
    load: () => import("../features/targets/Targets.tsx").then((m) => m.Targets),
  },
  {
    id: "statements",
    needs: "budget",
    deferUntil: "visible",
    checks: true,
    words: ["statements", "breakdown", "checks", "tables"],
    load: () => import("../features/statements/Statements.tsx").then((m) => m.Statements),
  },
  {
    id: "explanation",
    needs: "budget",
    checks: true,
    words: ["explanation", "checks"],
    load: () => import("../features/explanation/Explanation.tsx").then((m) => m.Explanation),
  },
  {
    id: "unit",
    needs: "budget",
    words: ["unit"],
    load: () => import("../features/unit/Unit.tsx").then((m) => m.Unit),
  },
  {
    id: "glossary",
    needs: "budget",
    words: ["glossary"],
    load: () => import("../features/glossary/Glossary.tsx").then((m) => m.Glossary),
  },
  {
    id: "checks",
    needs: "budget",
    checks: true,
    words: ["checksView", "checks"],
    load: () => import("../features/checks/Checks.tsx").then((m) => m.Checks),
  },
  {
    id: "data",
    needs: "budget",
    deferUntil: "visible",
    words: ["dataView", "downloads", "share"],
    load: () => import("./DataIsland.tsx").then((m) => m.DataIsland),
  },
  {
    id: "footer",
    needs: "opening",
    deferUntil: "visible",
    load: () => import("./Footer.tsx").then((m) => m.Footer),
  },
  {
    id: "open",
    needs: "opening",
    deferUntil: "asked",
    // a page without an origin has no workers, and the build draws nothing of it
    words: isWithoutWorkers ? ["faults"] : ["openDocument", "provenance", "targets", "checks"],
    load: () =>
      isWithoutWorkers
        ? import("./DocumentNotHere.tsx").then((m) => m.DocumentNotHere)
        : import("./OpenDocument.tsx").then((m) => m.OpenDocument),
  },
  {
    id: "present",
    needs: "budget",
    words: ["present", "breakdown"],
    load: () => import("../features/present/Present.tsx").then((m) => m.Present),
  },
  {
    id: "panel",
    needs: "budget",
    checks: true,
    words: ["provenance", "targets", "checks"],
    load: () => import("../features/provenance/Provenance.tsx").then((m) => m.Provenance),
  },
];
