import * as XLSX from "@e965/xlsx";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { sniff } from "../../../src/core/readers/sniff.ts";
import { docxOf, xlsxOf } from "./sample-parts.ts";

const compound = (stream: string): Uint8Array => {
  const file = XLSX.CFB.utils.cfb_new();
  XLSX.CFB.utils.cfb_add(file, `/${stream}`, new Uint8Array(5_000));
  return new Uint8Array(XLSX.CFB.write(file, { type: "array" }) as ArrayBuffer);
};

describe("what a file is", () => {
  it.each([
    ["word", docxOf("<w:p/>")],
    ["workbook", xlsxOf([{ name: "示例", xml: "<sheetData/>" }])],
    ["workbook", compound("Workbook")],
    ["html", strToU8('\ufeff<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "x"><html>')],
    ["html", strToU8("<!-- 示例 -->\n<style>p{}</style><p>示例</p>")],
    ["html", strToU8('<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table>')],
    ["text", strToU8("示例单位\n项目\t金额\n")],
    ["encrypted", compound("EncryptedPackage")],
    ["oldWord", compound("WordDocument")],
    ["unknownKind", compound("PowerPoint Document")],
    ["ofd", zipSync({ "OFD.xml": strToU8("<ofd:OFD/>") })],
    ["unknownKind", zipSync({ "content.xml": strToU8("<office:document-content/>") })],
    ["unknownKind", strToU8('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>')],
    ["unknownKind", strToU8("MIME-Version: 1.0\nContent-Type: multipart/related")],
    ["unknownKind", strToU8("{\\rtf1\\ansi}")],
    ["scanned", new Uint8Array([0xff, 0xd8, 0xff, 0xe0])],
    ["empty", new Uint8Array()],
  ])("is told from its bytes: %s", (expected, bytes) => {
    const sniffed = sniff(bytes);
    expect("kind" in sniffed ? sniffed.kind : sniffed.refused).toBe(expected);
  });
});
