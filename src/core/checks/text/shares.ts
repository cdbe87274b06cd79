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
      const [parts, wholes] = [partsOf(explanation, share), wholesOf(explanation, share)];
      const [first] = parts;
      if (first === undefined) return [];
      return bestReading(
        parts.flatMap((part) =>
          wholes
            .filter(({ cell }) => cell !== part.cell)
            .map(
              (whole): PercentClaim => ({
                ...restatedHead(dataset, "statedShare", first.cell, ".share"),
                relation: "share",
                left: statedTerm(share.figure),
                part,
                whole,
              }),
            ),
        ),
      );
    });
};

/** Whose share it is: where the words name it (人员经费占…), the amount of that name in the text, else the cell of a table that prints it; empty where neither is known. */
function partsOf(explanation: Explanation, share: ReadFigure): readonly CellFigure[] {
  const { dataset } = explanation;
  const about = explanation.byCell.get(share.figure.about ?? "");
  if (about !== undefined) return termsOf(explanation, about);
  if (share.figure.part === "") return [];
  const subject = cleanSubject(share.figure.part, dataset.unit.name);
  const readings = readingsOf(dataset, { ...share, subject, meaning: meaningOf(subject) });
  return readings.find((reading) => reading.length === 1 && reading[0]?.text != null) ?? [];
}

/** 占…项目支出总额的 names its whole; else it is what the amount is a part of. A whole that is named and not known is not guessed. */
function wholesOf(explanation: Explanation, share: ReadFigure): readonly CellFigure[] {
  const about = explanation.byCell.get(share.figure.about ?? "");
  const named = share.subject.replace(UP_TO_LAST_BRACKET, "");
  const heads = [...(share.figure.part === "" ? (about?.heads ?? []) : share.heads)].flatMap(({ cell }) => {
    const head = explanation.byCell.get(cell);
    return head === undefined ? [] : termsOf(explanation, head);
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

/** The cell that an amount restates, where it is one cell, else the amount as the text states it; of words that a table may mean in two ways, both. */
function termsOf({ dataset }: Explanation, read: ReadFigure): readonly CellFigure[] {
  const stated = statedTerm(read.figure);
  const readings = read.figure.role === "amount" && read.figure.about === null ? readingsOf(dataset, read) : [];
  const [cell, ...others] = readings[0] ?? [];
  if (cell === undefined || others.length > 0) return [stated];
  return readings.length > 1 ? [cell, stated] : [cell];
}

/** Stated shares (占x%) against the amounts that they are of. */
export const rules: RuleSet = {
  kinds: ["statedShare"],
  rules: [statedShares],
};
