import { Inflate } from "fflate";
import { Refusal, refuse } from "../refusal.ts";
import type { ReadLimits } from "../source-document.ts";
import { crc32 } from "./crc32.ts";

/** An opened ZIP archive: nothing is unzipped before it is asked for. */
export interface Archive {
  readonly names: ReadonlySet<string>;
  /** The bytes of an entry, with its size and checksum verified; refuses an entry that is not there. */
  readonly read: (name: string) => Uint8Array;
}

interface Entry {
  /** the bytes of its name */
  readonly printedName: Uint8Array;
  readonly name: string;
  readonly method: number;
  readonly sum: number;
  readonly packedSize: number;
  readonly size: number;
  readonly header: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const STORED = 0;
const DEFLATED = 8;
/** One push gives at most a thousand times as much, so that a bomb is noticed soon after the limit. */
const STEP = 16_384;

const megabytes = (bytes: number): string => String(Math.round(bytes / 2 ** 20));

/**
 * Reads the list of entries of a ZIP archive (APPNOTE 6.3). Refuses lists that do not fit the file, entries that overlap (the trick of
 * small archives that unzip to petabytes), encrypted ones, and more or larger entries than the limits allow.
 * fflate has its own reader for this, but that one trusts declared sizes and checks no checksum: a flipped bit would change a figure.
 */
export function openArchive(bytes: Uint8Array, limits: ReadLimits): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const list = listEntries(bytes, view, limits);
  const entries = new Map(list.map((entry) => [entry.name, entry]));
  if (entries.size < list.length) refuse("broken");
  const starts = verifyRanges(bytes, view, list);
  let unzipped = 0;
  return {
    names: new Set(entries.keys()),
    read: (name) => {
      const entry = entries.get(name) ?? refuse("broken");
      const start = starts.get(entry) as number;
      const packed = bytes.subarray(start, start + entry.packedSize);
      const content = entry.method === STORED ? packed : inflate(packed, entry.size);
      unzipped += content.length;
      if (unzipped > limits.archiveBytes) refuse("entryTooLarge", { name, most: megabytes(limits.archiveBytes) });
      if (content.length !== entry.size || crc32(content) !== entry.sum) refuse("broken");
      return content;
    },
  };
}

function listEntries(bytes: Uint8Array, view: DataView, limits: ReadLimits): readonly Entry[] {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > limits.entries)
    throw new Refusal("tooManyEntries", { count: String(count), most: String(limits.entries) });
  const text = new TextDecoder();
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== CENTRAL) refuse("broken");
    const nameLength = view.getUint16(at + 28, true);
    const printedName = bytes.subarray(at + 46, at + 46 + nameLength);
    const entry: Entry = {
      printedName,
      name: text.decode(printedName).replaceAll("\\", "/"),
      method: view.getUint16(at + 10, true),
      sum: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      header: view.getUint32(at + 42, true),
    };
    if (view.getUint16(at + 8, true) & 1) refuse("encrypted");
    if (entry.method !== STORED && entry.method !== DEFLATED) refuse("broken");
    if (entry.size > limits.entryBytes)
      refuse("entryTooLarge", { name: entry.name, most: megabytes(limits.entryBytes) });
    entries.push(entry);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The end record stands last; only a comment of up to 64 kB may follow it. */
function findEnd(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - 0xffff); at--) if (view.getUint32(at, true) === END) return at;
  return refuse("broken");
}

/** Where the bytes of each entry begin. Entries that share bytes, leave the file, or have another name there make it broken. */
function verifyRanges(bytes: Uint8Array, view: DataView, entries: readonly Entry[]): ReadonlyMap<Entry, number> {
  const starts = new Map<Entry, number>();
  let free = 0;
  for (const entry of [...entries].sort((one, two) => one.header - two.header)) {
    if (entry.header < free || view.getUint32(entry.header, true) !== LOCAL) refuse("broken");
    const nameLength = view.getUint16(entry.header + 26, true);
    const start = entry.header + 30 + nameLength + view.getUint16(entry.header + 28, true);
    const name = bytes.subarray(entry.header + 30, entry.header + 30 + nameLength);
    if (name.length !== entry.printedName.length || name.some((byte, at) => byte !== entry.printedName[at]))
      refuse("broken");
    free = start + entry.packedSize;
    if (free > view.byteLength) refuse("broken");
    starts.set(entry, start);
  }
  return starts;
}

/** Unzips step by step and stops as soon as there is more than was declared; the declared size is within the limits. */
function inflate(packed: Uint8Array, size: number): Uint8Array {
  const content = new Uint8Array(size);
  let filled = 0;
  const stream = new Inflate((part) => {
    if (filled + part.length > size) refuse("broken");
    content.set(part, filled);
    filled += part.length;
  });
  for (let at = 0; at < packed.length; at += STEP)
    stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  return filled === size ? content : refuse("broken");
}
