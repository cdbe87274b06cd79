import { type ComponentType, createContext } from "react";
import type { ViewId } from "../views.ts";

/** What a reader can do with a section beyond reading it. `app` says what; sections show it, at the same place in every view. */
export type SectionActs = readonly ComponentType<{ readonly view: ViewId }>[];

export const SectionActsContext = createContext<SectionActs>([]);
