import { openCompoundFile } from "../archive/compound-file.ts";
import { refuse } from "../refusal.ts";
import { type BiffRecord, RECORD, RecordReader, readRecords } from "./biff-records.ts";
import type { SheetGrid } from "./sheet-grid.ts";
import { readXlsSheet } from "./xls-sheet.ts";
import { builtInPattern, type CellStyle } from "./xlsx-styles.ts";

const BIFF8 = 0x0600;
const WORKSHEET = 0;

/**
 * The sheets of an .xls of Excel 97 to 2003 (MS-XLS). hucre reads these too, but drops number formats, and what is hidden:
 * a person would see other texts, and fewer.
 */
export function readXls(bytes: Uint8Array): readonly SheetGrid[] {
  const file = openCompoundFile(bytes);
  if (file.names.has("EncryptedPackage")) refuse("encrypted");
  if (file.names.has("WordDocument")) refuse("oldWord");
  if (!file.names.has("Workbook")) refuse("unknownKind");
  const records = readRecords(file.read("Workbook"));
  const [first] = records;
  if (first?.id !== RECORD.beginOfPart || new RecordReader(first).word() !== BIFF8) refuse("unknownKind");
  const { tabs, ...book } = readGlobals(records);
  const starts = new Map(records.map(({ offset }, at) => [offset, at]));
  return tabs.flatMap(({ name, offset, isHidden, type }) => {
    if (type !== WORKSHEET) return [];
    const start = starts.get(offset) ?? refuse("broken");
    return [{ name, isHidden, ...readXlsSheet(records, start, book) }];
  });
}

interface Tab {
  readonly name: string;
  readonly offset: number;
  readonly isHidden: boolean;
  readonly type: number;
}

/** What stands before the first sheet: the tabs, and what cells refer to. */
function readGlobals(records: readonly BiffRecord[]) {
  const tabs: Tab[] = [];
  const strings: string[] = [];
  const sizes: number[] = [];
  const patterns = new Map<number, string>();
  const formats: { readonly font: number; readonly format: number; readonly alignment: number }[] = [];
  let is1904 = false;
  for (const record of records) {
    if (record.id === RECORD.endOfPart) break;
    const reader = new RecordReader(record);
    switch (record.id) {
      case RECORD.filePass:
        refuse("encrypted");
        break;
      case RECORD.dateMode:
        is1904 = reader.word() === 1;
        break;
      case RECORD.boundSheet: {
        const offset = reader.long();
        const isHidden = (reader.byte() & 3) !== 0;
        const type = reader.byte();
        tabs.push({ offset, isHidden, type, name: reader.string(reader.byte()) });
        break;
      }
      case RECORD.font:
        sizes.push(reader.word() / 20);
        break;
      case RECORD.numberFormat:
        patterns.set(reader.word(), reader.string());
        break;
      case RECORD.cellFormat: {
        const [font, format] = [reader.word(), reader.word()];
        reader.skip(2);
        formats.push({ font, format, alignment: reader.byte() & 7 });
        break;
      }
      case RECORD.strings:
        reader.skip(4);
        for (let left = reader.long(); left > 0 && !reader.isAtEnd; left--) strings.push(reader.string());
        break;
    }
  }
  const styles = formats.map(
    ({ font, format, alignment }): CellStyle => ({
      pattern: patterns.get(format) ?? builtInPattern(format),
      isCentred: alignment === 2 || alignment === 6,
      // the font with the number 4 was left out of the format
      size: sizes[font > 4 ? font - 1 : font] ?? null,
    }),
  );
  return { tabs, strings, styles, is1904 };
}
