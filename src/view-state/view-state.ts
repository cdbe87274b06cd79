import { hasWan, type Language, type MoneyUnit } from "../core/format-amount.ts";
import type { ViewId } from "../views.ts";

export const SORTS = ["amount", "name", "indicators", "perhead"] as const;
export const LEVELS = ["output", "cost", "benefit", "satisfaction"] as const;
export const THEMES = ["auto", "light", "dark"] as const;
export type Sort = (typeof SORTS)[number];
export type Order = "asc" | "desc";
export type TargetLevel = (typeof LEVELS)[number];
export type Theme = (typeof THEMES)[number];

/** The `code` of the whole budget: without a code, a section may begin further down. */
export const ALL_CODES = "all";

/** Everything a reader can choose. null is the default of keys that have no other; `lang` is null until chosen in the address. */
export interface ViewState {
  readonly lang: Language | null;
  readonly dataset: string | null;
  readonly view: ViewId | null;
  readonly code: string | null;
  readonly statement: string | null;
  readonly cell: string | null;
  /** null until chosen: then the unit is that of the language, see `moneyUnitOf` */
  readonly money: MoneyUnit | null;
  readonly q: string;
  readonly sort: Sort;
  readonly order: Order | null;
  readonly level: TargetLevel | null;
  readonly family: string | null;
  readonly verdict: string | null;
  readonly theme: Theme;
  readonly embed: boolean;
  readonly present: boolean;
  readonly slide: number;
  readonly version: string | null;
  /** the place where one opens a document of one's own; it stays while the page shows such a document */
  readonly open: boolean;
  /** the ids of the data sets that this one is compared with, at most five, with commas between them */
  readonly with: string | null;
  /** the question that the chooser of units is opened with */
  readonly choose: string | null;
}
export type ViewKey = keyof ViewState;

export const DEFAULT_VIEW_STATE: ViewState = {
  lang: null,
  dataset: null,
  view: null,
  code: null,
  statement: null,
  cell: null,
  money: null,
  q: "",
  sort: "amount",
  order: null,
  level: null,
  family: null,
  verdict: null,
  theme: "auto",
  embed: false,
  present: false,
  slide: 1,
  version: null,
  open: false,
  with: null,
  choose: null,
};

/** The unit of amounts: the chosen one in any language, else 万元 in Chinese and CNY in English, which has no 万. */
export const moneyUnitOf = (chosen: MoneyUnit | null, language: Language): MoneyUnit =>
  chosen ?? (hasWan(language) ? "wan" : "yuan");

/** desc for amounts and counts, asc for names. */
export const orderOf = ({ sort, order }: Pick<ViewState, "sort" | "order">): Order =>
  order ?? (sort === "name" ? "asc" : "desc");
