import type { Dataset } from "./dataset.ts";
import type { EnglishOf } from "./english-names.ts";
import { walkSections } from "./sections.ts";

/** A printed text, with the code that names it where it has one. */
type Printed = readonly [text: string | null | undefined, code?: string | null];

/** The printed Chinese texts of a data set that the page would show in Chinese on its English page, in the order of print, each once. */
export function missingEnglish(dataset: Dataset, englishOf: EnglishOf): readonly string[] {
  const missing = printedTexts(dataset).flatMap(([text, code]) =>
    text != null && /\p{Script=Han}/u.test(text) && englishOf(text, code) === null ? [text] : [],
  );
  return [...new Set(missing)];
}

const printedTexts = ({ unit, statements, projects, sections }: Dataset): readonly Printed[] => [
  [unit.name],
  [unit.department?.name],
  ...statements.flatMap(({ title, marker, note, sides }): readonly Printed[] => [
    [title],
    [marker?.text],
    [note?.text],
    ...sides.flatMap(({ columns, rows }): readonly Printed[] => [
      ...columns.flatMap(({ label, group }): readonly Printed[] => [[label], [group]]),
      ...rows.flatMap(({ code, label, governmentLabel }): readonly Printed[] => [[label, code], [governmentLabel]]),
    ]),
  ]),
  ...projects.flatMap(({ name, text, indicators, blankIndicators }): readonly Printed[] => [
    [name],
    ...Object.values(text).map((each): Printed => [each?.text]),
    ...indicators.flatMap((each): readonly Printed[] => [
      [each.level1],
      [each.level2],
      [each.name],
      [each.period],
      [each.annual],
    ]),
    ...blankIndicators.flatMap(({ level1, level2 }): readonly Printed[] => [[level1], [level2]]),
  ]),
  ...walkSections(sections).flatMap(({ heading, text }): readonly Printed[] => [[heading], [text]]),
];
