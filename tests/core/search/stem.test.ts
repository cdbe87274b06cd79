import { describe, expect, it } from "vitest";
import { fold } from "../../../src/core/search/fold.ts";
import { matchText } from "../../../src/core/search/match.ts";
import { readQuery } from "../../../src/core/search/query.ts";
import { stemOf } from "../../../src/core/search/stem.ts";

const marked = (text: string, typed: string) => {
  const query = readQuery(typed);
  const match = query === null ? null : matchText(fold(text), query);
  return match?.ranges.map(([start, end]) => text.slice(start, end)) ?? [];
};

describe("English words in a search", () => {
  it("are one word in all their forms", () => {
    for (const [one, other] of [
      ["cars", "car"],
      ["injuries", "injury"],
      ["housing", "house"],
      ["approved", "approval"],
      ["wages", "wage"],
      ["boxes", "box"],
    ])
      expect([one, stemOf(one ?? "")]).toEqual([one, stemOf(other ?? "")]);
  });
  it("are not the beginning of another word", () => {
    for (const [one, other] of [
      ["car", "care"],
      ["car", "carried"],
      ["office", "official"],
      ["pay", "payment"],
    ])
      expect(stemOf(one ?? "")).not.toBe(stemOf(other ?? ""));
    expect(marked("Carried over from last year", "cars")).toEqual([]);
    expect(marked("Medical care", "cars")).toEqual([]);
    expect(marked("Running of official vehicles", "cars")).toEqual(["vehicles"]);
    expect(marked("Performance pay", "pay")).toEqual(["pay"]);
  });
  it("are found while they are being typed", () => {
    expect(marked("Housing provident fund", "hous")).toEqual(["Housing"]);
    expect(marked("Housing provident fund", "housing prov")).toEqual(["Housing provident"]);
  });
});
