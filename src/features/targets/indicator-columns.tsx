import { useContext, useMemo } from "react";
import type { SortableColumn } from "../../components/SortableTable.tsx";
import type { Language } from "../../core/format-amount.ts";
import { formatNumber } from "../../core/format-amount.ts";
import { amountOf, compareAmounts } from "../../core/money.ts";
import type { TargetCard, TargetIndicator } from "../../core/views/target-cards.ts";
import { wordsOf } from "../../i18n/index.ts";
import { compareIn, langOfPrinted } from "../../i18n/language.ts";
import { Blank, Traced } from "../../reading/Figure.tsx";
import { Name } from "../../reading/Name.tsx";
import { EnglishContext, nameIn } from "../../reading/reading.tsx";

/** An indicator beside the project that promises it. */
export interface IndicatorRow extends TargetIndicator {
  readonly project: TargetCard;
}

const OPERATOR_SIGNS = { ">=": "≥", "<=": "≤", "=": "=" } as const;
const UNIT_WORDS: ReadonlyMap<string, "people" | "yuan" | "percent"> = new Map([
  ["人", "people"],
  ["元", "yuan"],
  ["%", "percent"],
  ["％", "percent"],
]);
const byNumber = (a: string, b: string) => compareAmounts(amountOf(a, "yuan"), amountOf(b, "yuan"));

/** The columns of the indicator table in one language; stable, so that the table keeps its rows. */
export function useIndicatorColumns(language: Language): readonly SortableColumn<IndicatorRow>[] {
  const english = useContext(EnglishContext);
  return useMemo(() => {
    const t = wordsOf(language, "targets");
    const nameOf = (printed: string | null | undefined) =>
      printed == null ? undefined : nameIn(language, english, printed).text;
    const byName = compareIn(language);
    const operatorOf = ({ value }: IndicatorRow) =>
      value.operator === null
        ? undefined
        : value.operator === "increase"
          ? t("table.increase")
          : OPERATOR_SIGNS[value.operator];
    const unitOf = ({ value }: IndicatorRow) => {
      const word = UNIT_WORDS.get(value.unit ?? "");
      return word === undefined ? nameOf(value.unit) : t(`table.units.${word}`);
    };
    const words = (
      id: "project" | "level1" | "level2" | "name",
      printedOf: (row: IndicatorRow) => string | null,
    ): SortableColumn<IndicatorRow> => ({
      id,
      head: t(`table.${id}`),
      cell: (row) => {
        const printed = printedOf(row);
        return printed === null ? <Blank /> : <Name printed={printed} />;
      },
      keyOf: (row) => nameOf(printedOf(row)),
      compare: byName,
    });
    return [
      words("project", ({ project }) => project.name),
      words("level1", ({ printed }) => printed.level1),
      words("level2", ({ printed }) => printed.level2),
      words("name", ({ printed }) => printed.name),
      {
        id: "raw",
        head: t("table.raw"),
        cell: ({ value, cell }) =>
          value.raw === null ? (
            <Blank />
          ) : (
            <Traced cell={cell} place="table">
              <bdi lang={langOfPrinted(language)}>{value.raw}</bdi>
            </Traced>
          ),
        keyOf: ({ value }) => value.raw ?? undefined,
        compare: byName,
        isNumber: true,
      },
      {
        id: "operator",
        head: t("table.operator"),
        cell: (row) => operatorOf(row) ?? <Nothing text={t("table.none")} />,
        keyOf: operatorOf,
        compare: byName,
      },
      {
        id: "number",
        head: t("table.number"),
        cell: ({ value, cell }) =>
          value.number === null ? (
            <Nothing text={t("table.none")} />
          ) : (
            <span data-leads={cell}>{formatNumber(value.number)}</span>
          ),
        keyOf: ({ value }) => value.number ?? undefined,
        compare: byNumber,
        isNumber: true,
      },
      {
        id: "unit",
        head: t("table.unit"),
        cell: (row) => unitOf(row) ?? <Nothing text={t("table.none")} />,
        keyOf: unitOf,
        compare: byName,
      },
    ];
  }, [language, english]);
}

/** The value does not say this part: a sign, a unit. */
const Nothing = ({ text }: { text: string }) => (
  <>
    <span aria-hidden="true">—</span>
    <span className="spoken">{text}</span>
  </>
);
