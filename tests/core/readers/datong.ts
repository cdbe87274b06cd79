import { readFileSync } from "node:fs";
import { strToU8 } from "fflate";
import type { Dataset } from "../../../src/core/document/dataset.ts";
import { importDocument } from "../../../src/core/importer/import-document.ts";
import { printedText } from "../../../src/core/readers/printed-text.ts";
import type { FileKind, FileReading } from "../../../src/core/readers/source-document.ts";

const FOLDER = "public/data/datong-social-insurance-center/2026";

export const published: Dataset = JSON.parse(readFileSync(`${FOLDER}.json`, "utf8"));

export type Part = { readonly paragraph: string } | { readonly rows: readonly (readonly string[])[] };

/** The published text as paragraphs and tables; a table goes on over the blank lines that pages left in it. */
export function datongParts(): readonly Part[] {
  const parts: ({ paragraph: string } | { rows: string[][] })[] = [];
  for (const line of readFileSync(`${FOLDER}.source.txt`, "utf8").split(/\r?\n/)) {
    if (line.trim() === "") continue;
    const last = parts.at(-1);
    // the contents have tabs before their page numbers
    if (!line.includes("\t") || /^第.部分|\.\.\./.test(line)) parts.push({ paragraph: line.replaceAll("\t", " ") });
    else if (last && "rows" in last) last.rows.push(line.split("\t"));
    else parts.push({ rows: [line.split("\t")] });
  }
  return parts;
}

export interface MergedCell {
  readonly text: string;
  readonly column: number;
  columnSpan: number;
  rowSpan: number;
}

const isBody = (row: readonly string[]): boolean =>
  /^(?:合计|部门合计|\d+)$/.test(row[0] ?? "") || row.some((text) => /^\d[\d,]*(?:\.\d+)?$/.test(text));

/** The rows with heads merged as a person merges them: over the empty cells to the right that have heads below, else downwards. */
export function merged(rows: readonly (readonly string[])[]): readonly (readonly MergedCell[])[] {
  const width = Math.max(...rows.map((row) => row.length));
  const bodyAt = rows.findIndex(isBody);
  const head = bodyAt < 0 || bodyAt > 3 || rows[0]?.[0]?.startsWith("项目名称") ? 0 : bodyAt;
  const at = (row: number, column: number) => rows[row]?.[column] ?? "";
  const taken = new Set<string>();
  return rows.map((_, row) => {
    const cells: MergedCell[] = [];
    for (let column = 0; column < width; column++) {
      if (taken.has(`${row}/${column}`)) continue;
      const cell = { text: at(row, column), column, columnSpan: 1, rowSpan: 1 };
      if (row < head && cell.text !== "") {
        while (
          column + cell.columnSpan < width &&
          at(row, column + cell.columnSpan) === "" &&
          row + 1 < head &&
          at(row + 1, column) !== "" &&
          at(row + 1, column + cell.columnSpan) !== ""
        )
          cell.columnSpan++;
        if (cell.columnSpan === 1)
          while (row + cell.rowSpan < head && at(row + cell.rowSpan, column) === "") cell.rowSpan++;
        for (let down = 0; down < cell.rowSpan; down++)
          for (let right = 0; right < cell.columnSpan; right++) taken.add(`${row + down}/${column + right}`);
      }
      cells.push(cell);
    }
    return cells;
  });
}

export function importReading(kind: FileKind, reading: FileReading) {
  const files = [{ name: `示例.${kind}`, sha256: "", kind, extension: "" }];
  const printed = printedText({ files, ...reading });
  const request = { unit: published.unit.id, year: published.year, sha256: "", sourceUrl: null, published: null };
  return { printed, ...importDocument(strToU8(printed.text), request) };
}

/** A data set without where it was printed: what must be equal however the document was published. */
export function withoutPlaces(value: unknown, alsoWithout: readonly string[] = []): unknown {
  if (Array.isArray(value)) return value.map((each) => withoutPlaces(each, alsoWithout));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !["line", "endLine", "headerLines", "source", ...alsoWithout].includes(key))
      .map(([key, inner]) => [key, withoutPlaces(inner, alsoWithout)]),
  );
}
