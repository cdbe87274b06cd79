import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { collector, partsOf } from "../../src/app/worker-parts.ts";
import { checkDataset } from "../../src/core/checks/check-dataset.ts";
import type { Dataset } from "../../src/core/document/dataset.ts";
import { openingOf } from "../../src/core/views/opening.ts";
import { largeBudget } from "../bench/large-budget.ts";

const published: Dataset = JSON.parse(readFileSync("public/data/datong-social-insurance-center/2026.json", "utf8"));

function sent(dataset: Dataset) {
  const checks = checkDataset(dataset);
  const source = {
    opening: openingOf(dataset, "0".repeat(64), checks),
    dataset,
    english: { byCode: {}, byText: {} },
    checks,
  };
  const collect = collector();
  // a worker's messages are copies
  const received = [...partsOf(source)].map((part) => collect(structuredClone(part)));
  return { source, received };
}

describe("a data set that a worker sends to the page in parts", () => {
  it.each([
    ["the published one", published],
    ["a tree of 3,000 lines", largeBudget(3000)],
  ])("is the same, row by row and check by check: %s", (_, dataset) => {
    const { source, received } = sent(dataset);
    expect(received.at(-1)).toEqual(source);
  });

  it("is shown once it is whole, not before", () => {
    const { received } = sent(largeBudget(3000));
    expect(received.length).toBeGreaterThan(5);
    expect(received.slice(0, -1)).toEqual(received.slice(0, -1).map(() => null));
  });
});
