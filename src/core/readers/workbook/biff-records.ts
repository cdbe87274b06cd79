import { refuse } from "../refusal.ts";

/** The records of an .xls that matter here (MS-XLS 2.3). */
export const RECORD = {
  formula: 0x06,
  endOfPart: 0x0a,
  dateMode: 0x22,
  filePass: 0x2f,
  font: 0x31,
  continued: 0x3c,
  columnInfo: 0x7d,
  boundSheet: 0x85,
  multipleRk: 0xbd,
  richString: 0xd6,
  cellFormat: 0xe0,
  mergedCells: 0xe5,
  strings: 0xfc,
  stringIndex: 0xfd,
  number: 0x203,
  label: 0x204,
  booleanOrError: 0x205,
  cachedString: 0x207,
  row: 0x208,
  defaultRowHeight: 0x225,
  rk: 0x27e,
  numberFormat: 0x41e,
  beginOfPart: 0x809,
} as const;

export interface BiffRecord {
  readonly id: number;
  readonly offset: number;
  /** the bytes, and those of the records that continue it */
  readonly parts: readonly Uint8Array[];
}

/** Cuts the workbook stream into records; what continues a record is put to it. */
export function readRecords(stream: Uint8Array): readonly BiffRecord[] {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const records: { id: number; offset: number; parts: Uint8Array[] }[] = [];
  for (let at = 0; at + 4 <= stream.length; ) {
    const id = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    if (at + 4 + length > stream.length) refuse("broken");
    const bytes = stream.subarray(at + 4, at + 4 + length);
    if (id === RECORD.continued) records.at(-1)?.parts.push(bytes);
    else records.push({ id, offset: at, parts: [bytes] });
    at += 4 + length;
  }
  return records;
}

/** Reads a record from its start, over the borders of what continues it. Reading past the end throws. */
export class RecordReader {
  private readonly parts: readonly DataView[];
  private part = 0;
  private at = 0;

  constructor(record: BiffRecord) {
    this.parts = record.parts.map((bytes) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  }

  get isAtEnd(): boolean {
    this.enterNextPart();
    return this.part >= this.parts.length;
  }

  byte(): number {
    this.enterNextPart();
    const part = this.parts[this.part] ?? refuse("broken");
    return part.getUint8(this.at++);
  }

  word(): number {
    return this.byte() | (this.byte() << 8);
  }

  long(): number {
    return (this.word() | (this.word() << 16)) >>> 0;
  }

  double(): number {
    const bytes = new DataView(new ArrayBuffer(8));
    for (let at = 0; at < 8; at++) bytes.setUint8(at, this.byte());
    return bytes.getFloat64(0, true);
  }

  skip(count: number): void {
    for (let left = count; left > 0; ) {
      this.enterNextPart();
      const part = this.parts[this.part] ?? refuse("broken");
      const step = Math.min(left, part.byteLength - this.at);
      this.at += step;
      left -= step;
    }
  }

  /** A string whose length is given in a byte or a word (MS-XLS 2.5.293, 2.5.294, 2.5.240). */
  string(length = this.word()): string {
    const flags = this.byte();
    const runs = flags & 8 ? this.word() : 0;
    const extra = flags & 4 ? this.long() : 0;
    const text = this.characters(length, (flags & 1) === 1);
    this.skip(runs * 4 + extra);
    return text;
  }

  /** Letters of one or two bytes; where a string goes on in the next part, a byte there says anew which. */
  private characters(length: number, isWide: boolean): string {
    const codes: number[] = [];
    let wide = isWide;
    for (let left = length; left > 0; left--) {
      const before = this.part;
      this.enterNextPart();
      if (this.part !== before) wide = (this.byte() & 1) === 1;
      codes.push(wide ? this.word() : this.byte());
    }
    let text = "";
    for (let at = 0; at < codes.length; at += 4_096) text += String.fromCharCode(...codes.slice(at, at + 4_096));
    return text;
  }

  private enterNextPart(): void {
    while (this.part < this.parts.length && this.at >= (this.parts[this.part] as DataView).byteLength) {
      this.part += 1;
      this.at = 0;
    }
  }
}
