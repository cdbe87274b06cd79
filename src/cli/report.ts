import type { Check, Verdict } from "../core/checks/check.ts";
import type { DatasetComparison } from "../core/document/compare-datasets.ts";
import type { Dataset } from "../core/document/dataset.ts";
import type { Language } from "../core/format-amount.ts";
import { exitCode, type Outcome } from "./outcome.ts";
import { type Block, heading, list, paragraph, table } from "./report/blocks.ts";
import { changeBlocks } from "./report/changes.ts";
import { checkBlocks } from "./report/checks.ts";
import { htmlOf } from "./report/html.ts";
import { markdownOf } from "./report/markdown.ts";
import { readBlocks } from "./report/read.ts";
import { adviceOn, type Say, sayIn, type Translate } from "./report/say.ts";

/** All that a report speaks of. `dataset` null: nothing could be read. */
export interface ReportInput {
  readonly document: string;
  readonly dataset: Dataset | null;
  readonly outcome: Outcome;
  readonly missingEnglish: readonly string[];
  readonly against: { readonly before: Dataset; readonly comparison: DatasetComparison } | null;
  readonly lang: Language;
  readonly translate: Translate;
  /** made in the page, which has neither exit codes nor files of English beside it */
  readonly isOfPage?: boolean;
}

/** The report for the finance office, as the text of a file: HTML where its name says so, else Markdown. The same input gives the same bytes. */
export function reportText(path: string, input: ReportInput): string {
  const blocks = reportBlocks(input);
  return /\.html?$/i.test(path) ? htmlOf(blocks, input.lang) : markdownOf(blocks);
}

function reportBlocks(input: ReportInput): Block[] {
  const { document, dataset, outcome, missingEnglish, against, lang, translate, isOfPage = false } = input;
  const say = sayIn(lang);
  const code = exitCode(outcome) as 0 | 1 | 2;
  const title =
    dataset === null || dataset.statements.length === 0
      ? say("title.unread", { document })
      : say("title", { name: translate(dataset.unit.name), year: dataset.year });
  return [
    heading(1, title),
    paragraph(say(`result.${code}`)),
    ...(isOfPage ? [] : [paragraph(say("exitCode", { code }))]),
    list(factsOf(document, dataset, outcome, missingEnglish.length, say)),
    ...readBlocks(dataset, say, translate),
    ...findingBlocks(outcome, lang, say),
    ...(dataset === null || dataset.statements.length === 0
      ? []
      : checkBlocks(dataset, outcome.checks, lang, say, translate)),
    ...(dataset === null || against === null
      ? []
      : changeBlocks(against.before, dataset, against.comparison, say, translate)),
    ...(dataset === null ? [] : englishBlocks(missingEnglish, dataset.year, isOfPage, say)),
    heading(2, say("about.heading")),
    paragraph(say("about.text")),
  ];
}

const counted = (checks: readonly Check[], verdict: Verdict): number =>
  checks.filter((check) => check.verdict === verdict).length;

function factsOf(
  document: string,
  dataset: Dataset | null,
  { read, checks, findings }: Outcome,
  missing: number,
  say: Say,
): readonly string[] {
  const { source } = dataset ?? { source: null };
  return [
    say("fact.document", { document }),
    ...(source === null
      ? []
      : [
          say("fact.source", { url: source.url ?? say("notStated"), published: source.published ?? say("notStated") }),
          say("fact.bytes", { encoding: source.encoding, sha256: source.sha256 }),
        ]),
    say("fact.read", { ...read, complete: say(read.complete ? "fact.complete" : "fact.incomplete") }),
    say("fact.checks", {
      count: checks.length,
      equal: counted(checks, "equal"),
      rounding: counted(checks, "rounding"),
      mismatch: counted(checks, "mismatch"),
      note: counted(checks, "note"),
      none: counted(checks, "not-applicable"),
    }),
    say("fact.findings", { count: findings.length }),
    ...(dataset === null ? [] : [say("fact.english", { count: missing })]),
  ];
}

/** Every finding with its line and what to do about it; the gravest first, else in the order of the document. */
function findingBlocks({ findings }: Outcome, lang: Language, say: Say): readonly Block[] {
  const levels = ["error", "warning", "info"] as const;
  const ordered = levels.flatMap((level) => findings.filter((found) => found.level === level));
  return [
    heading(2, say("findings.heading")),
    ordered.length === 0
      ? paragraph(say("findings.none"))
      : table(
          [say("head.level"), `#${say("head.line")}`, say("head.finding"), say("head.do")],
          ordered.map(({ level, line, kind, message }) => [
            say(`level.${level}`),
            line === null ? say("wholeDocument") : String(line),
            message,
            adviceOn(lang, kind, level),
          ]),
        ),
  ];
}

function englishBlocks(missing: readonly string[], year: number, isOfPage: boolean, say: Say): readonly Block[] {
  const count = say(isOfPage ? "english.page" : "english.count", { count: missing.length, year });
  return [
    heading(2, say("english.heading")),
    ...(missing.length === 0 ? [paragraph(say("english.none"))] : [paragraph(count), list(missing)]),
  ];
}
