import { encodingOf } from "../../readers/text-encoding.ts";
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
