import type { Check } from "../core/checks/check.ts";
import { type TailKind, tailKind } from "../core/checks/tail.ts";
import type { Dataset } from "../core/document/dataset.ts";
import { rowsOf } from "../core/document/statement.ts";
import type { Language } from "../core/format-amount.ts";
import { changeLines } from "./listed-changes.ts";
import type { Outcome } from "./outcome.ts";
import { CHECK_WORDS } from "./report/say.ts";
import { fill, words } from "./words.ts";

/** What was read, every finding with its line, and every check that is not equal, as lines for a person. */
export function outcomeLines(dataset: Dataset | null, outcome: Outcome, lang: Language): readonly string[] {
  const { read, checks, findings, changes } = outcome;
  const line = (check: Check) => `  ${checkLine(check, dataset === null ? null : tailKind(dataset, check), lang)}`;
  const unequal = checks.filter(({ verdict }) => verdict !== "equal" && verdict !== "not-applicable");
  return [
    ...(dataset ? [words(lang, "cli.document", { name: dataset.unit.name, year: dataset.year })] : []),
    ...(dataset?.statements ?? []).map((statement) =>
      words(lang, statement.complete === false ? "cli.statementCut" : "cli.statement", {
        line: statement.line,
        title: statement.title,
        rows: rowsOf(statement).length,
      }),
    ),
    words(lang, "cli.read", { ...read, complete: words(lang, read.complete ? "cli.complete" : "cli.incomplete") }),
    "",
    words(lang, "cli.findings", { count: findings.length }),
    ...findings.map(({ level, line, message }) => {
      const place = line === null ? words(lang, "cli.wholeDocument") : words(lang, "cli.line", { line });
      return `  ${words(lang, `cli.level.${level}`)} ${place} ${message}`;
    }),
    ...(checks.length === 0 ? [] : ["", words(lang, "cli.checks", tally(checks)), ...unequal.map(line)]),
    ...(changes === undefined ? [] : ["", ...changeLines(changes, lang)]),
  ];
}

const tally = (checks: readonly Check[]): Readonly<Record<string, number>> => {
  const of = (verdict: Check["verdict"]) => checks.filter((check) => check.verdict === verdict).length;
  return {
    count: checks.length,
    equal: of("equal"),
    rounding: of("rounding"),
    mismatch: of("mismatch"),
    note: of("note"),
  };
};

/** A check as one line: verdict, id, both sides, why, and where. */
export function checkLine(check: Check, tail: TailKind | null, lang: Language): string {
  const { id, verdict, left, right, difference, bound, evidence, values } = check;
  const place = [...evidence.left, ...evidence.right].join(" ");
  const sides =
    difference === null ? Object.values(values).join(" / ") : `${left} ⇔ ${right} (${difference}; ±${bound})`;
  const why =
    tail === null || tail === "sum" || difference === null
      ? ""
      : fill(CHECK_WORDS[lang].tail[tail], { difference: difference.replace(/^-/, "") });
  return [words(lang, `cli.verdict.${verdict}`), id, sides, why, place].filter((part) => part !== "").join("  ");
}
