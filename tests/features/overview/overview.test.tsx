// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { Overview } from "../../../src/features/overview/Overview.island.tsx";
import { openIsland, withRows } from "../open-island.tsx";

/** A unit of 4,000 yuan, 1 yuan of it for a project, printed in 万元. */
const small = withRows("expenditure", [
  ["合计", "0.4000", "0.3999", "0.0001"],
  ["208 社会保障和就业支出", "0.4000", "0.3999", "0.0001"],
]);
const textOf = (language: "zh" | "en", money: string) => {
  const { container, unmount } = openIsland(Overview, {
    dataset: small,
    language,
    address: `?lang=${language}&money=${money}`,
  });
  const headline = container.querySelector(`.closed`)?.parentElement;
  const all = [headline?.textContent, headline?.nextElementSibling?.textContent];
  const shares = [...container.querySelectorAll("figure p")].map((end) => end.textContent ?? "");
  unmount();
  return { headline: all[0], next: all[1], shares };
};

describe("the first screen of a unit with 4,000 yuan", () => {
  it("says its total in yuan where it would vanish in the unit chosen, and says it once", () => {
    expect(textOf("zh", "yi").headline).toBe("4,000元");
    expect(textOf("en", "yi").headline).toBe("CNY\u00a04,000");
    expect(textOf("en", "yi").next).not.toMatch(/That is/);
    expect(textOf("en", "yuan").next).not.toMatch(/That is/);
    expect(textOf("zh", "wan").headline).toBe("0.40万元");
    expect(textOf("en", "wan").next).toBe("That is CNY\u00a04,000.");
  });

  it("writes neither the amount nor the share of one yuan as zero", () => {
    for (const language of ["zh", "en"] as const) {
      const [, project = ""] = textOf(language, "wan").shares;
      expect(project).toMatch(/< 0\.01.*0\.03%$/);
    }
  });
});
