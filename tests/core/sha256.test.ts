import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, it } from "vitest";
import { computeSha256 } from "../../src/core/sha256.ts";

const ours = (bytes: Uint8Array) => Buffer.from(computeSha256(bytes)).toString("hex");
const theirs = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

it("a checksum computed here is the one that everybody else computes", () => {
  const published = readFileSync("public/data/datong-social-insurance-center/2026.json");
  expect(ours(published)).toBe(theirs(published));
  // around the ends of blocks, where padding goes wrong
  for (let length = 0; length < 200; length++) {
    const bytes = new Uint8Array(length).fill(length);
    expect(ours(bytes)).toBe(theirs(bytes));
  }
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 5000 }), (bytes) => {
      expect(ours(bytes)).toBe(theirs(bytes));
    }),
  );
});
