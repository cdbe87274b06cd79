import { isOn, walkXml } from "../archive/xml.ts";
import { formatNumber } from "./number-formats.ts";

interface Level {
  start: number;
  format: string;
  /** "（%1）": each %n stands for the number of level n */
  text: string;
  suffix: string;
  isDecimal: boolean;
  restarts: boolean;
  style: string | null;
}

interface NumberedList {
  levels: string;
  readonly starts: Map<number, number>;
}

/** The lists of a document: what Word prints before a numbered paragraph is nowhere in its text. */
export interface Numbering {
  /** The label of the next paragraph of a list, counted on; null where the list is not known. */
  readonly next: (list: string, level: number) => string | null;
  /** The level of a list that belongs to a paragraph style. */
  readonly levelOfStyle: (list: string, style: string) => number;
}

/** numbering.xml (ECMA-376 part 1, 17.9); null for a document without lists. */
export function readNumbering(bytes: Uint8Array | null): Numbering {
  const { abstracts, lists } = bytes ? readLists(bytes) : { abstracts: new Map(), lists: new Map() };
  const counts = new Map<string, (number | undefined)[]>();
  const started = new Set<string>();
  const levelsOf = (list: string): ReadonlyMap<number, Level> | null =>
    abstracts.get(lists.get(list)?.levels ?? "") ?? null;
  return {
    next: (list, level) => {
      const levels = levelsOf(list);
      const current = levels?.get(level);
      if (!levels || !current) return null;
      const key = lists.get(list)?.levels ?? "";
      const count = counts.get(key) ?? [];
      counts.set(key, count);
      const override = lists.get(list)?.starts.get(level);
      const isFirst = override !== undefined && !started.has(`${list}/${level}`);
      started.add(`${list}/${level}`);
      const before = count[level];
      count[level] = isFirst ? override : before === undefined ? current.start : before + 1;
      for (const [deeper, { restarts }] of levels) if (deeper > level && restarts) count[deeper] = undefined;
      for (let above = 0; above < level; above++) count[above] ??= levels.get(above)?.start ?? 1;
      return labelOf(current, levels, count);
    },
    levelOfStyle: (list, style) => {
      for (const [level, { style: linked }] of levelsOf(list) ?? []) if (linked === style) return level;
      return 0;
    },
  };
}

function labelOf(level: Level, levels: ReadonlyMap<number, Level>, count: readonly (number | undefined)[]): string {
  if (level.format === "bullet" || level.format === "none") return "";
  const label = level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const of = Number(digit) - 1;
    return formatNumber(count[of] ?? 1, level.isDecimal ? "decimal" : (levels.get(of)?.format ?? "decimal"));
  });
  if (level.suffix === "nothing" || label === "") return label;
  return level.suffix === "space" || /[\p{L}\p{N}]$/u.test(label) ? `${label} ` : label;
}

function readLists(bytes: Uint8Array) {
  const abstracts = new Map<string, Map<number, Level>>();
  const lists = new Map<string, NumberedList>();
  let levels = new Map<number, Level>();
  let level: Level | null = null;
  let list: NumberedList | null = null;
  let overridden = 0;
  walkXml(bytes, {
    open: ({ name, attributes }) => {
      const value = attributes.get("val") ?? "";
      if (name === "abstractNum") {
        levels = new Map();
        abstracts.set(attributes.get("abstractNumId") ?? "", levels);
      } else if (name === "num") {
        list = { levels: "", starts: new Map() };
        lists.set(attributes.get("numId") ?? "", list);
      } else if (name === "abstractNumId" && list) list.levels = value;
      else if (name === "lvlOverride") overridden = Number(attributes.get("ilvl"));
      else if (name === "startOverride") list?.starts.set(overridden, Number(value));
      else if (name === "lvl") {
        level = { start: 1, format: "decimal", text: "", suffix: "tab", isDecimal: false, restarts: true, style: null };
        if (!list) levels.set(Number(attributes.get("ilvl")), level);
      } else if (level) readLevel(level, name, value, attributes.get("val"));
    },
    close: ({ name }) => {
      if (name === "lvl") level = null;
    },
  });
  return { abstracts, lists };
}

function readLevel(level: Level, name: string, value: string, given: string | undefined): void {
  if (name === "start") level.start = Number(value) || 0;
  else if (name === "numFmt") level.format = value;
  else if (name === "lvlText") level.text = value;
  else if (name === "suff") level.suffix = value;
  else if (name === "isLgl") level.isDecimal = given === undefined || isOn(given);
  else if (name === "lvlRestart") level.restarts = value !== "0";
  else if (name === "pStyle") level.style = value;
}
