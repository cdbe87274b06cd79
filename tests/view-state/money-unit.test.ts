// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { currentState, navigate, startNavigation } from "../../src/view-state/navigation.ts";
import { moneyUnitOf } from "../../src/view-state/view-state.ts";

describe("the unit of amounts", () => {
  it("is 万元 in Chinese and CNY in English, which has no 万, until the reader chooses one", () => {
    expect(moneyUnitOf(null, "zh")).toBe("wan");
    expect(moneyUnitOf(null, "en")).toBe("yuan");
    expect(moneyUnitOf("wan", "en")).toBe("wan");
    expect(moneyUnitOf("yuan", "zh")).toBe("yuan");
  });

  it("changes with the language as long as nobody has chosen it, and stays what an address names", async () => {
    history.replaceState(null, "", "?lang=zh");
    startNavigation("zh");
    expect(currentState().moneyUnit).toBe("wan");
    navigate({ lang: "en" });
    expect(currentState().moneyUnit).toBe("yuan");
    // the address is written once the answer has been painted
    await expect.poll(() => location.search).toBe("?lang=en");
    navigate({ money: "wan" });
    expect(currentState().moneyUnit).toBe("wan");
    await expect.poll(() => location.search).toBe("?lang=en&money=wan");
    navigate({ lang: "zh" });
    navigate({ lang: "en" });
    expect(currentState().moneyUnit).toBe("wan");
    await expect.poll(() => location.search).toBe("?lang=en&money=wan");
  });
});
