import type { Dataset } from "../core/budget/dataset.ts";
import { hasOwn } from "../core/has-own.ts";
import type { EnglishNames } from "../reading/reading.tsx";

/** One entry of a national code list. */
export interface ClassifiedName {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
}

/** Each may be missing: then its names stay Chinese, and are marked as such. */
export interface EnglishLists {
  readonly functional?: readonly ClassifiedName[];
  readonly economic?: readonly ClassifiedName[];
  /** labels that all units print, without the year */
  readonly terms?: Readonly<Record<string, string>>;
  /** the unit's own texts */
  readonly unit?: Readonly<Record<string, string>>;
}

const own = (names: Readonly<Record<string, string>>, key: string): string | undefined =>
  hasOwn(names, key) ? names[key] : undefined;

/** Every text of a data set, however deep it stands. */
function* textsIn(value: unknown): Generator<string> {
  if (typeof value === "string") yield value;
  else if (typeof value === "object" && value !== null) for (const part of Object.values(value)) yield* textsIn(part);
}

/**
 * English for what one data set prints, and for nothing else: by code where the code list has the printed name, else by
 * the text itself (economic items print no code), then the terms, then the unit's own file. A second name of a code stays a second name.
 */
export function englishNames(
  dataset: Dataset,
  { functional = [], economic = [], terms = {}, unit = {} }: EnglishLists,
): EnglishNames {
  const classified = new Map(functional.map((entry) => [entry.code, entry]));
  const economicNames = Object.fromEntries(economic.map(({ zh, en }) => [zh, en]));
  const rows = dataset.statements.flatMap(({ sides }) => sides.flatMap((side) => side.rows));
  const byCode: Record<string, string> = {};
  const byText: Record<string, string> = {};
  const texts = new Set(textsIn(dataset));

  for (const { code, label } of rows) {
    const entry = code === null ? undefined : classified.get(code);
    if (entry?.zh === label) byCode[`${code} ${label}`] = entry.en;
  }
  for (const text of texts) {
    const english =
      own(economicNames, text) ?? own(terms, text) ?? own(terms, text.replace(/^20\d\d年/, "")) ?? own(unit, text);
    if (english !== undefined) byText[text] = english;
  }
  // words inside a longer text that the page quotes alone, such as the reason for a change
  const printed = [...texts].join("\n");
  for (const [text, english] of Object.entries(unit)) if (printed.includes(text)) byText[text] ??= english;
  return { byCode, byText };
}
