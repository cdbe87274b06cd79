/** The text of a page: by its byte order mark, as UTF-8 where it is that, else as what it declares, else as GB18030, which gb2312 and GBK are parts of. */
export function decodePage(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return (decoderNamed(declaredCharset(bytes)) ?? new TextDecoder("gb18030")).decode(bytes);
  }
}

/** What `<meta charset>`, `<meta http-equiv>` or the XML declaration say. */
function declaredCharset(bytes: Uint8Array): string | null {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 4_096));
  return /(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1] ?? null;
}

/** A page that declares UTF-8 and is not UTF-8 declares what its server puts on every page. */
function decoderNamed(label: string | null): TextDecoder | null {
  if (label === null || /^(?:utf-?8|gb|iso-8859|latin|windows-1252|us-ascii)/i.test(label)) return null;
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}
