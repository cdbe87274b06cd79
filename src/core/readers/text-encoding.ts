const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte);

/** The WHATWG label of the encoding in which these bytes are plain text: UTF-8, UTF-16 or GB18030, with or without a byte order mark; null where they are none. */
export function encodingOf(bytes: Uint8Array): string | null {
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
