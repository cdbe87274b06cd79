import { IS_MONEY_WORD, UNIT_NAME_LINE } from "../../lexicon/above-tables.ts";
import { IS_NAME, IS_TITLE_WORD, NAME_BEFORE_YEAR } from "../../lexicon/document-parts.ts";
import { compact } from "../../lexicon/han.ts";
import { type Finding, finding } from "../finding.ts";
import { isBlank, type Line } from "../read/lines.ts";

/** The unit's name as most statements print it above their tables; else the name before the year in the first lines, which a title page may break; else the first line. Null for an empty document. */
export function printedUnitName(lines: readonly Line[], fileNames: readonly string[] = []): string | null {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const name = UNIT_NAME_LINE.exec(line.text.trim())?.[1];
    if (name && !IS_MONEY_WORD.test(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [usual] = [...counts].sort((one, two) => two[1] - one[1])[0] ?? [null];
  const titled = titledName(lines, fileNames);
  const isBroken = usual !== null && titled !== null && isBrokenName(usual, titled, lines);
  return (isBroken ? titled : usual) ?? titled;
}

/** The name that the first lines print, else that of a file. */
function titledName(lines: readonly Line[], fileNames: readonly string[]): string | null {
  const front = lines
    .filter((line) => !isBlank(line))
    .slice(0, 5)
    .map((line) => line.text.trim());
  const joined = [1, 2, 3].map((count) => front.slice(0, count).join(""));
  const named = [...front, ...joined].map((text) => NAME_BEFORE_YEAR.exec(text)?.[1]?.trim() ?? "");
  const printed = named.find((each, at) => each !== "" && (at < front.length || !IS_TITLE_WORD.test(each)));
  const whole = printed && named.find((each) => isWholeOf(each, printed, lines));
  const ofFile = fileNames.map((name) => NAME_BEFORE_YEAR.exec(name)?.[1] ?? "").find(isName);
  return whole || (printed ?? (isName(front[0] ?? "") ? null : ofFile) ?? front[0] ?? null);
}

/** A title page may break the name before its last words: put together, it stands in one line further down. */
const isWholeOf = (whole: string, end: string, lines: readonly Line[]): boolean =>
  whole.length > end.length &&
  whole.endsWith(end) &&
  !IS_TITLE_WORD.test(whole) &&
  lines.some(({ text }) => text.includes(whole));

const isName = (text: string): boolean => IS_NAME.test(text) && !IS_TITLE_WORD.test(text);

/** The id that is made of the unit's name; null where the document prints none. */
export const unitIdOf = (name: string | null, idOf: (name: string) => string): string | null =>
  name !== null && isName(name) ? idOf(name) : null;

/** True where a narrow cell has broken the name: what is missing stands elsewhere by itself. */
const isBrokenName = (printed: string, whole: string, lines: readonly Line[]): boolean =>
  whole.length > printed.length &&
  whole.startsWith(printed) &&
  lines.some(({ text }) => text.length < 100 && text.split(/\s+/u).includes(whole.slice(printed.length)));

export const unitNameFindings = (
  names: readonly ({ readonly line: number; readonly name: string } | null)[],
  unitName: string | null,
): readonly Finding[] =>
  names.flatMap((each) =>
    each && unitName && compact(each.name) !== compact(unitName)
      ? [finding("warning", "otherUnitName", each.line, { name: each.name, unit: unitName })]
      : [],
  );
