import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkDataset } from "../../../src/core/checks/check-dataset.ts";
import { equationOf } from "../../../src/core/checks/equation.ts";
import { checksAbout, otherPlacesOf } from "../../../src/core/checks/same-quantity.ts";
import type { Dataset } from "../../../src/core/document/dataset.ts";
import { findCell } from "../../../src/core/document/provenance.ts";

const datong = JSON.parse(
  readFileSync(new URL("../../../public/data/datong-social-insurance-center/2026.json", import.meta.url), "utf8"),
) as Dataset;
const checks = checkDataset(datong);

describe("the other places that print one quantity", () => {
  it("are, for a code, the revenue and the general budget", () => {
    expect(otherPlacesOf(checks, "expenditure:175:total")).toEqual([
      "revenue:146:total",
      "general-budget:249:total",
      "revenue:146:generalBudget",
    ]);
  });

  it("are, for a project, its source and its sheet in yuan", () => {
    expect(otherPlacesOf(checks, "projects:381:total")).toContain("sheet:544:total.annual");
    expect(otherPlacesOf(checks, "sheet:544:total.annual")).toContain("projects:381:total");
  });

  it("are not the only line below, which prints the same digits of another thing", () => {
    expect(otherPlacesOf(checks, "expenditure:173:total")).not.toContain("expenditure:174:total");
  });

  it("are not a total of income for a total of spending, nor the running of vehicles for its economic item", () => {
    expect(otherPlacesOf(checks, "summary:130:amount")).not.toContain("summary:130:total");
    expect(otherPlacesOf(checks, "three-public:352:total")).not.toContain("basic-by-economic-item:292:total");
  });

  it("print the same amount, in this document to the last digit or rounded from yuan", () => {
    for (const { evidence } of checks)
      for (const cell of [...evidence.left, ...evidence.right])
        for (const other of otherPlacesOf(checks, cell)) {
          const [here, there] = [findCell(datong, cell)?.content, findCell(datong, other)?.content];
          if (here?.kind !== "amount" || there?.kind !== "amount" || here.unit !== there.unit) continue;
          if (here.text !== null && there.text !== null) expect(there.text, `${cell} ${other}`).toBe(here.text);
        }
  });

  it("say the same of each other", () => {
    for (const other of otherPlacesOf(checks, "expenditure:171:total"))
      expect(otherPlacesOf(checks, other)).toContain("expenditure:171:total");
  });
});

describe("the checks of a figure", () => {
  it("all have it among their evidence, and each place of their evidence exists", () => {
    const about = checksAbout(checks, "expenditure:175:total");
    expect(about.map(({ verdict }) => verdict)).toContain("rounding");
    for (const { evidence } of checks)
      for (const cell of [...evidence.left, ...evidence.right]) expect(findCell(datong, cell), cell).not.toBeNull();
  });

  it("read as equations of printed figures", () => {
    const equations = checksAbout(checks, "expenditure:175:total").map((check) => equationOf(datong, check));
    const tail = equations.find((equation) => equation?.kind === "sum" && equation.comesTo.text === "693.82");
    expect(tail).toMatchObject({ terms: [{ text: "492.34" }, { text: "201.48" }], stated: { text: "693.83" } });
  });

  it("set a share over its whole, and a change over last year's figure without printing that", () => {
    const [share] = checksAbout(checks, "text:405:56-62").map((check) => equationOf(datong, check));
    expect(share).toMatchObject({ kind: "share", part: { text: "2994.78" }, whole: { text: "2994.78" } });
    const [change] = checksAbout(checks, "text:401:73-77").map((check) => equationOf(datong, check));
    expect(change).toMatchObject({ kind: "change", isLess: true, stated: { text: "0.90" } });
    expect(JSON.stringify(change)).not.toContain("3021.96");
  });

  it("say where a sheet in yuan was rounded to its row", () => {
    const rounds = checksAbout(checks, "projects:381:total").find(({ kind }) => kind === "sheetRounds");
    expect(rounds && equationOf(datong, rounds)).toMatchObject({
      isRounded: true,
      terms: [{ text: "21572", unit: "yuan" }],
    });
  });
});
