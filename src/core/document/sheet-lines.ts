import {
  FUNDING_KEYS,
  type FundingKey,
  type Indicator,
  SHEET_TEXT_KEYS,
  type SheetTextKey,
  type TargetSheet,
} from "./dataset.ts";

/** One printed line of a target sheet. Two texts may share a line: department and implementer, both goals. */
export type SheetLine = { readonly line: number } & (
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "texts"; readonly texts: readonly { readonly key: SheetTextKey; readonly text: string }[] }
  | {
      readonly kind: "funding";
      readonly key: FundingKey;
      readonly period: string | null;
      readonly annual: string | null;
    }
  | {
      readonly kind: "indicator";
      readonly level1: string | null;
      readonly level2: string;
      /** null where the form leaves the indicator blank */
      readonly indicator: Indicator | null;
    }
);

type FundingRow = NonNullable<TargetSheet["funding"][FundingKey]>;

/** The printed rows of one source of money: the first, and further ones that print the same source again. */
export const fundingRows = ({ line, period, annual, again = [] }: FundingRow): readonly Omit<FundingRow, "again">[] => [
  { line, period, annual },
  ...again,
];

/** The sheet line by line, in print order; blank texts have no line of their own and are left out. */
export function sheetLinesOf(sheet: TargetSheet): readonly SheetLine[] {
  const texts = SHEET_TEXT_KEYS.flatMap((key) => {
    const text = sheet.text[key];
    return text === null ? [] : [{ line: text.line, key, text: text.text }];
  });
  const textLines = [...new Set(texts.map(({ line }) => line))];
  const funding = FUNDING_KEYS.flatMap((key) => {
    const amounts = sheet.funding[key];
    return amounts === null ? [] : fundingRows(amounts).map((row) => ({ kind: "funding" as const, key, ...row }));
  });
  const lines: SheetLine[] = [
    { line: sheet.line, kind: "name", name: sheet.name },
    ...textLines.map((line) => ({ line, kind: "texts" as const, texts: texts.filter((text) => text.line === line) })),
    ...funding,
    ...sheet.indicators.map((indicator) => ({
      line: indicator.line,
      kind: "indicator" as const,
      level1: indicator.level1,
      level2: indicator.level2,
      indicator,
    })),
    ...sheet.blankIndicators.map((blank) => ({ ...blank, kind: "indicator" as const, indicator: null })),
  ];
  return lines.sort((a, b) => a.line - b.line);
}
