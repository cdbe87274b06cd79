import { describe, expect, it } from "vitest";
import { type Check, countVerdicts, VERDICTS } from "../../../src/core/checks/check.ts";
import { checkDataset, checkInSteps } from "../../../src/core/checks/check-dataset.ts";
import { FAMILIES } from "../../../src/core/checks/claim.ts";
import { equationOf } from "../../../src/core/checks/equation.ts";
import { exampleOf, spansOf } from "../../../src/core/checks/examples.ts";
import { inferLinks } from "../../../src/core/checks/inferred-links.ts";
import { placeholdersOf } from "../../../src/core/checks/placeholders.ts";
import { CHECK_KINDS } from "../../../src/core/checks/rules.ts";
import { otherPlacesOf } from "../../../src/core/checks/same-quantity.ts";
import { tailKind } from "../../../src/core/checks/tail.ts";
import type { Dataset } from "../../../src/core/document/dataset.ts";
import { findCell } from "../../../src/core/document/provenance.ts";
import {
  absolute,
  amountOf,
  canonicalText,
  compareAmounts,
  difference,
  halfLastDigit,
  sum,
} from "../../../src/core/money.ts";
import { datong } from "../../published.ts";
import { ANY_DOCUMENTS } from "../any-documents.ts";

/** A check that figures decide. */
type Decided = Check & Readonly<Record<"left" | "right" | "difference" | "bound", string>>;
const decidedIn = (checks: readonly Check[]): readonly Decided[] =>
  checks.filter((check): check is Decided => check.difference !== null && check.bound !== null);

describe.each([...ANY_DOCUMENTS, ["the published budget", datong] as const])("the checks of %s", (_, dataset) => {
  const checks = checkDataset(dataset);
  const decided = decidedIn(checks);

  it("are each known by an id of their own, that begins with its family, and of a kind that has a sentence", () => {
    expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
    for (const { id, family, kind } of checks) {
      expect(FAMILIES).toContain(family);
      expect(id.startsWith(`${family}/`), id).toBe(true);
      expect(CHECK_KINDS, id).toContain(kind);
    }
  });

  it("rest on places that the document prints", () => {
    for (const { id, evidence } of checks)
      for (const cell of [...evidence.left, ...evidence.right])
        expect(findCell(dataset, cell), `${id} ${cell}`).not.toBeNull();
  });

  it("say how far both sides are apart, and call nothing a contradiction that rounding accounts for", () => {
    for (const { id, verdict, left, right, difference: apart, bound, amountUnit } of decided) {
      const exact = difference(amountOf(left, amountUnit), amountOf(right, amountUnit));
      // a difference of percentages has no more digits than the printed one
      const leftOut = absolute(difference(exact, amountOf(apart, amountUnit)));
      const most = amountUnit === "percent" ? halfLastDigit(apart, "percent") : sum([]);
      expect(compareAmounts(leftOut, most), id).toBeLessThanOrEqual(0);
      const isWithin = compareAmounts(absolute(exact), amountOf(bound, amountUnit)) <= 0;
      if (verdict === "rounding") expect(isWithin, id).toBe(true);
      if (verdict === "mismatch") expect(isWithin, id).toBe(false);
    }
  });

  it("tell where a tail comes from for every tail, and for nothing else", () => {
    for (const check of checks) expect(tailKind(dataset, check) === null, check.id).toBe(check.verdict !== "rounding");
  });

  it("are counted once each by their verdicts", () => {
    const counts = countVerdicts(checks);
    expect(Object.keys(counts)).toEqual([...VERDICTS]);
    expect(Object.values(counts).reduce((all, count) => all + count, 0)).toBe(checks.length);
  });

  it("come to the same in short steps as at once", () => {
    const steps = checkInSteps({ ...dataset });
    let step = steps.next();
    while (step.done !== true) step = steps.next();
    expect(step.value).toEqual(checks);
  });

  it("are set out as sums whose printed terms come to what is said", () => {
    for (const check of checks) {
      const equation = equationOf(dataset, check);
      if (equation?.kind !== "sum" || check.amountUnit === "percent" || check.amountUnit === "count") continue;
      const { terms, comesTo, stated } = equation;
      const unit = (term: typeof comesTo) => term.unit ?? (check.amountUnit === "yuan" ? "yuan" : "wan");
      // a figure of a text may be in another unit than its table, which the words around it say
      if (terms.some((term) => term.unit === null) || comesTo.unit === null) continue;
      const total = sum(terms.map((term) => amountOf(term.text, unit(term))));
      expect(compareAmounts(total, amountOf(comesTo.text, comesTo.unit)), check.id).toBe(0);
      expect(stated.text, check.id).not.toBe("");
    }
  });

  it("fill their sentence with names and figures that are all known", () => {
    for (const check of checks)
      for (const [gap, text] of Object.entries(placeholdersOf(dataset, check)))
        expect(`${gap} ${text}`).not.toMatch(/undefined|null|NaN|\[object/);
  });

  it("know the same other places of a figure from each of them", () => {
    for (const { evidence } of decided.slice(0, 40))
      for (const cell of evidence.left)
        for (const other of otherPlacesOf(checks, cell)) expect(otherPlacesOf(checks, other), cell).toContain(cell);
  });
});

describe.each(ANY_DOCUMENTS)("what is only suggested by the sums of %s", (_, dataset: Dataset) => {
  it("has on both sides printed figures that come to the very amount, and no project twice", () => {
    const links = inferLinks(dataset);
    const amountAt = (cell: string) => {
      const content = findCell(dataset, cell)?.content;
      if (content?.kind !== "amount" || content.text === null) throw new Error(cell);
      return amountOf(content.text, content.unit);
    };
    for (const { from, to, amount, amountUnit } of links)
      for (const side of [from, to])
        expect(canonicalText(sum(side.map(amountAt)), amountUnit)).toBe(
          canonicalText(amountOf(amount, amountUnit), amountUnit),
        );
    const projects = links.filter(({ reason }) => reason === "onlyTheseProjectsAddUp").flatMap(({ to }) => to);
    expect(new Set(projects).size).toBe(projects.length);
  });
});

describe("the examples of a verdict", () => {
  it("explain a tail by what each figure may stand for: the printed total lies within what its terms may come to", () => {
    const example = exampleOf(datong, checkDataset(datong), "rounding");
    if (example === null) throw new Error("the published budget has tails");
    const { terms, sum: total, stated } = spansOf(example);
    const wan = (text: string) => amountOf(text, "wan");
    expect(terms).toHaveLength(example.terms.length);
    expect(compareAmounts(wan(stated.low), wan(total.high))).toBeLessThanOrEqual(0);
    expect(compareAmounts(wan(total.low), wan(stated.high))).toBeLessThanOrEqual(0);
    for (const { low, high } of terms) expect(compareAmounts(wan(low), wan(high))).toBeLessThan(0);
  });

  it("are sums of two to four printed figures of one statement, each with its name", () => {
    for (const [, dataset] of ANY_DOCUMENTS)
      for (const verdict of VERDICTS) {
        const example = exampleOf(dataset, checkDataset(dataset), verdict);
        if (example === null) continue;
        expect(example.check.verdict).toBe(verdict);
        expect(example.terms.length).toBeGreaterThanOrEqual(2);
        expect(example.terms.length).toBeLessThanOrEqual(4);
        for (const { cell, text, name } of [...example.terms, example.stated]) {
          expect(findCell(dataset, cell)?.content.text).toBe(text);
          expect(name).not.toBe("");
        }
      }
  });
});
