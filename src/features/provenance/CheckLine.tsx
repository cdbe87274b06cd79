import type { Check } from "../../core/checks/check.ts";
import { type Equation, type EquationTerm, equationOf } from "../../core/checks/equation.ts";
import { formatNumber } from "../../core/format-amount.ts";
import { hasOwn } from "../../core/has-own.ts";
import zhWords from "../../i18n/zh/provenance.json";
import { useBudget, useWords } from "../../reading/reading.tsx";
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
  const text = equation === null ? t(`kind.${isNamed(check.kind) ? check.kind : "other"}`) : written(equation);
  return (
    <li className={styles.entry}>
      <span key={text}>{text}</span>
      <VerdictText check={check} />
    </li>
  );
}

function useEquationText(): (equation: Equation) => string {
  const t = useWords("provenance");
  const units = useWords("shell");
  return (equation) => {
    if (equation.kind === "share")
      return `${plain(equation.part)} ÷ ${plain(equation.whole)} = ${plain(equation.stated)}%`;
    if (equation.kind === "change") {
      const lastYear = `${plain(equation.current)} ${equation.isLess ? "+" : "−"} ${plain(equation.change)}`;
      return `${plain(equation.change)} ÷ (${lastYear}) = ${plain(equation.stated)}%`;
    }
    const { terms, stated, comesTo } = equation;
    const isMixed = terms.some(({ unit }) => unit !== null && stated.unit !== null && unit !== stated.unit);
    const digits = (term: EquationTerm) =>
      isMixed && term.unit !== null ? `${plain(term)} ${units(`unit.${term.unit}`)}` : plain(term);
    if (isMixed && terms.length === 1)
      return t("checks.rounded", { sum: terms.map(digits).join(), stated: digits(stated) });
    return terms.length > MOST_TERMS
      ? t("checks.sumOf", { count: terms.length, total: digits(comesTo) })
      : `${terms.map(digits).join(" + ")} = ${digits(comesTo)}`;
  };
}
const plain = ({ text }: EquationTerm): string => formatNumber(text.replace("−", "-"));

/** A verdict as a word; what is not equal is in the page's own voice, never an alarm. */
export function VerdictText({ check: { verdict, difference } }: { check: Check }) {
  const t = useWords("provenance");
  if (verdict === "equal" || verdict === "not-applicable")
    return <span className={styles.verdict}>{t(`checks.${verdict}`)}</span>;
  const apart = difference === null ? "" : formatNumber(difference.replace(/^-/, ""));
  const text =
    verdict === "rounding"
      ? `≈ ${t("checks.rounding", { difference: apart })}`
      : verdict === "note"
        ? `※ ${t("checks.note")}`
        : apart === ""
          ? t("checks.mismatchWords")
          : t("checks.mismatch", { difference: apart });
  return <span className={styles.remark}>{text}</span>;
}
