import { describe, expect, it } from "vitest";
import { findCell } from "../../../src/core/document/provenance.ts";
import { reasonFor } from "../../../src/core/explanation/reason-for.ts";
import { datong } from "../../published.ts";
import { saying } from "./saying.ts";

const amount = (text: string | null) => ({ cell: "expenditure:1:total", text, unit: "wan" as const });
const text = "教育支出30.00万元，比上年增加5万元，主要原因是学生增加。卫生健康支出受人员调整影响，原因是退休。";

describe("why a line changed", () => {
  it("is the reason after the change of that very amount, as printed", () => {
    const dataset = saying(text);
    const found = reasonFor(dataset, "教育支出", amount("30.00"));
    expect(found).toMatchObject({ kind: "stated", words: { text: "主要原因是学生增加。" } });
    if (found.kind === "stated")
      expect(findCell(dataset, found.words.cell)?.content).toEqual({ kind: "words", text: found.words.text });
  });

  it("is a sentence that names the line and speaks of reasons, where the amount is another or none", () => {
    const sentence = "教育支出30.00万元，比上年增加5万元，主要原因是学生增加。";
    for (const other of [amount("31.00"), amount(null), null])
      expect(reasonFor(saying(text), "教育支出", other)).toMatchObject({
        kind: "mentioned",
        words: { text: sentence },
      });
  });

  it("is found by the bare name, numbers and spaces left out, where the sentence stands in the middle", () => {
    const dataset = saying(text);
    const found = reasonFor(dataset, "（二）卫生 健康支出", amount("10.00"));
    expect(found).toMatchObject({ kind: "mentioned", words: { text: "卫生健康支出受人员调整影响，原因是退休。" } });
    if (found.kind === "mentioned")
      expect(findCell(dataset, found.words.cell)?.content).toEqual({ kind: "words", text: found.words.text });
  });

  it("is not found for a line that the text does not name, and not looked for without an explanation", () => {
    expect(reasonFor(saying(text), "农林水支出", amount("30.00"))).toEqual({ kind: "none" });
    expect(reasonFor({ ...datong, sections: [] }, "教育支出", amount("30.00"))).toEqual({ kind: "noExplanation" });
  });
});
