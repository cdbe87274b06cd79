import { compact } from "../../lexicon/han.ts";
import { FIRST_LEVEL, NUMBERED_PARAGRAPH } from "../../lexicon/numbering.ts";
import type { Contents } from "./contents.ts";
import { foldedName } from "./statement-titles.ts";

/** So many characters a heading may have, the unit's name in front of it included, and so few its own words. */
const LONGEST = 50;
const SHORTEST = 4;

/**
 * Says of a line whether it is a heading that the contents list, statements apart: the same words with their number, or the words alone, which documents
 * print below without it and with the unit's name in front (目录: 一、单位主要职能; below: 某市图书馆主要职能).
 */
export function listedHeading(contents: Contents, unitName: string | null): (text: string) => boolean {
  const listed = contents.entries.filter((entry) => !entry.title).map((entry) => entry.text);
  const whole = new Set(listed.map((text) => compact(text)).filter((text) => FIRST_LEVEL.test(text)));
  const names = new Set(listed.map(foldedName).filter((name) => name.length >= SHORTEST));
  const unit = unitName === null ? "" : foldedName(unitName);
  return (text) => {
    if (text.length > LONGEST || text.includes("\t") || /[。；，,;：:]/u.test(text)) return false;
    if (whole.has(compact(text))) return true;
    const name = foldedName(text);
    // a numbered line in a text is one of a list there
    return !NUMBERED_PARAGRAPH.test(text.trim()) && names.has(name.startsWith(unit) ? name.slice(unit.length) : name);
  };
}
