import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { schemaText } from "../../scripts/write-schema.ts";

describe("the published JSON Schema", () => {
  const committed = readFileSync(new URL("../../public/data/schema/dataset.schema.json", import.meta.url), "utf8");

  it("is the one that the page decodes with", () => {
    expect(schemaText()).toBe(committed);
  });

  it("says what an amount looks like", () => {
    expect(committed).toContain(JSON.stringify("^-?\\d{1,40}(\\.\\d{1,20})?$"));
  });
});
