import { describe, expect, it } from "vitest";
import { type ImportRequest, importDocument } from "../../../src/core/importer/import-document.ts";
import { provinceForm } from "./province-form.ts";

const importAs = (text: string, request: Partial<ImportRequest> = {}) =>
  importDocument(new TextEncoder().encode(text), {
    unit: (name) => `id of ${name}`,
    year: null,
    sha256: "",
    sourceUrl: null,
    published: null,
    ...request,
  });
const WITHOUT_YEAR = provinceForm.replace(/2026年?/g, "").replace(/2025年?/g, "上年");

describe("whose document it is, and of which year", () => {
  it("is what the document prints", () => {
    const { dataset, findings } = importAs(provinceForm);
    expect(dataset).toMatchObject({ unit: { id: "id of 某市图书馆", name: "某市图书馆" }, year: 2026 });
    expect(findings.filter(({ level }) => level === "error")).toEqual([]);
  });

  it("may be given, and then is what was given", () => {
    expect(importAs(provinceForm, { unit: "example" }).dataset?.unit.id).toBe("example");
    const { dataset, findings } = importAs(provinceForm.replace("部门收支总表", "2026年部门收支总表"), {
      year: 2024,
    });
    expect(dataset?.year).toBe(2024);
    expect(findings).toContainEqual(expect.objectContaining({ level: "error", kind: "otherYear" }));
  });

  it("is the year that most titles print; another is a warning", () => {
    const title = (year: number) => `${year}年部门收支总表`;
    const text = provinceForm
      .replace("部门收支总表", title(2026))
      .replace("部门收入总表", title(2025).replace("收支", "收入"));
    const { dataset, findings } = importAs(text);
    expect(dataset?.year).toBe(2026);
    expect(findings).toContainEqual(expect.objectContaining({ level: "warning", kind: "furtherYear" }));
  });

  it("is told by the name of the file where the document prints no year", () => {
    expect(importAs(WITHOUT_YEAR, { names: ["某市图书馆2027年部门预算.pdf"] }).dataset?.year).toBe(2027);
    expect(importAs(WITHOUT_YEAR, { names: ["budget-2028.pdf"] }).dataset?.year).toBe(2028);
  });

  it("is asked for where nothing tells it", () => {
    const { dataset, findings } = importAs(WITHOUT_YEAR, { names: ["a.pdf"] });
    expect(dataset).toBeNull();
    expect(findings).toEqual([{ level: "error", kind: "yearNotFound", line: null, values: {} }]);
    const nameless = importAs("收支预算总表\n单位：万元\n收入\t\t支出\t\n项目\t金额\t项目\t金额\n", { year: 2026 });
    expect(nameless.findings).toMatchObject([{ level: "error", kind: "unitNotFound" }]);
  });
});
