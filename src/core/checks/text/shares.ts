import type { CellFigure } from "../../document/cell-figure.ts";
import {
  domainOf,
  type Explanation,
  explanationOf,
  type ReadFigure,
  statedTerm,
} from "../../explanation/explanation.ts";
import { cleanSubject, meaningOf } from "../../explanation/subjects.ts";
import { ALL_EXPENDITURE, UP_TO_LAST_BRACKET } from "../../lexicon/shares.ts";
import { bestReading } from "../best-reading.ts";
import type { PercentClaim, Rule, RuleSet } from "../claim.ts";
import { readingsOf } from "./readings.ts";
import { restatedHead } from "./restated-head.ts";

/** Every share that the explanation states (占x%) is that of the amount before it, or of the quantity that it names, in the whole that it names or of which it is a part. */
const statedShares: Rule = ({ dataset }) => {
  const explanation = explanationOf(dataset);
  return explanation.figures
    .filter(({ figure }) => figure.role === "share")
    .flatMap((share) => {
      const part = partOf(explanation, share);
      if (part === null) return [];
      return bestReading(
        wholesOf(explanation, share)
          .filter(({ cell }) => cell !== part.cell)
          .map(
            (whole): PercentClaim => ({
              ...restatedHead(dataset, "statedShare", part.cell, ".share"),
              relation: "share",
              left: statedTerm(share.figure),
              part,
              whole,
            }),
          ),
      );
    });
};

/** Whose share it is: where the words name it (人员经费占…), the cell of a table that prints it, else the amount of that name in the text; null where neither is known. */
function partOf(explanation: Explanation, share: ReadFigure): CellFigure | null {
  const { dataset } = explanation;
  const about = explanation.byCell.get(share.figure.about ?? "");
  const stated = about === undefined ? null : printedOrStated(explanation, about);
  if (share.figure.part === "") return stated;
  const subject = cleanSubject(share.figure.part, dataset.unit.name);
  const readings = readingsOf(dataset, { ...share, subject, meaning: meaningOf(subject) });
  const [cells] = readings.filter((reading) => reading.length === 1 && reading[0]?.text != null);
  return stated ?? cells?.[0] ?? null;
}

/** 占…项目支出总额的 names its whole; else it is what the amount is a part of. A whole that is named and not known is not guessed. */
function wholesOf(explanation: Explanation, share: ReadFigure): readonly CellFigure[] {
  const about = explanation.byCell.get(share.figure.about ?? "");
  const named = share.subject.replace(UP_TO_LAST_BRACKET, "");
  const heads = [...(share.figure.part === "" ? (about?.heads ?? []) : share.heads)].flatMap(({ cell }) => {
    const head = explanation.byCell.get(cell);
    if (head === undefined) return [];
    // of words that a table may mean in two ways, the amount that the text states is one
    const isOpen = readingsOf(explanation.dataset, head).length > 1;
    return [printedOrStated(explanation, head), ...(isOpen ? [statedTerm(head.figure)] : [])];
  });
  if (named === "") return heads;
  const meaning = meaningOf(named);
  const total = ALL_EXPENDITURE.test(named) ? "expenditureTotal" : meaning;
  const wholes = [domainOf([named]), share.domain]
    .flatMap((domain) => readingsOf(explanation.dataset, { ...share, subject: named, meaning: total, domain }))
    .flatMap((cells) => (cells.length === 1 ? cells : []))
    .filter(({ text }) => text !== null);
  return wholes.length === 0 ? [] : [...wholes, ...heads];
}

/** The cell that the amount restates, where it is one cell; else the amount as the text states it. */
function printedOrStated({ dataset }: Explanation, read: ReadFigure): CellFigure {
  const [reading] = read.figure.role === "amount" && read.figure.about === null ? readingsOf(dataset, read) : [];
  const [cell] = reading ?? [];
  return reading?.length === 1 && cell !== undefined ? cell : statedTerm(read.figure);
}

/** Stated shares (占x%) against the amounts that they are of. */
export const rules: RuleSet = {
  kinds: ["statedShare"],
  rules: [statedShares],
};
