import { isBlank, type Line } from "./lines.ts";

const PIPES = /[|｜│┃]/u;
const RULER = /^[\s|｜│┃:=+\-—─━┼├┤┌┐└┘┬┴]+$/u;
const ESCAPED = "\ue000";

/**
 * Tables whose cells stand between pipes, as Markdown and terminals draw them, with or without pipes at the edges: their rows become rows of tabs,
 * their rulers blank lines. Text in which a pipe is nothing but a sign stays as it is.
 */
export function tabsForPipes(lines: readonly Line[]): readonly Line[] {
  const runs = runsOf(lines);
  if (runs.length === 0) return lines;
  const usual = hasEdges(runs.flat());
  const texts = new Map<number, string>();
  for (const run of runs) {
    const edges = hasEdges(run) ?? usual ?? true;
    for (const { number, text } of run) texts.set(number, isRuler(text) ? "" : rowOf(text, edges));
  }
  return lines.map((line) => ({ ...line, text: texts.get(line.number) ?? withoutMarks(line.text) }));
}

/** The tables: neighbouring lines with pipes, blank ones aside. A single line is one only where pipes stand at both of its edges. */
function runsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const runs: Line[][] = [];
  let isOpen = false;
  for (const line of lines) {
    if (isBlank(line)) continue;
    if (!PIPES.test(line.text)) isOpen = false;
    else if (isOpen) runs.at(-1)?.push(line);
    else {
      runs.push([line]);
      isOpen = true;
    }
  }
  return runs.filter(
    (run) => run.some(({ text }) => isRuler(text)) || run.every(({ text }) => isRow(text, run.length)),
  );
}

const isRuler = (text: string): boolean => PIPES.test(text) && RULER.test(text) && /[-—─━=]/u.test(text);

/** A row of several cells; alone, or with a sentence in it, only between pipes at both edges. */
function isRow(text: string, rows: number): boolean {
  const plain = text.trim();
  const isBounded = PIPES.test(plain.charAt(0)) && PIPES.test(plain.charAt(plain.length - 1));
  const cells = split(plain).filter((cell) => cell !== "").length;
  return isBounded
    ? cells > 1 || (rows > 1 && !/^\d*$/.test(split(plain).join("")))
    : rows > 1 && cells > 1 && !/[。；]/u.test(plain);
}

/** True where rows begin with a pipe before their first name, false where they begin with the name; null where no row says. */
function hasEdges(run: readonly Line[]): boolean | null {
  const rows = run.map(({ text }) => text.trim());
  const with_ = rows.filter((row) => PIPES.test(row.charAt(0)) && split(row)[1] !== "").length;
  const without = rows.filter((row) => !PIPES.test(row.charAt(0))).length;
  return with_ + without === 0 ? null : with_ >= without;
}

const split = (text: string): readonly string[] =>
  text
    .replaceAll("\\|", ESCAPED)
    .split(PIPES)
    .map((cell) => cell.replaceAll(ESCAPED, "|").trim());

function rowOf(text: string, edges: boolean): string {
  const cells = split(text.trim());
  const first = edges && cells[0] === "" ? 1 : 0;
  const last = cells.length > 1 && cells.at(-1) === "" ? -1 : cells.length;
  return cells
    .slice(first, last)
    .map((cell) =>
      withoutMarks(cell)
        .replace(/<br\s*\/?>|&nbsp;|\t/giu, " ")
        .trim(),
    )
    .join("\t");
}

/** Without the marks of Markdown for headings and bold words. */
const withoutMarks = (text: string): string =>
  text.replace(/^\s*#{1,6}\s+/u, "").replace(/^(\s*)\*\*([^*]+)\*\*(\s*)$/u, "$1$2$3");
