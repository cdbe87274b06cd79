import { describe, expect, it } from "vitest";
import { FINDING_KINDS } from "../../../src/core/importer/finding.ts";
import { READ_NOTE_KINDS, READ_PROBLEM_KINDS } from "../../../src/core/readers/source-document.ts";
import enFiles from "../../../src/i18n/en/files.json";
import en from "../../../src/i18n/en/importer.json";
import zhFiles from "../../../src/i18n/zh/files.json";
import zh from "../../../src/i18n/zh/importer.json";

describe("the findings of the importer", () => {
  it.each([
    ["Chinese", zh],
    ["English", en],
  ])("each have a sentence in %s", (_, words) => {
    expect(FINDING_KINDS.filter((kind) => !(kind in words))).toEqual([]);
  });

  it("say the same values in both languages", () => {
    const gaps = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/gu)].map(([, name]) => name).sort();
    for (const kind of FINDING_KINDS) expect([kind, gaps(en[kind])]).toEqual([kind, gaps(zh[kind])]);
  });

  it("name what a file's reader left out or could not read, in both languages", () => {
    const kinds = [...READ_NOTE_KINDS, ...READ_PROBLEM_KINDS].map((kind) => `file.${kind}`).sort();
    for (const words of [zhFiles, enFiles])
      expect(
        Object.keys(words)
          .filter((key) => key.startsWith("file."))
          .sort(),
      ).toEqual(kinds);
  });
});
