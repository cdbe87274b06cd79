import { refuse } from "../refusal.ts";

const HEADER = 512;
const ENTRY = 128;
const LARGEST_REGULAR = 0xfffffffa;
const STREAM = 2;
const ROOT = 5;

interface DirectoryEntry {
  readonly name: string;
  readonly type: number;
  readonly start: number;
  readonly size: number;
}

/** A compound file, in which Office kept its documents before 2007 and keeps encrypted ones (MS-CFB). */
export interface CompoundFile {
  readonly names: ReadonlySet<string>;
  readonly read: (name: string) => Uint8Array;
}

export function openCompoundFile(bytes: Uint8Array): CompoundFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  const miniShift = view.getUint16(32, true);
  if ((shift !== 9 && shift !== 12) || miniShift !== 6) refuse("broken");
  const length = 1 << shift;
  const sector = (number: number) => bytes.subarray((number + 1) * length, (number + 2) * length);
  const table = readTable(view, sector, length);
  const chain = (start: number) => joined(followed(table, start).map(sector));
  const entries = readDirectory(chain(view.getUint32(48, true)));
  const cutoff = view.getUint32(56, true);
  const miniTable = words(chain(view.getUint32(60, true)));
  const root = entries.find(({ type }) => type === ROOT);
  const miniStream = root ? chain(root.start) : new Uint8Array();
  const miniSector = (number: number) => miniStream.subarray(number << miniShift, (number + 1) << miniShift);
  const streams = new Map(entries.filter(({ type }) => type === STREAM).map((entry) => [entry.name, entry]));
  return {
    names: new Set(streams.keys()),
    read: (name) => {
      const { start, size } = streams.get(name) ?? refuse("broken");
      const content = size < cutoff ? joined(followed(miniTable, start).map(miniSector)) : chain(start);
      return content.length < size ? refuse("broken") : content.subarray(0, size);
    },
  };
}

/** The table that says which sector follows which. Its own sectors are listed in the header, and in further sectors of large files. */
function readTable(view: DataView, sector: (number: number) => Uint8Array, length: number): readonly number[] {
  const listed: number[] = [];
  for (let at = 76; at < HEADER; at += 4) listed.push(view.getUint32(at, true));
  let next = view.getUint32(68, true);
  const most = view.byteLength / length;
  for (let count = 0; next < LARGEST_REGULAR && count <= most; count++) {
    const more = words(sector(next));
    next = more.pop() ?? LARGEST_REGULAR;
    listed.push(...more);
  }
  return listed.filter((number) => number < most).flatMap((number) => words(sector(number)));
}

/** The sectors of a stream; a chain that is longer than the table runs in a circle. */
function followed(table: readonly number[], start: number): readonly number[] {
  const sectors: number[] = [];
  for (let at = start; at < LARGEST_REGULAR; at = table[at] ?? refuse("broken")) {
    sectors.push(at);
    if (sectors.length > table.length) refuse("broken");
  }
  return sectors;
}

function readDirectory(bytes: Uint8Array): readonly DirectoryEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = new TextDecoder("utf-16le");
  const entries: DirectoryEntry[] = [];
  for (let at = 0; at + ENTRY <= bytes.length; at += ENTRY) {
    const nameLength = Math.min(64, view.getUint16(at + 64, true));
    entries.push({
      name: text.decode(bytes.subarray(at, at + Math.max(0, nameLength - 2))),
      type: view.getUint8(at + 66),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    });
  }
  return entries;
}

function words(bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: bytes.length >> 2 }, (_, at) => view.getUint32(at * 4, true));
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
