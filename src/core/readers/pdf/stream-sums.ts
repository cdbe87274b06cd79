import { Inflate } from "fflate";

/** A checksum stands in the last bytes of a stream, before a line end that some writers count as its part. */
const TAIL = 16;

/** So many bytes go in at once, so that what comes out can be counted. */
const STEP = 1 << 16;

/** The dictionary of a stream is shorter; no more is looked at, so that the time does not grow with the file. */
const LONGEST = 2_000;

/**
 * True where a compressed stream of a PDF does not give the checksum at its end (Adler-32, RFC 1950), while others do: a byte of it has changed, and a figure
 * may have. pdf.js does not look. Pictures are not looked at, nor streams larger than `most` when unpacked, nor files whose writer leaves checksums out.
 */
export function hasDamagedStream(bytes: Uint8Array, most: number): boolean {
  const text = new TextDecoder("latin1").decode(bytes);
  if (/\/Encrypt\s/.test(text)) return false;
  let [sound, damaged] = [0, 0];
  for (const { start, end } of compressedStreams(text)) {
    const isSound = givesItsSum(bytes.subarray(start, end), most);
    if (isSound === true) sound += 1;
    if (isSound === false) damaged += 1;
  }
  return damaged > 0 && sound > 0;
}

/** Streams whose only filter is Flate, but for pictures. */
function* compressedStreams(text: string): Generator<{ readonly start: number; readonly end: number }> {
  const opening = /stream\r?\n/g;
  for (let match = opening.exec(text); match !== null; match = opening.exec(text)) {
    const start = match.index + match[0].length;
    const before = text.slice(Math.max(0, match.index - LONGEST), match.index);
    const dictionary = before.slice(Math.max(0, before.lastIndexOf("obj")));
    const end = text.indexOf("endstream", start);
    if (end < 0) return;
    if (text.slice(match.index - 3, match.index) === "end") continue;
    opening.lastIndex = end + "endstream".length;
    if (
      /\/Filter\s*(?:\[\s*)?\/(?:FlateDecode|Fl)\b(?!\s*\/\w+Decode)/.test(dictionary) &&
      !/\/Image\b/.test(dictionary)
    )
      yield { start, end };
  }
}

/** Null where nothing can be said. */
function givesItsSum(stream: Uint8Array, most: number): boolean | null {
  if (stream.length < 7) return null;
  let [low, high, length] = [1, 0, 0];
  const inflate = new Inflate((part) => {
    length += part.length;
    if (length > most) throw new RangeError("large");
    for (let at = 0; at < part.length; ) {
      const end = Math.min(at + 2_655, part.length);
      for (; at < end; at += 1) {
        low += part[at] as number;
        high += low;
      }
      low %= 65_521;
      high %= 65_521;
    }
  });
  try {
    const data = stream.subarray(2);
    for (let at = 0; at < data.length; at += STEP) inflate.push(data.subarray(at, at + STEP), at + STEP >= data.length);
  } catch (error) {
    return error instanceof RangeError && error.message === "large" ? null : false;
  }
  const sum = [high >> 8, high & 255, low >> 8, low & 255];
  const tail = stream.subarray(-TAIL);
  return Array.from(tail.keys()).some((at) => sum.every((byte, index) => tail[at + index] === byte));
}
