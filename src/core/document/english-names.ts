import { hasOwn } from "../has-own.ts";
import { withoutListNumber } from "../lexicon/numbering.ts";
import { WHOSE_TABLE } from "../lexicon/titles.ts";
import { LEADING_YEAR } from "../lexicon/years.ts";
import type { Dataset } from "./dataset.ts";
import { withAmounts } from "./english-amounts.ts";
import { rowsOf } from "./statement.ts";

/** One entry of a national code list. */
export interface ClassifiedName {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
}

/** The published English beside a data set. Each may be missing: then its names stay Chinese, and are marked as such. */
export interface EnglishLists {
  readonly functional?: readonly ClassifiedName[];
  readonly economic?: readonly ClassifiedName[];
  /** labels that all units print, without the year */
  readonly terms?: Readonly<Record<string, string>>;
  /** the unit's own texts */
  readonly unit?: Readonly<Record<string, string>>;
}

/** English for printed texts, resolved when the page is built: by code, then by the printed text. Unofficial. */
export interface EnglishNames {
  /** by code and printed name ("208 社会保障和就业支出"): a second name of a code stays a second name */
  readonly byCode: Readonly<Record<string, string>>;
  readonly byText: Readonly<Record<string, string>>;
}

/** Says the English of a printed text; null where no list has any. */
export type EnglishOf = (printed: string, code?: string | null) => string | null;

const isText = (value: unknown): value is string => typeof value === "string";
const isName = (value: unknown): value is ClassifiedName => {
  const { code, zh, en } = (value ?? {}) as Partial<Record<keyof ClassifiedName, unknown>>;
  return isText(code) && isText(zh) && isText(en);
};
const namesIn = (value: unknown): readonly ClassifiedName[] => (Array.isArray(value) ? value.filter(isName) : []);
const textsByText = (value: unknown): Readonly<Record<string, string>> =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).filter((entry): entry is [string, string] => isText(entry[1])))
    : {};

/** Takes what is usable out of the files of English as they were read. They are written by people: whatever has another shape has no English. */
export const readEnglishLists = (files: Readonly<Record<keyof EnglishLists, unknown>>): Required<EnglishLists> => ({
  functional: namesIn(files.functional),
  economic: namesIn(files.economic),
  terms: textsByText(files.terms),
  unit: textsByText(files.unit),
});

/** A title without the year before it: 2026年度收支总表 and 2026年收支总表 are both 收支总表. */
export const withoutYear = (printed: string): string => printed.replace(LEADING_YEAR, "");

/** The forms in which the lists may have a printed name: itself, without its year, without the words that say whose table it is, and without its list number. */
function formsOf(printed: string): readonly string[] {
  const bare = withoutYear(printed);
  return [...new Set([printed, bare, bare.replace(WHOSE_TABLE, ""), withoutListNumber(printed)])];
}

/**
 * The one rule by which English is found: by code where the code list has the printed name, else by the text itself
 * (economic items print no code), then the terms, then the unit's own file; a name of the code list without its code
 * (一、公共安全支出) where all codes of that name have one English.
 */
export function englishBy({ functional = [], economic = [], terms = {}, unit = {} }: EnglishLists): EnglishOf {
  const classified = new Map(functional.map((entry) => [entry.code, entry]));
  const economicNames = new Map(economic.map(({ zh, en }) => [zh, en]));
  const own = (names: Readonly<Record<string, string>>, key: string) => (hasOwn(names, key) ? names[key] : undefined);
  const functionalNames = new Map<string, string | null>();
  for (const { zh, en } of functional) functionalNames.set(zh, (functionalNames.get(zh) ?? en) === en ? en : null);
  return (printed, code = null) => {
    const entry = code === null ? undefined : classified.get(code);
    if (entry?.zh === printed) return entry.en;
    const forms = formsOf(printed);
    const first = (find: (form: string) => string | null | undefined) =>
      forms.map(find).find((found) => typeof found === "string");
    const english =
      economicNames.get(printed) ??
      first((form) => own(terms, form)) ??
      own(unit, printed) ??
      first((form) => economicNames.get(form) ?? functionalNames.get(form));
    return english == null ? null : withAmounts(english);
  };
}

/** Every text of a data set, however deep it stands. */
function* textsIn(value: unknown): Generator<string> {
  if (typeof value === "string") yield value;
  else if (typeof value === "object" && value !== null) for (const part of Object.values(value)) yield* textsIn(part);
}

/** English for what one data set prints, and for nothing else, so that a page carries no list that it does not need. */
export function englishNames(dataset: Dataset, lists: EnglishLists): EnglishNames {
  const englishOf = englishBy(lists);
  const byCode: Record<string, string> = {};
  const byText: Record<string, string> = {};
  const texts = new Set(textsIn(dataset));
  for (const { code, label } of dataset.statements.flatMap(rowsOf)) {
    const english = code === null ? null : englishOf(label, code);
    if (code !== null && english !== null && english !== englishOf(label)) byCode[`${code} ${label}`] = english;
  }
  for (const text of texts) {
    const english = englishOf(text);
    if (english !== null) byText[text] = english;
  }
  // words inside a longer text that the page quotes alone, such as the reason for a change
  const printed = [...texts].join("\n");
  for (const [text, english] of Object.entries(lists.unit ?? {}))
    if (printed.includes(text)) byText[text] ??= withAmounts(english);
  return { byCode, byText };
}
