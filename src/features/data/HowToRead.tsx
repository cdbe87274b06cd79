import type { ReactNode } from "react";
import { Hatches, useHatch } from "../../components/Hatch.tsx";
import type { AmountUnit } from "../../core/money.ts";
import { useBudget, useWords } from "../../reading/reading.tsx";
import styles from "./Data.module.css";
import { KeySwitch } from "./KeySwitch.tsx";

/** Every sign of the page with what it means, in few words. */
export function HowToRead() {
  const t = useWords("data");
  const { statements } = useBudget().dataset;
  const isIn = (unit: AmountUnit) => statements.every(({ amountUnit }) => amountUnit === unit);
  const printed = isIn("wan") ? "reading.unit" : isIn("yuan") ? "reading.unitYuan" : "reading.unitMixed";
  return (
    <div className={styles.reading} data-place="data-reading">
      <h3 id="how-to-read" tabIndex={-1}>
        {t("reading.title")}
      </h3>
      <Hatches view="data" codes={[null]}>
        <dl className={styles.signs}>
          <Sign sign="—">{t("reading.blank")}</Sign>
          <Sign sign="0">{t("reading.zero")}</Sign>
          <Sign sign="≈" isOurs>
            {t("reading.rounding")}
          </Sign>
          <Sign sign="※" isOurs>
            {t("reading.asPrinted")}
          </Sign>
          <Sign sign={<span className={styles.dotted}>{t("reading.traceSign")}</span>}>{t("reading.trace")}</Sign>
          <Sign sign={<span className="closed">{t("reading.totalSign")}</span>}>{t("reading.total")}</Sign>
          <Sign sign={<Swatch isHatched={false} />}>{t("reading.solid")}</Sign>
          <Sign sign={<Swatch isHatched />}>{t("reading.hatched")}</Sign>
          <Sign sign={t("reading.inferredSign")}>{t("reading.inferred")}</Sign>
          <Sign sign={t("reading.unitSign")}>{t(printed)}</Sign>
          <Sign sign={t("reading.keysSign")}>
            {t("reading.keys")} <KeySwitch />
          </Sign>
          <Sign sign={t("reading.unofficialSign")}>{t("reading.unofficial")}</Sign>
        </dl>
      </Hatches>
    </div>
  );
}

const Sign = ({ sign, isOurs = false, children }: { sign: ReactNode; isOurs?: boolean; children: ReactNode }) => (
  <div>
    <dt className={isOurs ? styles.ours : undefined}>{sign}</dt>
    <dd>{children}</dd>
  </div>
);

function Swatch({ isHatched }: { isHatched: boolean }) {
  const hatch = useHatch();
  return (
    <svg className={styles.swatch} width="28" height="14" aria-hidden="true">
      {isHatched ? (
        <rect className={styles.edge} x=".5" y=".5" width="27" height="13" fill={hatch(null)} />
      ) : (
        <rect className={styles.solid} width="28" height="14" />
      )}
    </svg>
  );
}
