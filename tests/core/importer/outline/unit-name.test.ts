import { describe, expect, it } from "vitest";
import { printedUnitName } from "../../../../src/core/importer/outline/unit-name.ts";
import { splitLines } from "../../../../src/core/importer/read/lines.ts";

const nameOf = (...lines: readonly string[]) => printedUnitName(splitLines(lines.join("\n")));

describe("the name of the unit", () => {
  it("is the one that most tables print above themselves", () => {
    expect(nameOf("2026年预算", "编制单位：示例市图书馆", "编制单位：示例市图书馆", "编制单位：示例市")).toBe(
      "示例市图书馆",
    );
  });

  it("is whole where a title page breaks it, and the document prints it in one line", () => {
    const front = ["示例市人民政府", "新桥路街道办事处 2025", "年度部门决算"];
    expect(nameOf(...front, "第一部分 示例市人民政府新桥路街道办事处概况")).toBe("示例市人民政府新桥路街道办事处");
    // nothing says that the line above belongs to it
    expect(nameOf(...front, "第一部分 概况")).toBe("新桥路街道办事处");
  });

  it("is taken from the first lines where the year stands on a line of its own", () => {
    expect(nameOf("示例市新桥区", "文化和旅游局", "2025 年度部门决算")).toBe("示例市新桥区文化和旅游局");
  });
});
