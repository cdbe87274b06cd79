import { readFileSync } from "node:fs";

/** Documents derived from the published one, each in one way in which documents differ; no figure changes unless the name says so. */
export const published: string = readFileSync(
  new URL("../../../public/data/datong-social-insurance-center/2026.source.txt", import.meta.url),
  "utf8",
);

type Derive = (text: string) => string;

const lines = (text: string): string[] => text.split("\n");
const eachLine =
  (change: (line: string, at: number) => string): Derive =>
  (text) =>
    lines(text).map(change).join("\n");

export const cutTrailingTabs: Derive = eachLine((line) => line.replace(/\t+$/, ""));
export const crlf: Derive = (text) => text.replaceAll("\n", "\r\n");
export const loneCr: Derive = (text) => text.replaceAll("\n", "\r");
export const fixedSpaces = (count: number): Derive => eachLine((line) => line.replaceAll("\t", " ".repeat(count)));

export const expandTabs = (stop: number, width: (text: string) => number): Derive =>
  eachLine((line) =>
    line
      .split("\t")
      .reduce((text, cell, at) => (at === 0 ? cell : text + " ".repeat(stop - (width(text) % stop)) + cell), ""),
  );

export const inCharacters = (text: string): number => [...text].length;
const isWide = (char: string, ambiguous: boolean): boolean =>
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/.test(char) ||
  (ambiguous && /[“”‘’①②③④—…≥≤△×·°]/.test(char));
export const inColumns = (text: string): number =>
  [...text].reduce((sum, char) => sum + (isWide(char, false) ? 2 : 1), 0);
export const inWideColumns = (text: string): number =>
  [...text].reduce((sum, char) => sum + (isWide(char, true) ? 2 : 1), 0);

export interface Alignment {
  readonly width: (text: string) => number;
  readonly gap: number;
  /** figures flush right, as in print */
  readonly right?: boolean;
  /** rows above and below a blank line are aligned each for themselves */
  readonly shifting?: boolean;
  readonly indent?: number;
}

/** Tables aligned with spaces; columns as wide as their widest cell. */
export const aligned =
  ({ width, gap, right = false, shifting = false, indent = 0 }: Alignment): Derive =>
  (text) => {
    const out = lines(text);
    let block: number[] = [];
    const flush = () => {
      const rows = block.map((at) => (out[at] ?? "").split("\t"));
      const widths = rows.reduce<number[]>((all, row) => {
        row.forEach((cell, at) => {
          all[at] = Math.max(all[at] ?? 0, width(cell));
        });
        return all;
      }, []);
      block.forEach((at, row) => {
        const cells = (rows[row] ?? []).map((cell, column) => {
          const fill = " ".repeat((widths[column] ?? 0) - width(cell));
          return right && /^[\d,.]+$/.test(cell) && cell.includes(".") ? fill + cell : cell + fill;
        });
        out[at] = (" ".repeat(indent) + cells.join(" ".repeat(gap))).trimEnd();
      });
      block = [];
    };
    out.forEach((line, at) => {
      if (line.includes("\t") && !/^目|\.{3,}/.test(line)) block.push(at);
      else if (line.trim() !== "" || shifting) flush();
    });
    flush();
    return out.join("\n");
  };

/** A page break after every so many lines: footer, form feed, header, in the middle of whatever stands there. */
export const withPages =
  (every: number, footer: (page: number) => readonly string[], header: readonly string[]): Derive =>
  (text) =>
    lines(text)
      .flatMap((line, at) =>
        (at + 1) % every === 0 && at > 44 ? [line, ...footer((at + 1) / every), ...header] : [line],
      )
      .join("\n");

const FULL = (char: string): string => String.fromCharCode(char.charCodeAt(0) + 0xfee0);
const inTables = (change: (cell: string) => string): Derive =>
  eachLine((line) =>
    line.includes("\t")
      ? line
          .split("\t")
          .map((cell) => (/^-?[\d,]+\.\d+$/.test(cell) ? change(cell) : cell))
          .join("\t")
      : line,
  );

export const fullWidthFigures: Derive = inTables((cell) => cell.replace(/[\d.,]/g, FULL));
export const groupedFigures: Derive = inTables((cell) => {
  const [whole = "", rest = ""] = cell.split(".");
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ",")}.${rest}`;
});
export const dashesForBlanks: Derive = eachLine((line) =>
  /\t\d+\.\d+(\t|$)/.test(line)
    ? line
        .split("\t")
        .map((cell, at) => (cell === "" && at > 2 ? "—" : cell))
        .join("\t")
    : line,
);

/** Tables in 元, the text still in 万元. */
export const inYuan: Derive = (text) =>
  inTables((cell) => {
    const [whole = "", cents = ""] = cell.split(".");
    return `${whole}${cents}00.00`.replace(/^0+(?=\d)/, "");
  })(text).replaceAll("单位：万元", "单位：元");

export const otherUnit: Derive = (text) =>
  text.replaceAll("大同市社会保险中心", "长治市第二人民医院").replaceAll("大同", "长治");

export const withoutNumbers: Derive = eachLine((line) =>
  line.replace(/^表[一二三四五六七八九十]+(?=2026年)/, "").replace(/^(?:预算|部门)公开表\d+$/, ""),
);

/** The lines of the statements, one list each, in the order of the document (85 is the heading of their part, 397 that of the next). */
const STARTS = [87, 134, 163, 190, 237, 264, 300, 312, 323, 338, 355, 367, 384];
const END = 396;

const statementLines = (text: string): string[][] =>
  STARTS.map((start, at) => lines(text).slice(start - 1, (STARTS[at + 1] ?? END) - 1));

const withStatements = (text: string, statements: readonly (readonly string[])[]): string =>
  [...lines(text).slice(0, (STARTS[0] ?? 1) - 1), ...statements.flat(), ...lines(text).slice(END - 1)].join("\n");

export const reordered: Derive = (text) => withStatements(text, statementLines(text).reverse());
export const onlyStatements =
  (keep: readonly number[]): Derive =>
  (text) => {
    const kept = withStatements(
      text,
      statementLines(text).filter((_, at) => keep.includes(at)),
    );
    const titles = lines(text)
      .slice(11, 24)
      .filter((_, at) => !keep.includes(at));
    return titles.reduce((all, title) => all.replace(`${title}\n`, ""), kept);
  };
export const withStatement =
  (at: number, change: (lines: readonly string[]) => readonly string[]): Derive =>
  (text) =>
    withStatements(
      text,
      statementLines(text).map((each, index) => (index === at ? [...change(each)] : each)),
    );

export const truncatedAt =
  (line: number): Derive =>
  (text) =>
    `${lines(text).slice(0, line).join("\n")}\n`;

/** Lines that hold a row of a table, by their number. */
export const rowLines = (text: string): number[] =>
  lines(text).flatMap((line, at) => (at > 94 && at < 393 && line.includes("\t") ? [at + 1] : []));

export type Break = "inName" | "atTab" | "wrapped" | "keepingTab";

/** Breaks the row in a line over two lines; a row that cannot be broken in this way stays. */
export const brokenRow = (number: number, how: Break): Derive =>
  eachLineAt(number, (line) => {
    const cells = line.split("\t");
    const at = cells.findIndex((cell) => /\p{Script=Han}{4,}/u.test(cell));
    const name = cells[at] ?? "";
    const middle = Math.ceil(name.length / 2);
    const [before, after] = [cells.slice(0, at), cells.slice(at + 1)];
    const figure = cells.findIndex((cell) => /^[\d.,]+$/.test(cell) && cell.includes("."));
    if (how === "inName" && at >= 0)
      return [
        [...before, name.slice(0, middle)],
        [name.slice(middle), ...after],
      ].map((row) => row.join("\t"));
    if (how === "wrapped" && at >= 0)
      return [
        [...before, name.slice(0, middle), ...after],
        [...before.map(() => ""), name.slice(middle), ...after.map(() => "")],
      ].map((row) => row.join("\t"));
    if (figure > 0 && how === "atTab")
      return [cells.slice(0, figure), cells.slice(figure)].map((row) => row.join("\t"));
    if (figure > 0 && how === "keepingTab")
      return [`${cells.slice(0, figure).join("\t")}\t`, cells.slice(figure).join("\t")];
    return [line];
  });

function eachLineAt(number: number, change: (line: string) => readonly string[]): Derive {
  return (text) =>
    lines(text)
      .flatMap((line, at) => (at + 1 === number ? change(line) : [line]))
      .join("\n");
}

export const breakRows =
  (numbers: readonly number[], how: Break): Derive =>
  (text) =>
    [...numbers].sort((one, two) => two - one).reduce((all, number) => brokenRow(number, how)(all), text);

export const replacing =
  (from: string | RegExp, to: string): Derive =>
  (text) =>
    text.replace(from, to);

export const all =
  (...changes: readonly Derive[]): Derive =>
  (text) =>
    changes.reduce((done, change) => change(done), text);

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
export const utf8WithMark = (text: string): Uint8Array => utf8(`\uFEFF${text}`);

export const utf16 = (text: string, order: "le" | "be", mark = true): Uint8Array => {
  const marked = mark ? `\uFEFF${text}` : text;
  const bytes = new Uint8Array(marked.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < marked.length; at += 1) view.setUint16(at * 2, marked.charCodeAt(at), order === "le");
  return bytes;
};

let gbTable: Map<string, readonly number[]> | null = null;

/** Node decodes GB18030 but does not encode it: the two-byte table is read backwards, once. */
export function gb18030(text: string): Uint8Array {
  gbTable ??= readGbTable();
  const table = gbTable;
  return Uint8Array.from(
    [...text].flatMap((char) => {
      const bytes = char.charCodeAt(0) < 0x80 ? [char.charCodeAt(0)] : table.get(char);
      if (!bytes) throw new Error(`no two-byte code for ${char}`);
      return [...bytes];
    }),
  );
}

function readGbTable(): Map<string, readonly number[]> {
  const decoder = new TextDecoder("gb18030");
  const table = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (trail === 0x7f) continue;
      const char = decoder.decode(Uint8Array.of(lead, trail));
      if ([...char].length === 1 && !table.has(char)) table.set(char, [lead, trail]);
    }
  return table;
}
