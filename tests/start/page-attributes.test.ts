// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { writePageAttributes } from "../../src/start/page-attributes.ts";
import { readAddress } from "../../src/view-state/address.ts";

function attributesOf(search: string, isDark = false) {
  const root = document.createElement("html");
  root.dataset.default = "unit/2026";
  writePageAttributes(root, readAddress(search), "zh", isDark);
  return Object.fromEntries(root.getAttributeNames().map((name) => [name, root.getAttribute(name)]));
}

describe("attributes of <html>", () => {
  it("say nothing but language and theme at rest", () => {
    expect(attributesOf("")).toEqual({ lang: "zh-CN", "data-theme": "light", "data-default": "unit/2026" });
    expect(attributesOf("", true)).toMatchObject({ "data-theme": "dark" });
  });

  it("name the view, the code and the mode of the address", () => {
    expect(attributesOf("?view=split&code=208&embed=1&present=1&theme=dark")).toMatchObject({
      "data-view": "split",
      "data-code": "208",
      "data-embed": "",
      "data-present": "",
      "data-theme": "dark",
    });
  });

  it("mark only a data set that is not the one in the page", () => {
    expect(attributesOf("?dataset=unit/2026")).not.toHaveProperty("data-dataset");
    expect(attributesOf("?dataset=unit/2025")).toMatchObject({ "data-dataset": "other" });
  });
});
