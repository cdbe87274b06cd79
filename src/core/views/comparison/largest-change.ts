import { budgetOf } from "../../document/budget.ts";
import { yuanIn } from "../../document/cell-figure.ts";
import type { Dataset } from "../../document/dataset.ts";
import { sectionsOn } from "../../document/sections.ts";
import { type ReasonFound, reasonFor } from "../../explanation/reason-for.ts";
import { reasonOfSameChange, type StatedTotalChange, statedChange } from "../../explanation/stated-changes.ts";
import { absolute, amountOf, compareAmounts, signOf, type Yuan } from "../../money.ts";
import type { Step } from "./columns.ts";
import type { ComparedLine, LineChange } from "./lines.ts";
import type { ComparedTable } from "./table.ts";

/** A change with what the later document says about why. */
export interface ExplainedChange {
  readonly line: ComparedLine;
  readonly change: NonNullable<LineChange>;
  readonly reason: ReasonFound;
}

/** The answer to “what changed most, and does the document say why?” for one step. */
export interface StepAnswer {
  readonly step: Step;
  /** of the total of expenditure; null where one of the two documents prints none */
  readonly total: (ExplainedChange & { readonly stated: StatedTotalChange | null }) | null;
  /** the item by function that changed by the largest amount, one that is new or gone among them; null where none did */
  readonly largest: ExplainedChange | null;
  /** projects that only one of the two documents prints */
  readonly projects: { readonly new: readonly ComparedLine[]; readonly gone: readonly ComparedLine[] };
}

/** By how much a line changed, without its sign; a line that is new or gone by all of its amount. */
function sizeOf(change: NonNullable<LineChange>): Yuan {
  if (change.kind !== "changed") return absolute(yuanIn(change.amount));
  return absolute(amountOf(change.difference, change.unit));
}

/** What changed in one step, and what the later document says of it. */
export function answerOf(
  step: Step,
  at: number,
  data: readonly Dataset[],
  tables: readonly ComparedTable[],
): StepAnswer {
  const linesOf = (id: ComparedTable["id"]) => tables.find((table) => table.id === id)?.lines ?? [];
  const [earlier, later] = [data[step.from], data[step.to]] as readonly Dataset[];
  if (earlier === undefined || later === undefined) throw new Error("a step is between two data sets");
  // what an explanation says is of the year before, and of no other
  const isNextYear = later.year - earlier.year === 1;
  const [total] = linesOf("totals");
  const totalChange = total?.changes[at] ?? null;
  const items = leaves(linesOf("functions")).flatMap((line) => {
    const change = line.changes[at];
    return change == null ? [] : [{ line, change, size: sizeOf(change) }];
  });
  const [most] = items.filter(({ size }) => signOf(size) > 0).sort((a, b) => compareAmounts(b.size, a.size));
  const projects = (kind: "new" | "gone") =>
    linesOf("projects").filter(({ isTotal, changes }) => !isTotal && changes[at]?.kind === kind);
  return {
    step,
    total:
      total === undefined || totalChange === null
        ? null
        : { line: total, change: totalChange, ...whyTotal(later, totalChange, isNextYear) },
    largest:
      most === undefined
        ? null
        : {
            line: most.line,
            change: most.change,
            reason: isNextYear
              ? reasonFor(later, most.line.label ?? "", most.line.cells[step.to]?.amount ?? null)
              : { kind: "otherSpan" },
          },
    projects: { new: projects("new"), gone: projects("gone") },
  };
}

function whyTotal(
  later: Dataset,
  change: NonNullable<LineChange>,
  isNextYear: boolean,
): { readonly stated: StatedTotalChange | null; readonly reason: ReasonFound } {
  const stated = statedChange(budgetOf(later));
  const words = stated?.reason ?? (stated === null ? null : reasonOfSameChange(later, stated));
  if (!isNextYear) return { stated, reason: { kind: "otherSpan" } };
  // the total that the text speaks of may be another one, which went another way
  const isSame = stated?.of === "whole" && change.kind === "changed" && stated.direction === change.direction;
  if (words !== null) return { stated, reason: { kind: isSame ? "stated" : "mentioned", words } };
  const hasExplanation = sectionsOn(later, "explanation").length > 0;
  return { stated, reason: { kind: hasExplanation ? "none" : "noExplanation" } };
}

/** Lines by code that have no other below them. */
const leaves = (lines: readonly ComparedLine[]): readonly ComparedLine[] => {
  const parents = new Set(lines.flatMap(({ code }) => (code === null || code.length < 5 ? [] : [code.slice(0, -2)])));
  return lines.filter(({ code }) => code !== null && !parents.has(code));
};
