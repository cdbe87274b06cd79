import type { FileKind, ReadProblemKind } from "./source-document.ts";

/** What the bytes of a file are, whatever its name says; or why they are nothing that can be read. */
export type Sniffed = { readonly kind: FileKind; readonly extension: string } | { readonly refused: ReadProblemKind };

const latin1 = (bytes: Uint8Array): string => new TextDecoder("latin1").decode(bytes);

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte);

export function sniff(bytes: Uint8Array): Sniffed {
  if (bytes.length === 0) return { refused: "empty" };
  const start = latin1(bytes.subarray(0, 1024));
  if (start.includes("%PDF-")) return { kind: "pdf", extension: "pdf" };
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return archiveKind(bytes);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return compoundKind(bytes);
  if (start.startsWith("{\\rtf") || isPicture(bytes)) return { refused: isPicture(bytes) ? "scanned" : "unknownKind" };
  if (isPage(bytes)) return { kind: "html", extension: "html" };
  if (isOtherMarkup(start)) return { refused: "unknownKind" };
  return { kind: "text", extension: "txt" };
}

/** The names of an archive's entries stand uncompressed at its end. */
function archiveKind(bytes: Uint8Array): Sniffed {
  const names = latin1(bytes.subarray(-1_048_576));
  if (names.includes("word/")) return { kind: "word", extension: "docx" };
  if (names.includes("xl/")) return { kind: "workbook", extension: "xlsx" };
  return { refused: names.includes("OFD.xml") ? "ofd" : "unknownKind" };
}

/** A compound file (MS-CFB) names its streams in UTF-16 in its directory. */
function compoundKind(bytes: Uint8Array): Sniffed {
  const has = (name: string) => latin1(bytes).includes([...name].map((letter) => `${letter}\0`).join(""));
  if (has("EncryptedPackage")) return { refused: "encrypted" };
  if (has("WordDocument")) return { refused: "oldWord" };
  return has("Workbook") || has("Book") ? { kind: "workbook", extension: "xls" } : { refused: "unknownKind" };
}

/** PNG, JPEG, TIFF. */
const isPicture = (bytes: Uint8Array): boolean =>
  [
    [0x89, 0x50, 0x4e, 0x47],
    [0xff, 0xd8, 0xff],
    [0x49, 0x49, 0x2a, 0x00],
    [0x4d, 0x4d, 0x00, 0x2a],
  ].some((mark) => startsWith(bytes, mark));

/** A page begins with a tag, after white space, comments and the XML declaration; in UTF-16 every second byte is zero. */
function isPage(bytes: Uint8Array): boolean {
  const start = latin1(bytes.subarray(0, 4096))
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, "")
    .replaceAll("\0", "")
    .replace(/^(?:\s+|<!--[\s\S]*?-->|<\?xml[^>]*>)+/, "");
  return /^<(?:!doctype\s+html|html|head|body|base|title|meta|link|style|script|table|div|span|section|article|main|center|font|ul|ol|p|br|h[1-6])\b/i.test(
    start,
  );
}

/** XML of another kind (workbooks of Excel 2003, UOF), and pages saved with their pictures (MHTML): a text with tabs they are not. */
const isOtherMarkup = (start: string): boolean =>
  /^(?:\xef\xbb\xbf)?\s*(?:<\?xml|<\?mso|MIME-Version:|From: <Saved by)/i.test(start);
