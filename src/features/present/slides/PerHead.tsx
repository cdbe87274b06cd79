import { convertAmount, formatAmount, steadyUnit } from "../../../core/format-amount.ts";
import type { PerHead as PerHeadModel } from "../../../core/views/target-cards.ts";
import { Traced } from "../../../reading/Figure.tsx";
import { useWords } from "../../../reading/reading.tsx";
import { OPEN, Sentence } from "../../../reading/Sentence.tsx";
import { usePageState } from "../../../view-state/use-page-state.ts";
import styles from "./ProjectSlide.module.css";
import { Say } from "./Say.tsx";

/** What one head comes to, inferred, with the division; nothing where the sheet counts nobody, or one person alone. */
export function PerHead({ perHead }: { perHead: PerHeadModel }) {
  const t = useWords("present");
  const { moneyUnit: money, language } = usePageState();
  if (perHead.kind !== "computed" || perHead.heads === "1") return null;
  const { yuan, amount, heads, cell } = perHead;
  // an amount below a tenth of the unit is said in yuan
  const isSmall = /^-?0\.0/.test(convertAmount(yuan, "yuan", money, language));
  const { before, after, money: unit } = steadyUnit(yuan, "yuan", isSmall ? "yuan" : money, language);
  const value = before + formatAmount(yuan, "yuan", unit, language) + after;
  return (
    <p className={styles.perHead}>
      <Sentence
        text={t("perHead", OPEN)}
        parts={{
          value: (
            <b className="nowrap" key={value}>
              {value}
            </b>
          ),
          amount: <Say amount={amount} />,
          heads: (
            <Traced cell={cell}>
              <span key={heads}>{heads}</span>
            </Traced>
          ),
        }}
      />
    </p>
  );
}
