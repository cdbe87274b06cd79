// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { cellText, tableRows, tableText } from "../../src/reading/table-text.ts";

function tableOf(html: string): HTMLTableElement {
  const parsed = new DOMParser().parseFromString(`<table>${html}</table>`, "text/html").querySelector("table");
  if (parsed === null) throw new Error("no table");
  return parsed;
}

describe("a table for a spreadsheet", () => {
  it("has figures as plain numbers, and nothing where print is blank", () => {
    expect(cellText("2,683.59")).toBe("2683.59");
    expect(cellText("−27.18")).toBe("-27.18");
    expect(cellText("89.61%")).toBe("89.61%");
    expect(cellText(" 0 ")).toBe("0");
    expect(cellText("—")).toBe("");
  });

  it("leaves words as they are, and runs none of them as a formula", () => {
    expect(cellText("行政事业单位医疗")).toBe("行政事业单位医疗");
    expect(cellText("1,000 people")).toBe("1,000 people");
    expect(cellText("=HYPERLINK(1)")).toBe("'=HYPERLINK(1)");
  });

  it("brings no word that only a screen reader says, no remark and no bar", () => {
    const table = tableOf(
      `<tr><th><span class="spoken">第二级</span><span>208</span><bdi>社会保障</bdi> <button data-uncopied>≈ 尾差</button></th>
       <td data-uncopied></td><td><span aria-hidden="true">—</span><span class="spoken">未说明</span></td></tr>`,
    );
    expect(tableRows(table)).toEqual([["208 社会保障", ""]]);
  });

  it("keeps every figure below its head where heads span rows and columns", () => {
    const table = tableOf(
      `<thead><tr><th rowspan="2">项目</th><th colspan="2">2026年预算数</th></tr><tr><th>合计</th><th>基本支出</th></tr></thead>
       <tbody><tr><th>合计</th><td>2,994.78</td><td>2,478.48</td></tr></tbody>`,
    );
    expect(tableRows(table)).toEqual([
      ["项目", "2026年预算数", ""],
      ["", "合计", "基本支出"],
      ["合计", "2994.78", "2478.48"],
    ]);
  });

  it("begins with what it is and its unit, and ends with its source", () => {
    const table = tableOf(`<caption><span class="spoken">支出总表 </span>单位：万元</caption><tr><td>6.40</td></tr>`);
    expect(tableText(table, "来源：《预算公开》")).toBe("支出总表 单位：万元\r\n6.40\r\n来源：《预算公开》");
  });
});
