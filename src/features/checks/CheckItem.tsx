import { memo } from "react";
import type { Check } from "../../core/checks/check.ts";
import { formatNumber } from "../../core/format-amount.ts";
import { apart } from "../../reading/apart.ts";
import { useWords } from "../../reading/reading.tsx";
import { useTailWords } from "../../reading/tails.ts";
import styles from "./CheckItem.module.css";
import { Side } from "./Side.tsx";
import { CheckSentence } from "./use-check-sentence.tsx";

/** One check: what it is about, what each side prints, and what came of it. A list that grows leaves those alone that it has. */
export const CheckItem = memo(function CheckItem({ check }: { check: Check }) {
  return (
    <li className={styles.item} data-check={check.id} data-verdict={check.verdict}>
      <p className={styles.sentence}>
        <CheckSentence check={check} />
      </p>
      <div className={styles.sides}>
        <Side check={check} side="left" />
        <Side check={check} side="right" />
      </div>
      <Outcome check={check} />
    </li>
  );
});

const isZero = (amount: string | null): boolean => amount === null || !/[1-9]/.test(amount);

/** The verdict in words, with the difference and what rounding allows; quiet whatever it is. */
function Outcome({ check }: { check: Check }) {
  const t = useWords("checks");
  const units = useWords("shell");
  const tail = useTailWords();
  const { verdict, difference, bound } = check;
  const differs = !isZero(difference);
  const { amountUnit } = check;
  const unit = amountUnit === "wan" || amountUnit === "yuan" ? units(`unit.${amountUnit}`) : "";
  const sign = amountUnit === "percent" ? "%" : "";
  const words = {
    equal: differs ? t("outcome.agrees") : t("outcome.equal"),
    rounding: `≈ ${tail(check) ?? t("outcome.rounding", { difference: apart(check) })}`,
    mismatch: differs ? t("outcome.mismatch", { difference: apart(check) + sign }) : t("outcome.mismatchWords"),
    note: `※ ${t("outcome.note")}`,
    "not-applicable": t("outcome.not-applicable"),
  }[verdict];
  const hasBound = bound !== null && !isZero(bound) && verdict !== "not-applicable";
  const details = [
    verdict === "equal" && differs ? t("outcome.lessBy", { difference: apart(check) + sign }) : "",
    hasBound ? t("outcome.bound", { bound: formatNumber(bound) + sign }) : "",
    check.left === null || unit === "" ? "" : t("outcome.unit", { unit }),
  ].filter((detail) => detail !== "");
  return (
    <p className={styles.outcome}>
      <span key={words} className={styles.verdict}>
        {words}
      </span>
      {details.map((detail) => (
        <small key={detail}>{detail}</small>
      ))}
    </p>
  );
}
