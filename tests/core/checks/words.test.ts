import { describe, expect, it } from "vitest";
import { VERDICTS } from "../../../src/core/checks/check.ts";
import { checkDataset } from "../../../src/core/checks/check-dataset.ts";
import { FAMILIES } from "../../../src/core/checks/claim.ts";
import { inferLinks } from "../../../src/core/checks/inferred-links.ts";
import { placeholdersOf } from "../../../src/core/checks/placeholders.ts";
import { CHECK_KINDS, RULE_SETS } from "../../../src/core/checks/rules.ts";
import { budgetOf } from "../../../src/core/document/budget.ts";
import { namedKind } from "../../../src/i18n/check-words.ts";
import en from "../../../src/i18n/en/checks.json" with { type: "json" };
import zh from "../../../src/i18n/zh/checks.json" with { type: "json" };
import { edited, published } from "./published.ts";

const holesOf = (sentence: string) => [...sentence.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = ""]) => name).sort();
const dataset = published();
const checks = checkDataset(dataset);

describe.each(Object.entries({ zh, en }))("the words of checks in %s", (_language, words) => {
  it("name every family and verdict, and have one sentence a kind", () => {
    expect(Object.keys(words.family).sort()).toEqual([...FAMILIES].sort());
    expect(Object.keys(words.verdict).sort()).toEqual([...VERDICTS].sort());
    expect(Object.keys(words.verdictMeaning).sort()).toEqual([...VERDICTS].sort());
    expect(Object.keys(words.kind).sort()).toEqual([...CHECK_KINDS].sort());
    expect(inferLinks(dataset).every(({ reason }) => reason in words.inferred)).toBe(true);
  });

  it("have no gap that a check of the published budget leaves open", () => {
    const open = checks.flatMap((check) => {
      const filled = placeholdersOf(dataset, check);
      return holesOf(words.kind[namedKind(check)])
        .filter((hole) => (filled[hole] ?? "") === "")
        .map((hole) => `${check.id}: ${hole}`);
    });
    expect(open).toEqual([]);
  });
});

describe("a file of rules", () => {
  it("names every kind of check that its rules make, whatever the budget", () => {
    const withoutSheets = edited((copy) => {
      copy.projects = [];
    });
    const withoutCodes = edited((copy) => {
      for (const { sides } of copy.statements)
        for (const { rows } of sides) for (const row of rows.slice(1)) row.code = null;
    });
    const budgets = [dataset, withoutSheets, withoutCodes].map(budgetOf);
    const unnamed = RULE_SETS.flatMap(({ kinds, rules }) =>
      budgets.flatMap((budget) => rules.flatMap((rule) => rule(budget))).filter(({ kind }) => !kinds.includes(kind)),
    );
    expect(unnamed).toEqual([]);
  });
});

describe("the words of checks in both languages", () => {
  it("have the same gaps, so that neither says less", () => {
    const holes = (kinds: Readonly<Record<string, string>>) =>
      Object.fromEntries(Object.entries(kinds).map(([kind, sentence]) => [kind, holesOf(sentence)]));
    expect(holes(en.kind)).toEqual(holes(zh.kind));
  });

  it("are neutral: never 错误", () => {
    // what checks say; around them the view may say that neither of two names is called wrong
    const said = ({ family, verdict, verdictMeaning, tail, inferred, kind, outcome, link }: typeof en | typeof zh) =>
      JSON.stringify({ family, verdict, verdictMeaning, tail, inferred, kind, outcome, link });
    expect(said(zh)).not.toMatch(/错误|造假|违规/);
    expect(said(en)).not.toMatch(/error|wrong|fraud/i);
  });

  it("are filled with printed names, translated where they can be", () => {
    const check = checks.find(({ id }) => id === "hierarchy/expenditure/20805/total");
    if (check === undefined) throw new Error("no such check");
    const english = new Map([["行政事业单位养老支出", "Pensions"]]);
    expect(placeholdersOf(dataset, check, (text) => english.get(text) ?? text)).toMatchObject({
      statement: "2026年预算支出总表",
      label: "20805 Pensions",
      column: "合计",
      left: "693.83",
      difference: "0.01",
    });
  });
});
