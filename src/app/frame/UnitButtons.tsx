import type { MoneyUnit } from "../../core/format-amount.ts";
import { useWords } from "../../reading/reading.tsx";
import { navigate } from "../../view-state/navigation.ts";
import { usePageState } from "../../view-state/use-page-state.ts";
import { moneyUnitOf } from "../../view-state/view-state.ts";
import styles from "./Header.module.css";

const UNITS: readonly MoneyUnit[] = ["yuan", "wan", "yi"];

/** The unit of every amount on the page, changed everywhere at once. */
export function UnitButtons({ bench = false }: { bench?: boolean }) {
  const { moneyUnit, language } = usePageState();
  const t = useWords("shell");
  return (
    <fieldset className={styles.choice}>
      <legend className="spoken">{t("unit.label")}</legend>
      {UNITS.map((unit) => (
        <button
          key={unit}
          type="button"
          className={styles.tool}
          aria-pressed={moneyUnit === unit}
          data-bench={bench && unit === "yuan" ? "unit" : undefined}
          onClick={() => navigate({ money: unit === moneyUnitOf(null, language) ? null : unit })}
        >
          {t(`unit.${unit}`)}
        </button>
      ))}
    </fieldset>
  );
}
