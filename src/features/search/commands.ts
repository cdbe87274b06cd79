import type { Dataset } from "../../core/document/dataset.ts";
import { targetCardsOf } from "../../core/views/target-cards.ts";
import { nextLanguage } from "../../i18n/language.ts";
import type { PageState } from "../../view-state/navigation.ts";
import type { ViewState } from "../../view-state/view-state.ts";
import type { CommandId } from "./command-ids.ts";

/** What the page does on the spot, said to the one who can do it. */
export type PageAct = "print" | "present" | "share" | "picture";

/** Something that the page can do: it changes what is shown, leads to the place where it is done, or does it. */
export interface Command {
  readonly id: CommandId;
  readonly to?: (state: PageState) => Partial<ViewState>;
  /** the element that it leads to, by the name under which the page knows it */
  readonly place?: string;
  readonly act?: PageAct;
  /** whether this budget has what it is about; left out where every budget has */
  readonly isOffered?: (dataset: Dataset) => boolean;
}

const data = () => ({ view: "data" as const });
const hasIndicators = ({ projects }: Dataset) => projects.some(({ indicators }) => indicators.length > 0);

/** What the page can do, in the order in which equally good ones are offered; their names and other words are in `search.json`. */
export const COMMANDS: readonly Command[] = [
  { id: "download", to: data, place: "data-take" },
  { id: "excel", to: data, place: "data-whole" },
  { id: "print", act: "print" },
  { id: "present", act: "present", to: () => ({ present: true, slide: 1 }) },
  { id: "share", act: "share" },
  { id: "embed", to: data, place: "data-embed" },
  { id: "cite", to: data, place: "data-cite" },
  { id: "offline", to: data, place: "data-portable" },
  { id: "picture", act: "picture" },
  {
    id: "perHead",
    to: () => ({ view: "targets", sort: "perhead", order: null }),
    isOffered: (dataset) => targetCardsOf(dataset).some(({ perHead }) => perHead.kind === "computed"),
  },
  {
    id: "oddIndicators",
    to: () => ({ view: "checks", family: "indicators", verdict: null }),
    place: "checks-list",
    isOffered: hasIndicators,
  },
  { id: "differences", to: () => ({ view: "checks", family: null, verdict: "note" }), place: "checks-list" },
  { id: "rounding", to: () => ({ view: "checks", family: null, verdict: "rounding" }), place: "checks-list" },
  { id: "source", to: data, place: "data-take" },
  { id: "version", to: data, place: "data-version" },
  { id: "rights", to: data, place: "data-rights" },
  { id: "reading", to: data, place: "data-reading" },
  { id: "keys", to: data, place: "data-keys" },
  { id: "report", place: "footer" },
  { id: "yuan", to: () => ({ money: "yuan" }) },
  { id: "wan", to: () => ({ money: "wan" }) },
  { id: "yi", to: () => ({ money: "yi" }) },
  { id: "language", to: ({ language }) => ({ lang: nextLanguage(language) }) },
  { id: "dark", to: () => ({ theme: "dark" }) },
  { id: "light", to: () => ({ theme: "light" }) },
];

export const commandOf = (id: string): Command | undefined => COMMANDS.find((command) => command.id === id);
