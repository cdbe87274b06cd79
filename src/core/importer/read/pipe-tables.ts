import { isBlank, type Line } from "./lines.ts";
import { isPageMark } from "./page-marks.ts";

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
  const isUsual = edgesAreUsual(runs);
  const texts = new Map<number, string>();
  for (const run of runs) {
    const edges = hasEdges(run, isUsual);
    for (const { number, text } of run) texts.set(number, isRuler(text) ? "" : rowOf(text, edges));
  }
  return lines.map((line) => ({ ...line, text: texts.get(line.number) ?? withoutMarks(line.text) }));
}

/**
 * The tables: neighbouring lines with pipes, blank ones aside. A document has them where one has a ruler or several rows alike;
 * then a line that stands alone, or holds a sentence, is a row too.
 */
function runsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const runs: Line[][] = [];
  let isOpen = false;
  for (const line of lines) {
    if (isBlank(line)) continue;
    if (!PIPES.test(line.text) || isPageMark(line.text)) isOpen = false;
    else if (isOpen) runs.at(-1)?.push(line);
    else {
      runs.push([line]);
      isOpen = true;
    }
  }
  const isTable = (run: readonly Line[]) =>
    run.some(({ text }) => isRuler(text)) || (run.length > 2 && run.every(({ text }) => cellCount(text) > 1));
  if (!runs.some(isTable)) return [];
  return runs.filter((run) => isTable(run) || run.every(({ text }) => isBounded(text) || cellCount(text) > 1));
}

const isBounded = (text: string): boolean => {
  const plain = text.trim();
  return PIPES.test(plain.charAt(0)) && PIPES.test(plain.charAt(plain.length - 1));
};

const cellCount = (text: string): number => split(text.trim()).filter((cell) => cell !== "").length;

const isRuler = (text: string): boolean => PIPES.test(text) && RULER.test(text) && /[-—─━=]/u.test(text);

/** True where pipes stand at the edges too: then no row begins without one. Where all rows of a table begin with one, the other tables say whether it is an edge or the end of a blank cell. */
function hasEdges(run: readonly Line[], isUsual: boolean): boolean {
  return run.every(({ text }) => PIPES.test(text.trim().charAt(0))) && isUsual;
}

/** Most rows of all tables begin with a pipe. */
const edgesAreUsual = (runs: readonly (readonly Line[])[]): boolean => {
  const rows = runs.flat().map(({ text }) => text.trim());
  const opened = rows.filter((row) => PIPES.test(row.charAt(0)) && split(row)[1] !== "").length;
  return opened >= rows.filter((row) => !PIPES.test(row.charAt(0))).length;
};

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
