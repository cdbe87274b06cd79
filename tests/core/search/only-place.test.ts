import { expect, it } from "vitest";
import { onlyPlaceOf } from "../../../src/core/search/only-place.ts";

const marked = (printed: string, translation: string) => {
  const place = onlyPlaceOf(printed, translation);
  return place === null ? null : translation.slice(...place);
};

it("finds a printed figure in the translation of its paragraph, grouped or not, with a comma behind it or not", () => {
  expect(marked("2683.59", "Revenue of 2,683.59, all of it from the budget")).toBe("2,683.59");
  expect(marked("0.90", "less than last year (0.90%)")).toBe("0.90");
});

it("marks no figure that could be one of two, or only begins so", () => {
  expect(marked("4", "4 cars and 4 buses")).toBeNull();
  expect(marked("4", "41 indicators in 2026")).toBeNull();
});
