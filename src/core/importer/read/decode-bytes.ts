import { type Finding, finding } from "../finding.ts";

export type DecodedDocument =
  | { readonly ok: true; readonly text: string; readonly encoding: string; readonly findings: readonly Finding[] }
  | { readonly ok: false; readonly findings: readonly Finding[] };

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte);

/**
 * The text of a published document: UTF-8, UTF-16 or GB18030, with or without a byte order mark; the encoding is named by its WHATWG label.
 * Refuses bytes that are none of them (a PDF, a spreadsheet), and says what they look like. A file that stops inside a character is cut short, and says so.
 */
export function decodeBytes(bytes: Uint8Array): DecodedDocument {
  const binary = binaryFormat(bytes);
  if (binary) return { ok: false, findings: [finding("error", "notText", null, { format: binary })] };
  const encoding = encodingOf(bytes);
  if (!encoding) return { ok: false, findings: [finding("error", "unknownEncoding", null)] };
  const decoder = new TextDecoder(encoding, { fatal: true });
  const text = decoder.decode(bytes, { stream: true });
  try {
    return { ok: true, text: text + decoder.decode(), encoding, findings: [] };
  } catch {
    return { ok: true, text, encoding, findings: [finding("error", "cutInsideCharacter", null)] };
  }
}

/** The kind of file that these bytes are, where it is one that holds no plain text. */
export function binaryFormat(bytes: Uint8Array): string | null {
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return "PDF";
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return "ZIP (docx, xlsx)";
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return "OLE (doc, xls)";
  return null;
}

function encodingOf(bytes: Uint8Array): string | null {
  if (startsWith(bytes, [0xff, 0xfe])) return "utf-16le";
  if (startsWith(bytes, [0xfe, 0xff])) return "utf-16be";
  const candidates = [...utf16WithoutMark(bytes), "utf-8", "gb18030"];
  return candidates.find((encoding) => reads(bytes, encoding)) ?? null;
}

/** UTF-16 without a mark betrays itself by the zero byte beside every ASCII character and line ending. */
function utf16WithoutMark(bytes: Uint8Array): readonly string[] {
  let even = 0;
  let odd = 0;
  bytes.forEach((byte, at) => {
    if (byte !== 0) return;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  });
  if (even + odd < bytes.length / 50) return [];
  return odd >= even ? ["utf-16le"] : ["utf-16be"];
}

function reads(bytes: Uint8Array, encoding: string): boolean {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return !text.includes("\u0000");
  } catch {
    return false;
  }
}
