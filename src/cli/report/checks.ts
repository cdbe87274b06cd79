import type { Check, Verdict } from "../../core/checks/check.ts";
import { placeholdersOf } from "../../core/checks/placeholders.ts";
import { tailKind } from "../../core/checks/tail.ts";
import type { CellReference } from "../../core/document/cell-reference.ts";
import type { Dataset } from "../../core/document/dataset.ts";
import { findCell } from "../../core/document/provenance.ts";
import type { Language } from "../../core/format-amount.ts";
import { formatNumber } from "../../core/format-amount.ts";
import { hasOwn } from "../../core/has-own.ts";
import { namedKind } from "../../i18n/check-words.ts";
import { fill } from "../words.ts";
import { type Block, type CellText, heading, list, paragraph, table } from "./blocks.ts";
import { CHECK_WORDS, type Say, type Translate } from "./say.ts";

const UNEQUAL: readonly Exclude<Verdict, "equal" | "not-applicable">[] = ["mismatch", "rounding", "note"];

/** Every check that is not equal: its sentence, what is printed on both sides and where, and the difference. Mismatches come first. */
export function checkBlocks(
  dataset: Dataset,
  checks: readonly Check[],
  lang: Language,
  say: Say,
  translate: Translate,
): readonly Block[] {
  const words = CHECK_WORDS[lang];
  const of = (verdict: Verdict) => checks.filter((check) => check.verdict === verdict);
  const sentence = (check: Check) => fill(words.kind[namedKind(check)], placeholdersOf(dataset, check, translate));
  const equal = of("equal").length;
  const none = of("not-applicable");
  return [
    heading(2, say("checks.heading")),
    paragraph(say("checks.equal", { count: checks.length, equal })),
    ...UNEQUAL.flatMap((verdict) => {
      const found = of(verdict);
      const title = heading(3, say("checks.group", { verdict: words.verdict[verdict], count: found.length }));
      if (found.length === 0) return verdict === "mismatch" ? [title, paragraph(say("checks.noMismatch"))] : [];
      const head = [`#${say("head.no")}`, say("head.check"), say("head.left"), say("head.right")];
      const rows = found.map((check, at): readonly CellText[] => [
        String(at + 1),
        sentence(check),
        check.evidence.left.map((cell) => placeText(dataset, cell, say)),
        check.evidence.right.map((cell) => placeText(dataset, cell, say)),
        ...(verdict === "note" ? [] : [differenceOf(dataset, check, lang, say)]),
      ]);
      const heads = verdict === "note" ? head : [...head, `#${say("head.difference")}`];
      return [title, paragraph(words.verdictMeaning[verdict]), table(heads, rows)];
    }),
    ...(none.length === 0
      ? []
      : [
          heading(3, say("checks.group", { verdict: words.verdict["not-applicable"], count: none.length })),
          list([...new Set(none.map(sentence))]),
        ]),
  ];
}

function differenceOf(dataset: Dataset, check: Check, lang: Language, say: Say): CellText {
  const { left, right, difference, bound, amountUnit } = check;
  const tail = tailKind(dataset, check);
  if (left === null || right === null || difference === null) return "—";
  return [
    `${formatNumber(left)} ⇔ ${formatNumber(right)}`,
    say("checks.difference", { difference: say(`amount.${amountUnit}`, { amount: formatNumber(difference) }) }),
    ...(bound === null ? [] : [say("checks.bound", { bound: formatNumber(bound) })]),
    ...(tail === null || tail === "sum"
      ? []
      : [fill(CHECK_WORDS[lang].tail[tail], { difference: formatNumber(difference.replace(/^-/, "")) })]),
  ];
}

/** A place as the document prints it: its line, the row and column or the sheet or the words around it, and what stands there. */
function placeText(dataset: Dataset, reference: CellReference, say: Say): string {
  const found = findCell(dataset, reference);
  if (found === null) return reference;
  const line = say("place.line", { line: found.line });
  if (found.kind === "text") {
    const { text } = found.paragraph;
    const around = text.slice(Math.max(0, found.start - 16), Math.min(text.length, found.end + 12));
    const [before, after] = [found.start > 16 ? "…" : "", found.end + 12 < text.length ? "…" : ""];
    return `${line}${say("place.words", { text: `${before}${around}${after}` })}`;
  }
  const { content } = found;
  if (content.kind === "words") return `${line}${say("place.words", { text: content.text })}`;
  const printed = content.text === null ? say("place.blank") : content.text;
  if (found.kind === "sheet") return `${line}${say("place.figure", { where: found.sheet.name, printed })}`;
  const { row, column } = found.at ?? { row: null, column: null };
  const own = row?.printed !== undefined && hasOwn(row.printed, found.key) ? row.printed[found.key] : undefined;
  const where = [row?.code, row?.label.trim(), column?.label].filter((part) => part != null && part !== "").join(" ");
  return `${line}${say("place.figure", { where, printed: own ?? printed })}`;
}
