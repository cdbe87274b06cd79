import { describe, expect, it } from "vitest";
import { plainCharacters } from "../../../src/core/importer/read/plain-characters.ts";
import * as d from "./derive.ts";
import { allFigures, base, read, withoutLines } from "./reading.ts";

const text = d.published;
const eachLine = (change: (line: string, at: number) => string) => text.split("\n").map(change).join("\n");

/** Every character that the document prints and that a Kangxi radical, a supplementary radical or a compatibility ideograph looks like. */
const RADICALS: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from({ length: 0x2fd6 - 0x2e80 }, (_, at) => String.fromCodePoint(0x2e80 + at))
    .map((radical) => [plainCharacters(radical).text, radical])
    .filter(([plain, radical]) => plain !== radical),
);
const asRadicals = (printed: string): string => Array.from(printed, (char) => RADICALS[char] ?? char).join("");

function expectTheSame(document: string | Uint8Array): void {
  const { dataset } = read(document);
  expect(allFigures(dataset)).toEqual(allFigures(base()));
  expect(withoutLines(dataset?.projects)).toEqual(withoutLines(base().projects));
  expect(withoutLines(dataset?.sections)).toEqual(withoutLines(base().sections));
  expect(dataset?.complete).toBe(true);
}

describe("a document with look-alike characters, as text taken out of a PDF has them,", () => {
  it("gives every figure, name and sentence, and says once how many characters were read as others", () => {
    const folded = [...text].filter((char) => RADICALS[char] !== undefined).length;
    expect(folded).toBeGreaterThan(1000);
    expectTheSame(asRadicals(text));
    expect(read(asRadicals(text)).findings).toEqual([
      { level: "info", kind: "charactersFolded", line: 3, values: { folded, removed: 0 } },
    ]);
  });

  it("has every radical of Unicode read as a character that people type", () => {
    const radicals = Array.from({ length: 0x2fd6 - 0x2e81 }, (_, at) => String.fromCodePoint(0x2e81 + at)).filter(
      (char) => /\p{Radical}/u.test(char),
    );
    expect(radicals.length).toBe(214 + 114);
    for (const radical of radicals) expect(plainCharacters(radical).text).toMatch(/^\p{Unified_Ideograph}$/u);
    expect(plainCharacters("⾦⻓⻋⻔⻅⻚⺠⼀⽬⾔讀\uf9d0").text).toBe("金长车门见页民一目言讀類");
  });
});

describe("a document with characters that print nothing", () => {
  it.each([
    ["a soft hyphen", "\u00ad"],
    ["a zero-width space", "\u200b"],
    ["a zero-width joiner", "\u200d"],
    ["a byte order mark", "\ufeff"],
    ["a word joiner", "\u2060"],
    ["a mark of direction", "\u200f"],
    ["an embedding", "\u202a"],
    ["an isolate", "\u2068"],
    ["a variation selector", "\ufe00"],
    ["a variation selector of the supplement", "\u{e0100}"],
  ])("(%s) in titles, names, codes and amounts is read as if they were not there", (_, mark) => {
    const marked = eachLine((line, at) =>
      at > 2 && line.length > 3 && at % 3 === 0 ? `${line.slice(0, 2)}${mark}${line.slice(2)}` : line,
    );
    expectTheSame(marked);
    const removed = [...marked].length - [...text].length;
    expect(read(marked).findings).toEqual([
      { level: "info", kind: "charactersFolded", line: 4, values: { folded: 0, removed } },
    ]);
  });

  it("keeps what turns digits around, so that no amount is made of what is seen in another order", () => {
    const { dataset, findings } = read(text.replace("2994.78\t2478.48", "\u202e2994.78\u202c\t2478.48"));
    expect(findings.map(({ kind }) => kind)).toEqual(["unreadableAmount"]);
    expect(dataset?.complete).toBe(false);
  });
});

describe("a table between pipes", () => {
  const cellsOf = (line: string) => line.split("\t").map((cell) => ` ${cell} `);
  const isRow = (line: string) => line.trim().includes("\t") && !/\.{3}|部分/.test(line);
  const forms: readonly (readonly [string, (line: string, opens: boolean) => string])[] = [
    ["with pipes at its edges", (line) => `|${cellsOf(line).join("|")}|`],
    ["without pipes at its edges", (line) => cellsOf(line).join("|").trimEnd()],
    ["with full-width pipes", (line) => `｜${cellsOf(line).join("｜")}｜`],
    [
      "with rulers under its first row",
      (line, opens) =>
        `|${cellsOf(line).join("|")}|${
          opens
            ? `\n|${cellsOf(line)
                .map(() => " :---: ")
                .join("|")}|`
            : ""
        }`,
    ],
    [
      "with rulers and without pipes at its edges",
      (line, opens) =>
        cellsOf(line).join("|").trimEnd() +
        (opens
          ? `\n${cellsOf(line)
              .map(() => "---")
              .join(" | ")}`
          : ""),
    ],
    ["drawn with lines", (line, opens) => `${opens ? "+-----+-----+\n" : ""}│${cellsOf(line).join("│")}│`],
  ];
  it.each(forms)("%s is read as the same table", (_, piped) => {
    expectTheSame(eachLine((line, at) => (isRow(line) ? piped(line, !isRow(text.split("\n")[at - 1] ?? "")) : line)));
  });

  it("is none where a sentence or the foot of a page prints a pipe", () => {
    const { dataset, findings } = read(text.replace("十二、其他说明\n\n（一）", "| 31 |\n十二、其他说明\n\n（一）"));
    expect(dataset?.complete).toBe(true);
    expect(findings.map(({ kind }) => kind).filter((kind) => kind !== "pageFurniture")).toEqual([]);
  });
});

describe("the title of a statement that shares its line", () => {
  const title = "2026年预算支出总表";
  const heads = ["", "单位名称：大同市社会保险中心", "", "单位：万元", ""];
  const printed = [title, ...heads].join("\n");
  it.each([
    ["its unit of amounts, after spaces", `${title}  单位：万元`],
    ["its unit of amounts, after a tab", `${title}\t单位：万元\t\t`],
    ["its unit of amounts, in brackets", `${title}（单位：万元）`],
    ["the unit's name and that of amounts", `${title} 单位名称：大同市社会保险中心 单位：万元`],
    ["the unit's name before it", `编制单位：大同市社会保险中心\t${title}\t金额单位：万元`],
    ["its marker, in front", `预算公开表3 ${title} 单位：万元`],
    ["its marker, behind", `${title}\t\t公开03表\n单位：万元`],
    ["its marker, tabs and all", `公开03表\t\t${title}\t\t编制单位：大同市社会保险中心\t单位：万元`],
  ])("with %s gives the same statement", (_, line) => {
    expect(text).toContain(printed);
    const { dataset, findings } = read(text.replace(printed, `${line}\n`));
    expect(allFigures(dataset)).toEqual(allFigures(base()));
    expect(dataset?.complete).toBe(true);
    expect(findings).toEqual([]);
  });
});
