import type { ViewId } from "../view-state/view-state.ts";

/** The views that this page has a section for, in its order. */
export const SHOWN_VIEWS = [
  "overview",
  "split",
  "spending",
  "flow",
  "breakdown",
  "three-public",
  "targets",
  "statements",
  "explanation",
  "unit",
  "glossary",
  "checks",
  "data",
] as const satisfies readonly ViewId[];
