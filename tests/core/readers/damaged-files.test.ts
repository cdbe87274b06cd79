import * as XLSX from "@e965/xlsx";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readHtml } from "../../../src/core/readers/html/read-html.ts";
import { READ_LIMITS } from "../../../src/core/readers/source-document.ts";
import { readWord } from "../../../src/core/readers/word/read-word.ts";
import { readWorkbook } from "../../../src/core/readers/workbook/read-workbook.ts";
import { docxOf, fileOf, readingOf, xlsxOf } from "./sample-parts.ts";

const ROWS = Array.from({ length: 60 }, (_, at) => [`示例项目${at}`, `${(at * 37.31).toFixed(2)}`]);
const xlsx = xlsxOf([
  {
    name: "示例",
    xml: `<sheetData>${ROWS.map(([name, amount], at) => `<row r="${at + 1}"><c r="A${at + 1}" t="inlineStr"><is><t>${name}</t></is></c><c r="B${at + 1}"><v>${amount}</v></c></row>`).join("")}</sheetData>`,
  },
]);
const docx = docxOf(
  `<w:tbl>${ROWS.map((row) => `<w:tr>${row.map((text) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`).join("")}</w:tr>`).join("")}</w:tbl>`,
);
const html = strToU8(
  `<html><body><table>${ROWS.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join("")}</tr>`).join("")}</table></body></html>`,
);
const book = XLSX.utils.book_new();
XLSX.utils.book_append_sheet(
  book,
  XLSX.utils.aoa_to_sheet(ROWS.map(([name, amount]) => [name, Number(amount)])),
  "示例",
);
const xls = new Uint8Array(XLSX.write(book, { type: "array", bookType: "biff8" }));

const FORMATS = [
  ["xlsx", xlsx, readWorkbook, true],
  ["xls", xls, readWorkbook, false],
  ["docx", docx, readWord, true],
  ["html", html, readHtml, false],
] as const;

/** The numbers of a linear congruential generator, so that a failure can be repeated. */
function* random(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

const kindOf = (read: typeof readWorkbook, bytes: Uint8Array): string => {
  const result = read(fileOf(bytes), READ_LIMITS);
  return result.ok ? "read" : result.problem.kind;
};

describe.each(FORMATS)("a damaged %s", (_, whole, read, hasChecksums) => {
  const { blocks } = readingOf(read(fileOf(whole), READ_LIMITS));

  it("is read or refused wherever it is cut", () => {
    for (let percent = 0; percent < 100; percent++) {
      const result = read(fileOf(whole.subarray(0, Math.floor((whole.length * percent) / 100))), READ_LIMITS);
      if (hasChecksums) expect(result).toMatchObject({ ok: false, problem: { kind: "broken" } });
      if (!result.ok) expect(["broken", "empty", "unknownKind"]).toContain(result.problem.kind);
    }
  }, 30_000);

  it("is read or refused with any byte changed; where there are checksums, never with another text", () => {
    const numbers = random(11);
    for (let round = 0; round < 200; round++) {
      const bytes = whole.slice();
      const at = Math.floor(numbers.next().value * bytes.length);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(numbers.next().value * 8));
      const result = read(fileOf(bytes), READ_LIMITS);
      if (result.ok && hasChecksums) expect(result.value.blocks).toEqual(blocks);
    }
  }, 30_000);
});

describe("an archive that is made to harm", () => {
  /** Where the list of entries has the entry of the document. */
  const listed = (bytes: Uint8Array) => {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const name = new TextDecoder("latin1").decode(bytes).lastIndexOf("word/document.xml");
    return { view, at: name - 46 };
  };

  it("is refused where it unzips to more than an entry may hold, whatever size it declares", () => {
    const limits = { ...READ_LIMITS, entryBytes: 200_000 };
    const bomb = docxOf("<w:p/>".repeat(100_000));
    const refused = () => {
      const result = readWord(fileOf(bomb), limits);
      return result.ok ? null : result.problem.kind;
    };
    expect(refused()).toBe("entryTooLarge");
    const { view, at } = listed(bomb);
    for (const declared of [10, 199_999]) {
      view.setUint32(at + 24, declared, true);
      expect(refused()).toBe("broken");
    }
    view.setUint32(at + 24, 2 ** 31, true);
    expect(refused()).toBe("entryTooLarge");
  });

  it("is refused where all its entries together are too large", () => {
    const result = readWorkbook(fileOf(xlsx), { ...READ_LIMITS, archiveBytes: 2_000 });
    expect(result).toMatchObject({ ok: false, problem: { kind: "entryTooLarge" } });
  });

  it("is refused with too many entries, entries that overlap, a password, or an unknown compression", () => {
    const many = zipSync(Object.fromEntries(Array.from({ length: 2_001 }, (_, at) => [`${at}`, new Uint8Array()])));
    expect(kindOf(readWorkbook, many)).toBe("tooManyEntries");
    const change = (edit: (view: DataView, at: number) => void) => {
      const bytes = docx.slice();
      const { view, at } = listed(bytes);
      edit(view, at);
      return kindOf(readWord, bytes);
    };
    expect(change((view, at) => view.setUint32(at + 42, 1, true))).toBe("broken");
    expect(change((view, at) => view.setUint16(at + 8, 1, true))).toBe("encrypted");
    expect(change((view, at) => view.setUint16(at + 10, 12, true))).toBe("broken");
  });

  it("is refused where it is nested without end", () => {
    const deep = (count: number) =>
      docxOf(`${"<w:tbl><w:tr><w:tc>".repeat(count)}<w:p/>${"</w:tc></w:tr></w:tbl>".repeat(count)}`);
    expect(kindOf(readWord, deep(100_000))).toBe("broken");
  });

  it("follows no entities and no references to other files", () => {
    const laughs = docxOf("<w:p><w:r><w:t>&lol;</w:t></w:r></w:p>");
    expect(kindOf(readWord, laughs)).toBe("broken");
  });

  it("costs little for a sheet whose two cells are as far apart as they can be", () => {
    const far = xlsxOf([
      {
        name: "示例",
        xml: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row></sheetData><mergeCells><mergeCell ref="A1:XFD1048575"/></mergeCells>',
      },
    ]);
    const started = performance.now();
    expect(kindOf(readWorkbook, far)).toBe("read");
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe("a file that Office encrypted, or kept in an older way", () => {
  const compound = (stream: string) => {
    const file = XLSX.CFB.utils.cfb_new();
    XLSX.CFB.utils.cfb_add(file, `/${stream}`, new Uint8Array(5_000));
    return kindOf(readWorkbook, new Uint8Array(XLSX.CFB.write(file, { type: "array" }) as ArrayBuffer));
  };
  it("is refused by its name", () => {
    expect(compound("EncryptedPackage")).toBe("encrypted");
    expect(compound("WordDocument")).toBe("oldWord");
    expect(compound("PowerPoint Document")).toBe("unknownKind");
  });
});
