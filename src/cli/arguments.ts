import { resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Language } from "../core/format-amount.ts";
import { failed, ok, type Result } from "../core/result.ts";
import { FIRST_LANGUAGE, LANGUAGES } from "../i18n/language.ts";

/** What `npm run import` was asked to do. `out` null: write into the published data and its catalogue. */
export interface ImportArguments {
  /** files and folders; each file is a document of its own, with `join` all are one */
  readonly documents: readonly [string, ...string[]];
  readonly join: boolean;
  /** null: made of the name that the document prints */
  readonly unit: string | null;
  /** null: the year that the document prints */
  readonly year: number | null;
  readonly out: string | null;
  readonly sourceUrl: string | null;
  readonly published: string | null;
  /** where a report for the finance office goes; HTML where the name ends in .html */
  readonly report: string | null;
  /** an earlier data set to compare with */
  readonly against: string | null;
  readonly json: boolean;
  readonly lang: Language;
}

export interface CheckArguments {
  readonly dataset: string;
  readonly json: boolean;
  readonly lang: Language;
}

/** A request that cannot be followed; the kind chooses the words. */
export interface UsageProblem {
  readonly kind: string;
  readonly values: Readonly<Record<string, string>>;
}

const usage = (kind: string, values: Readonly<Record<string, string>> = {}): Result<never, UsageProblem> =>
  failed({ kind, values });

const SWITCHES = ["json", "join", "publish"];
const COMMON = {
  json: { type: "boolean" },
  join: { type: "boolean" },
  publish: { type: "boolean" },
  lang: { type: "string" },
} as const;

export function readImportArguments(args: readonly string[]): Result<ImportArguments, UsageProblem> {
  const parsed = parse(args, ["unit", "year", "out", "source-url", "published", "report", "against"]);
  if (!parsed.ok) return parsed;
  const { positionals, text, json, join, publish, lang } = parsed.value;
  const [document, ...others] = positionals;
  const { unit, year, out, published } = text;
  const sourceUrl = text["source-url"];
  if (document === undefined) return usage("usageImport");
  if (unit !== undefined && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(unit)) return usage("badUnit", { text: unit });
  if (year !== undefined && !/^(?:199\d|20\d\d)$/.test(year)) return usage("badYear", { text: year });
  if (sourceUrl !== undefined && !/^https?:\/\/\S+$/.test(sourceUrl)) return usage("badSourceUrl", { text: sourceUrl });
  if (published !== undefined && !isDate(published)) return usage("badPublished", { text: published });
  // without a folder of its own a document is published anyway: the switch only says so
  if (publish && out !== undefined) return usage("publishOrOut");
  if (isOneOf(text.report, [...positionals, text.against]))
    return usage("reportOverInput", { text: text.report ?? "" });
  return ok({
    documents: [document, ...others],
    join,
    unit: unit ?? null,
    year: year === undefined ? null : Number(year),
    out: out ?? null,
    sourceUrl: sourceUrl ?? null,
    published: published ?? null,
    report: text.report ?? null,
    against: text.against ?? null,
    json,
    lang,
  });
}

export function readCheckArguments(args: readonly string[]): Result<CheckArguments, UsageProblem> {
  const parsed = parse(args, []);
  if (!parsed.ok) return parsed;
  const { positionals, json, lang } = parsed.value;
  const [dataset, ...rest] = positionals;
  return dataset === undefined || rest.length > 0 ? usage("usageCheck") : ok({ dataset, json, lang });
}

const languageNamed = (name: unknown): Language | undefined => LANGUAGES.find((language) => language === name);
/** The language asked for, also where the rest of the arguments makes no sense. */
export const languageOf = (args: readonly string[]): Language =>
  languageNamed(/\s--lang[ =](\w+)/.exec(` ${args.join(" ")}`)?.[1]) ?? FIRST_LANGUAGE;

interface Parsed {
  readonly positionals: readonly string[];
  readonly text: Readonly<Record<string, string | undefined>>;
  readonly json: boolean;
  readonly join: boolean;
  readonly publish: boolean;
  readonly lang: Language;
}

function parse(args: readonly string[], names: readonly string[]): Result<Parsed, UsageProblem> {
  const texts = Object.fromEntries(names.map((name) => [name, { type: "string" } as const]));
  const { tokens, values, positionals } = parseArgs({
    args: [...args],
    options: { ...texts, ...COMMON },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    if (!names.includes(token.name) && !Object.hasOwn(COMMON, token.name))
      return usage("unknownOption", { text: token.rawName });
    if (!SWITCHES.includes(token.name) && (token.value === undefined || token.value === ""))
      return usage("optionWithoutValue", { text: token.rawName });
  }
  const { json, join, publish, lang } = values;
  const language = lang === undefined ? FIRST_LANGUAGE : languageNamed(lang);
  if (language === undefined) return usage("badLanguage", { text: String(lang) });
  const text = Object.fromEntries(names.map((name) => [name, values[name] as string | undefined]));
  return ok({ positionals, text, json: json === true, join: join === true, publish: publish === true, lang: language });
}

/** A report never replaces what it reports on. */
const isOneOf = (path: string | undefined, paths: readonly (string | undefined)[]): boolean =>
  path !== undefined && paths.some((other) => other !== undefined && resolve(other) === resolve(path));

const isDate = (text: string): boolean => {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};
