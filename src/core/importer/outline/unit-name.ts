import { IS_MONEY_WORD, UNIT_NAME_LINE } from "../../lexicon/above-tables.ts";
import { NAME_BEFORE_YEAR } from "../../lexicon/document-parts.ts";
import { compact } from "../../lexicon/han.ts";
import { type Finding, finding } from "../finding.ts";
import { isBlank, type Line } from "../read/lines.ts";

/** The unit's name as most statements print it above their tables; else the name before 年度 in the first lines; else the first line. Null for an empty document. */
export function printedUnitName(lines: readonly Line[]): string | null {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const name = UNIT_NAME_LINE.exec(line.text.trim())?.[1];
    if (name && !IS_MONEY_WORD.test(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [usual] = [...counts].sort((one, two) => two[1] - one[1])[0] ?? [null];
  if (usual) return usual;
  const front = lines
    .filter((line) => !isBlank(line))
    .slice(0, 5)
    .map((line) => line.text.trim());
  const titled = front.map((text) => NAME_BEFORE_YEAR.exec(text)?.[1]).find((name) => name !== undefined);
  return titled ?? front[0] ?? null;
}

export const unitNameFindings = (
  names: readonly ({ readonly line: number; readonly name: string } | null)[],
  unitName: string | null,
): readonly Finding[] =>
  names.flatMap((each) =>
    each && unitName && compact(each.name) !== compact(unitName)
      ? [finding("warning", "otherUnitName", each.line, { name: each.name, unit: unitName })]
      : [],
  );
