import { VERDICTS } from "../core/checks/check.ts";
import { FAMILIES } from "../core/checks/claim.ts";
import { parseCellReference } from "../core/document/cell-reference.ts";
import type { Language, MoneyUnit } from "../core/format-amount.ts";
import { hasOwn } from "../core/has-own.ts";
import { STATEMENT_IDS } from "../core/lexicon/statement-ids.ts";
import { LANGUAGES } from "../i18n/language.ts";
import { ASKED_VIEW_IDS, VIEW_IDS } from "../views.ts";
import {
  ALL_CODES,
  DEFAULT_VIEW_STATE,
  LEVELS,
  type Order,
  SORTS,
  THEMES,
  type ViewKey,
  type ViewState,
} from "./view-state.ts";

/** Reads any language tag: zh_CN, zh-Hant-HK and ZH are zh; en-GB is en; anything else none. */
export function languageOf(tag: string | null | undefined): Language | null {
  const primary = /^([a-z]{2})(?![a-z])/i.exec(tag?.slice(0, 40) ?? "")?.[1]?.toLowerCase();
  return LANGUAGES.find((language) => language === primary) ?? null;
}

const oneOf =
  <T extends string>(allowed: readonly T[]) =>
  (text: string): T | undefined =>
    allowed.find((candidate) => candidate === text);
const matching = (pattern: RegExp) => (text: string) => (pattern.test(text) ? text : undefined);
const flag = (text: string) => (text === "1" ? true : undefined);

/** `<unit>/<year>`, and the phase behind it where that is no budget. */
const DATASET_ID = /^[a-z0-9][a-z0-9-]{0,79}\/\d{4}(?:-(?:adjusted|executed|finalAccounts))?$/;
/** A unit alone, of which the newest is meant. */
const UNIT_ID = /^[a-z0-9][a-z0-9-]{0,79}$/;
/** How many data sets one may be compared with. */
const MOST_COMPARED = 5;

/** One reader a key, in the order of the address; undefined is a bad value. */
const READERS: { readonly [Key in ViewKey]: (text: string) => ViewState[Key] | undefined } = {
  lang: (text) => languageOf(text) ?? undefined,
  dataset: (text) => (DATASET_ID.test(text) || UNIT_ID.test(text) ? text : undefined),
  view: oneOf([...VIEW_IDS, ...ASKED_VIEW_IDS]),
  code: (text) => (text === ALL_CODES ? text : matching(/^\d{3}(\d{2}){0,2}$/)(text)),
  statement: oneOf(STATEMENT_IDS),
  cell: (text) => (parseCellReference(text) === null ? undefined : text),
  money: oneOf<MoneyUnit>(["yuan", "wan", "yi"]),
  q: (text) => text.slice(0, 200),
  sort: oneOf(SORTS),
  order: oneOf<Order>(["asc", "desc"]),
  level: oneOf(LEVELS),
  family: oneOf(FAMILIES),
  verdict: oneOf(VERDICTS),
  theme: oneOf(THEMES),
  embed: flag,
  present: flag,
  slide: (text) => (/^[1-9]\d{0,2}$/.test(text) ? Number.parseInt(text, 10) : undefined),
  version: matching(/^[0-9a-f]{12}$/),
  open: flag,
  with: (text) => {
    const ids = text.split(",");
    return ids.length <= MOST_COMPARED && ids.every((id) => DATASET_ID.test(id)) ? text : undefined;
  },
  choose: (text) => text.slice(0, 100),
};
export const VIEW_KEYS = Object.keys(READERS) as readonly ViewKey[];

/** An address longer than this is nobody's link; what stands beyond it is not looked at. */
const LONGEST = 4000;

/** The pairs of an address. A page that escapes a link once more than it should makes `&amp;` of its `&`: the key is meant without it. */
const parse = (search: string): readonly (readonly [key: string, value: string])[] =>
  [...new URLSearchParams(search.slice(0, LONGEST))].map(([key, value]) => [key.replace(/^(amp;)+/, ""), value]);

/** What an address says of a key; said more than once, the last counts. */
const saidOf = (given: ReturnType<typeof parse>, key: ViewKey): readonly string[] =>
  given.flatMap(([name, value]) => (name === key ? [value] : []));
const lastOf = (said: readonly string[]): string | null => said[said.length - 1] ?? null;

export interface AddressProblem {
  readonly key: ViewKey;
  readonly value: string;
  /** not understood, or one of several, of which this is the one that is shown */
  readonly kind: "unread" | "repeated";
}

/** The view that an address names. Bad values fall back to the default, so that an old link still opens; `problemsOf` names them. */
export function readAddress(search: string): ViewState {
  const given = parse(search);
  const read = VIEW_KEYS.flatMap((key) => {
    const text = lastOf(saidOf(given, key));
    const value = text === null ? undefined : READERS[key](text);
    return value === undefined ? [] : [[key, value] as const];
  });
  return { ...DEFAULT_VIEW_STATE, ...Object.fromEntries(read) };
}

/** What of an address was not understood, or says two things, for the reader to be told of. */
export function problemsOf(search: string): readonly AddressProblem[] {
  const given = parse(search);
  return VIEW_KEYS.flatMap((key) => {
    const said = saidOf(given, key);
    const value = lastOf(said);
    if (value === null || value === "") return [];
    const kind = READERS[key](value) === undefined ? "unread" : said.some((other) => other !== value) && "repeated";
    return kind === false ? [] : [{ key, value: value.slice(0, 40), kind }];
  });
}

/** Writes the query of a view, "" for the page at rest. Keys that are not ours (WeChat's `from=`) are kept from `current`, after ours. */
export function writeAddress(state: ViewState, current = ""): string {
  const written = new URLSearchParams();
  for (const key of VIEW_KEYS) {
    const value = state[key];
    if (value === DEFAULT_VIEW_STATE[key] && !(key === "slide" && state.present)) continue;
    written.set(key, value === true ? "1" : String(value));
  }
  for (const [key, value] of parse(current)) if (!hasOwn(READERS, key)) written.append(key, value);
  return queryOf(written);
}

/** As text, with its question mark; slashes, colons and commas are legal in a query, and a reader can read them. */
export function queryOf(written: URLSearchParams): string {
  const query = written.toString().replace(/%2F/g, "/").replace(/%3A/g, ":").replace(/%2C/g, ",");
  return query === "" ? "" : `?${query}`;
}
