// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from "vitest";
import type { Host } from "../../src/start/embed/join-host.ts";
import { changeAskedBy, obeyHost } from "../../src/start/embed/obey-host.ts";
import { currentState, startNavigation } from "../../src/view-state/navigation.ts";

const set = (rest: object) => ({ source: "mingbai", version: 1, type: "set", ...rest });

describe("what a host asks of an embed", () => {
  beforeEach(() => {
    history.replaceState(null, "", "/?embed=1&view=split&lang=zh");
    startNavigation("zh");
  });

  it("is language, theme and unit, read as in an address", () => {
    expect(changeAskedBy(set({ lang: "en-GB", theme: "dark", money: "yuan" }))).toEqual({
      lang: "en",
      theme: "dark",
      money: "yuan",
    });
    expect(changeAskedBy(set({ money: "wan", theme: "auto" }))).toEqual({ money: "wan", theme: "auto" });
  });

  it.each([
    ["no message", null],
    ["no object", "set"],
    ["another version", { ...set({ lang: "en" }), version: "1" }],
    ["another type", { ...set({ lang: "en" }), type: "height" }],
    ["another source", { ...set({ lang: "en" }), source: "other" }],
    ["values that are not understood", set({ lang: "xx", theme: "", money: "gold" })],
    ["values that are no text", set({ lang: ["en"], theme: 1, money: {} })],
    ["keys that are the reader's", set({ view: "targets", code: "208", cell: "title", embed: "0", q: "x" })],
    ["a prototype", Object.create(set({ lang: "en" })) as object],
    ["a text without end", set({ lang: `en${"-x".repeat(1e5)}` })],
  ])("is nothing for %s", (_, message) => {
    expect(changeAskedBy(message)).toEqual({});
  });

  it("is followed also when it came before the bundle, in the address and without a step for Back", () => {
    const host: Host = { early: [set({ lang: "en" }), set({ money: "gold" })], hear: () => {}, tell: () => {} };
    const steps = history.length;
    obeyHost(host);
    expect(currentState()).toMatchObject({
      language: "en",
      lang: "en",
      money: null,
      moneyUnit: "yuan",
      view: "split",
      embed: true,
    });
    host.hear(set({ theme: "light" }));
    expect(location.search).toBe("?lang=en&view=split&theme=light&embed=1");
    expect(history.length).toBe(steps);
  });
});
