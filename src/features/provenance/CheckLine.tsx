import type { Check } from "../../core/checks/check.ts";
import { type Equation, type EquationTerm, equationOf } from "../../core/checks/equation.ts";
import { formatNumber, withUnit } from "../../core/format-amount.ts";
import { hasOwn } from "../../core/has-own.ts";
import zhWords from "../../i18n/zh/provenance.json";
import { apart } from "../../reading/apart.ts";
import { useBudget, useWords } from "../../reading/reading.tsx";
import { useTailWords } from "../../reading/tails.ts";
import { usePageState } from "../../view-state/use-page-state.ts";
import styles from "./Provenance.module.css";

type NamedKind = keyof typeof zhWords.kind;
const isNamed = (kind: string): kind is NamedKind => hasOwn(zhWords.kind, kind);
const MOST_TERMS = 5;

/** One check: its equation in printed figures, or what it is about in words, and its verdict. */
export function CheckLine({ check }: { check: Check }) {
  const t = useWords("provenance");
  const { dataset } = useBudget();
  const written = useEquationText();
  const equation = equationOf(dataset, check);
  // "21,572 = 21,572" says nothing; what is compared does
  const isBare = equation === null || (equation.kind === "sum" && equation.terms.length === 1 && !isMixed(equation));
  const about = isNamed(check.kind) ? t(`kind.${check.kind}`) : t("kind.other");
  const text = equation === null || (isBare && isNamed(check.kind)) ? about : written(equation);
  return (
    <li className={styles.entry}>
      <span key={text}>{text}</span>
      <VerdictText check={check} />
    </li>
  );
}

function useEquationText(): (equation: Equation) => string {
  const t = useWords("provenance");
  const { language } = usePageState();
  return (equation) => {
    if (equation.kind === "share")
      return `${plain(equation.part)} ÷ ${plain(equation.whole)} = ${plain(equation.stated)}%`;
    if (equation.kind === "change") {
      const lastYear = `${plain(equation.current)} ${equation.isLess ? "+" : "−"} ${plain(equation.change)}`;
      return `${plain(equation.change)} ÷ (${lastYear}) = ${plain(equation.stated)}%`;
    }
    const { terms, stated, comesTo } = equation;
    const digits = (term: EquationTerm) =>
      isMixed(equation) && term.unit !== null ? withUnit(plain(term), term.unit, language) : plain(term);
    const isLong = terms.length > MOST_TERMS;
    const sum = isLong
      ? t("checks.sumOf", { count: terms.length, total: digits(comesTo) })
      : terms.map(digits).join(" + ");
    if (equation.isRounded)
      return t("checks.rounded", { sum, stated: digits({ ...stated, unit: stated.unit ?? comesTo.unit }) });
    return isLong ? sum : `${sum} = ${digits(comesTo)}`;
  };
}
type Sum = Extract<Equation, { kind: "sum" }>;
/** Some terms are printed in another unit than the stated figure: yuan of a sheet, 万元 of its row. */
const isMixed = ({ terms, stated, comesTo }: Sum): boolean =>
  terms.some(({ unit }) => unit !== null && unit !== (stated.unit ?? comesTo.unit));
const plain = ({ text }: EquationTerm): string => formatNumber(text.replace("−", "-"));

/** A verdict as a word; what is not equal is in the accent colour, as all that the page adds, never an alarm. */
export function VerdictText({ check }: { check: Check }) {
  const t = useWords("provenance");
  const tail = useTailWords();
  const { verdict } = check;
  if (verdict === "equal" || verdict === "not-applicable")
    return <span className={styles.verdict}>{t(`checks.${verdict}`)}</span>;
  const difference = apart(check);
  const text =
    verdict === "rounding"
      ? `≈ ${tail(check) ?? t("checks.rounding", { difference })}`
      : verdict === "note"
        ? `※ ${t("checks.note")}`
        : difference === ""
          ? t("checks.mismatchWords")
          : t("checks.mismatch", { difference });
  return <span className={styles.remark}>{text}</span>;
}
