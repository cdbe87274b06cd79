import { describe, expect, it } from "vitest";
import { budgetOf } from "../../../src/core/document/budget.ts";
import { findCell } from "../../../src/core/document/provenance.ts";
import { statedChange, statedThreePublic } from "../../../src/core/explanation/stated-changes.ts";
import { datasetOf, explanation } from "./builders.ts";
import { published } from "./published.ts";

const dataset = published();
const changeIn = (text: string) => statedChange(budgetOf(datasetOf([], { sections: explanation("收支变动", text) })));

describe("what the explanation says against last year", () => {
  it("is 27.18 万元 less, or 0.90 %, with the printed reason, each at its place", () => {
    const change = statedChange(budgetOf(dataset));
    expect(change?.direction).toBe("decrease");
    expect(change?.amount).toEqual({ cell: "text:401:180-185", text: "27.18", unit: "wan" });
    expect(change?.percent).toEqual({ cell: "text:401:190-194", text: "0.90" });
    expect(change?.reason?.text).toBe(
      "主要原因是单位涉及改革合并分流，人员减少分流，退休人数增多，导致整体人员经费下降，预算减少。",
    );
    for (const printed of [change?.amount, change?.percent, change?.reason]) {
      const found = findCell(dataset, printed?.cell ?? "");
      expect(found?.kind === "text" && found.paragraph.text.slice(found.start, found.end)).toBe(printed?.text);
    }
  });

  it("is the same for the “three public” expenses and each of their parts", () => {
    const stated = statedThreePublic(dataset);
    expect([stated?.total?.text, stated?.change?.direction, stated?.change?.words?.text]).toEqual([
      "6.40",
      "same",
      "与2025年预算数相同",
    ]);
    expect(stated?.parts.map(({ part, current, change }) => [part, current.text, change?.direction])).toEqual([
      ["abroad", "0", "same"],
      ["reception", "0", "same"],
      ["vehicles", "6.40", "same"],
      ["vehicleRunning", "6.40", "same"],
      ["vehiclePurchase", "0", "same"],
    ]);
  });

  it("is read in other words too, and is nothing where nothing is said", () => {
    expect(changeIn("2026年支出预算0.50亿元，较上年增长10%。")).toMatchObject({
      direction: "increase",
      current: { text: "5000", unit: "wan" },
      amount: null,
      percent: { text: "10" },
      reason: null,
    });
    expect(changeIn("2026年支出总计50万元，与上年持平。")).toMatchObject({
      direction: "same",
      words: { text: "与上年持平" },
    });
    expect(changeIn("2026年支出总计50万元。")).toBeNull();
    expect(statedThreePublic(datasetOf([]))).toBeNull();
  });
});
