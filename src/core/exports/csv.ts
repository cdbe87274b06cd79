/** A field of a CSV file: words, or a number that stays a number. Blank is null. */
export type CsvField = string | null | { readonly number: string };

/** What a spreadsheet may take for a formula when it stands first, in half or full width. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;
/** Digits, grouped or not, with a sign and a percent sign: what a reader calls a number, and no formula. */
const PLAIN_NUMBER = /^[+-]?\d[\d,]*(?:\.\d+)?%?$/;

/** Words as they may stand in a file that a spreadsheet opens: what could run as a formula gets an apostrophe in front; numbers are spared. */
export const withoutFormula = (text: string): string =>
  FORMULA.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text;

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);

const written = (field: CsvField): string =>
  field === null ? "" : typeof field === "string" ? quoted(withoutFormula(field)) : field.number;

/** Records as CSV after RFC 4180: commas, CRLF, quotation marks doubled. `bom` for spreadsheets, which else take UTF-8 for something else; without it for programs. */
export function writeCsv(records: readonly (readonly CsvField[])[], { bom = true }: { bom?: boolean } = {}): string {
  // a record of one empty field would be an empty line, which readers skip
  const lines = records.map((record) =>
    record.length === 1 && written(record[0] ?? null) === "" ? '""' : record.map(written).join(","),
  );
  return `${bom ? "\ufeff" : ""}${lines.map((line) => `${line}\r\n`).join("")}`;
}
