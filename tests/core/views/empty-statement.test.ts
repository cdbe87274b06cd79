import { describe, expect, it } from "vitest";
import type { Dataset, StatementId } from "../../../src/core/document/dataset.ts";
import { isEmptyStatement } from "../../../src/core/document/statement.ts";
import { emptyReason, isUnexplained } from "../../../src/core/views/empty-statement.ts";
import { edited, published, words } from "../checks/published.ts";

const reasonFor = (id: StatementId, dataset: Dataset = published()) => {
  const statement = dataset.statements.find((each) => each.id === id);
  if (statement === undefined) throw new Error(id);
  return emptyReason(dataset, statement);
};

describe("why a statement is empty", () => {
  it("is known from the document for each of its five empty statements", () => {
    const empty = published().statements.filter(isEmptyStatement);
    expect(empty.map(({ id }) => id)).toEqual([
      "fund-revenue",
      "fund-expenditure",
      "state-capital",
      "agency-operating",
      "projects-carried-over",
    ]);
    for (const statement of empty) expect(isUnexplained(emptyReason(published(), statement)), statement.id).toBe(false);
  });

  it("for agency operating costs is what the explanation and the glossary say, beside the operating costs that stand elsewhere", () => {
    const { none, definition, instead } = reasonFor("agency-operating");
    expect(none).toEqual({ text: "本单位无机关运行经费", cell: "text:455:0-10" });
    expect(definition?.term).toBe("机关运行经费");
    expect(definition?.text).toContain("行政单位和参照公务员法管理的事业单位");
    expect(instead).toEqual({ cell: "basic-by-economic-item:272:public", text: "163.01", unit: "wan" });
  });

  it("for funds, state capital and carried-over projects is the 0 that the explanation states", () => {
    expect(reasonFor("fund-revenue").zero).toMatchObject({ text: "0", about: "fund", part: 2 });
    expect(reasonFor("state-capital").zero).toMatchObject({ text: "0", about: "stateCapital", part: 2 });
    expect(reasonFor("projects-carried-over").zero).toMatchObject({ text: "0", about: "carriedOver", part: 1 });
  });

  it("is not stated where the explanation states another figure, and the page then says so", () => {
    const funded = edited(words(405, "政府性基金预算拨款收入0万元", "政府性基金预算拨款收入12.00万元"));
    expect(reasonFor("fund-revenue", funded).zero).toBeNull();
    expect(isUnexplained(reasonFor("fund-revenue", funded))).toBe(true);
  });

  it("is not stated in a document without explanation and glossary", () => {
    const bare = edited((dataset) => {
      dataset.sections = [];
    });
    for (const id of ["fund-revenue", "agency-operating", "projects-carried-over"] as const)
      expect(isUnexplained(reasonFor(id, bare)), id).toBe(true);
  });
});
