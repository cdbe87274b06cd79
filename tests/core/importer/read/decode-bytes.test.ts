import { describe, expect, it } from "vitest";
import { decodeBytes } from "../../../../src/core/importer/read/decode-bytes.ts";
import { splitLines } from "../../../../src/core/importer/read/lines.ts";
import { gb18030, published, utf8, utf8WithMark, utf16 } from "../derive.ts";

const decoded = (bytes: Uint8Array) => {
  const read = decodeBytes(bytes);
  return read.ok
    ? [read.encoding, read.text.replace(/^\uFEFF/, "") === published, read.findings.length]
    : read.findings.map(({ kind }) => kind);
};

describe("the bytes of a document", () => {
  it.each([
    ["utf-8", utf8(published)],
    ["utf-8", utf8WithMark(published)],
    ["gb18030", gb18030(published)],
    ["utf-16le", utf16(published, "le")],
    ["utf-16be", utf16(published, "be")],
    ["utf-16le", utf16(published, "le", false)],
    ["utf-16be", utf16(published, "be", false)],
  ])("in %s give the published text", (encoding, bytes) => {
    expect(decoded(bytes)).toEqual([encoding, true, 0]);
  });

  it("of a PDF, a word processor or a spreadsheet are refused by name", () => {
    expect(decodeBytes(utf8("%PDF-1.7 …"))).toMatchObject({
      ok: false,
      findings: [{ kind: "notText", values: { format: "PDF" } }],
    });
    expect(decodeBytes(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0))).toMatchObject({
      ok: false,
      findings: [{ kind: "notText" }],
    });
    expect(decodeBytes(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0))).toMatchObject({
      ok: false,
      findings: [{ kind: "notText" }],
    });
  });

  it("in no encoding that we know are refused, not shown as something else", () => {
    expect(decoded(Uint8Array.of(0xff, 0xff, 0xff, 0x80, 0x20))).toEqual(["unknownEncoding"]);
  });

  it("that stop inside a character are read up to there, and said to be cut", () => {
    const bytes = utf8("大同市");
    expect(decodeBytes(bytes.slice(0, 8))).toMatchObject({
      ok: true,
      text: "大同",
      encoding: "utf-8",
      findings: [{ kind: "cutInsideCharacter" }],
    });
    expect(decodeBytes(utf16("大同市", "le").slice(0, 7))).toMatchObject({
      ok: true,
      findings: [{ kind: "cutInsideCharacter" }],
    });
  });
});

describe("the lines of a document", () => {
  it("end at LF, CRLF and a lone CR, and not at a form feed", () => {
    expect(splitLines("a\nb\r\nc\rd\fe\n\nf")).toEqual([
      { number: 1, text: "a", ended: true },
      { number: 2, text: "b", ended: true },
      { number: 3, text: "c", ended: true },
      { number: 4, text: "d\fe", ended: true },
      { number: 5, text: "", ended: true },
      { number: 6, text: "f", ended: false },
    ]);
    expect(splitLines("")).toEqual([]);
  });
});
