import { describe, expect, it } from "vitest";
import { regionOf } from "../../../src/core/exports/region.ts";

describe("the region of a unit", () => {
  it.each([
    ["大同市社会保险中心", null, "大同市"],
    ["上海市普陀区财政局", null, "上海市普陀区"],
    ["江苏省高级人民法院", null, "江苏省"],
    ["大同市平城区社区卫生服务中心", null, "大同市平城区"],
    ["大同市社区服务指导站", null, "大同市"],
    ["大同市市场监督管理局", null, "大同市"],
    ["示例市政府办公室", null, "示例市"],
    ["大同市民政局", null, "大同市"],
    ["新疆维吾尔自治区伊犁哈萨克自治州伊宁县农业局", null, "新疆维吾尔自治区伊犁哈萨克自治州伊宁县"],
    ["社会福利院", "上海市普陀区民政局", "上海市普陀区"],
    ["国家图书馆", null, null],
  ])("%s (%s) is %s", (unit, department, region) => expect(regionOf(unit, department)).toBe(region));
});
