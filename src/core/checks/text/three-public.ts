import type { CellFigure } from "../../document/cell-figure.ts";
import type { ThreePublicPart } from "../../document/three-public-rows.ts";
import { explanationOf, type ReadFigure, statedTerm } from "../../explanation/explanation.ts";
import type { StatedFigure } from "../../explanation/stated-figure.ts";
import { partMeant } from "../../explanation/subjects.ts";
import { TOTAL } from "../../lexicon/row-labels.ts";
import { THREE_PUBLIC, VEHICLES } from "../../lexicon/three-public.ts";
import type { Claim, Rule, RuleSet } from "../claim.ts";
import { claimHead } from "../make-claim.ts";

/** The “三公”经费 changed by what its parts changed; where all of them are said to be the same as last year, by nothing. */
const threePublicChanges: Rule = ({ dataset }) => {
  const { figures } = explanationOf(dataset);
  const changeOf = (read: ReadFigure | undefined): StatedFigure | undefined =>
    figures.find(
      ({ figure }) => figure.about === read?.figure.cell && (figure.role === "change" || figure.role === "same"),
    )?.figure;
  const total = figures.find(({ meaning, figure }) => meaning === "threePublic" && figure.role === "amount");
  // 公务接待费 told elsewhere may be that of one budget or one item
  const isOfWhole = ({ figure, heads }: ReadFigure) =>
    heads.some(({ cell }) => cell === total?.figure.cell) || figure.headings.some((words) => THREE_PUBLIC.test(words));
  const part = (name: ThreePublicPart) =>
    figures.find((read) => read.figure.role === "amount" && partMeant(read.meaning) === name && isOfWhole(read));
  const wholes: readonly (readonly [string, ReadFigure | undefined, readonly ThreePublicPart[]])[] = [
    [TOTAL, total, ["abroad", "reception", "vehicles"]],
    [VEHICLES, part("vehicles"), ["vehiclePurchase", "vehicleRunning"]],
  ];
  return wholes.flatMap(([name, whole, parts]): readonly Claim[] => {
    const change = changeOf(whole);
    const changes = parts.map((each) => changeOf(part(each)));
    const known = changes.filter((each): each is StatedFigure => each !== undefined);
    if (change === undefined || known.length < parts.length) return [];
    if ([change, ...known].some((each) => each.role === "change" && each.direction === null)) return [];
    return [
      {
        ...claimHead("text", "partsOfChange", "three-public", name, "total.change"),
        relation: "equals",
        left: [...of([change], "decrease", false), ...of(known, "decrease", true)],
        right: [...of([change], "decrease", true), ...of(known, "decrease", false)],
        blankIsZero: true,
      },
    ];
  });
};

/** Changes that are (or are not) decreases. What fell on one side stands on the other, so that only sums are compared; 与上年相同 is no term. */
const of = (changes: readonly StatedFigure[], direction: "decrease", wanted: boolean): readonly CellFigure[] =>
  changes.filter((change) => (change.direction === direction) === wanted).map(statedTerm);

/** Stated changes of the “三公”经费 against those of its parts. */
export const rules: RuleSet = {
  kinds: ["vehicleRunning", "partsOfChange"],
  rules: [threePublicChanges],
};
