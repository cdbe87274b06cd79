import { convertAmount, formatAmount, type Language, type MoneyUnit, prosaicUnit } from "../../core/format-amount.ts";
import type { PerHead } from "../../core/views/target-cards.ts";
import { Traced } from "../../reading/Figure.tsx";
import { useWords } from "../../reading/reading.tsx";
import { OPEN, Sentence } from "../../reading/Sentence.tsx";
import { usePageState } from "../../view-state/use-page-state.ts";
import styles from "./Card.module.css";

/** In which unit a figure per head is said: the reader's, unless less than a tenth of it. */
function unitFor(yuan: string, money: MoneyUnit, language: Language) {
  const isSmall = /^-?0\.0/.test(convertAmount(yuan, "yuan", money, language));
  return prosaicUnit(yuan, "yuan", isSmall ? "yuan" : money, language);
}

/** What one head comes to, with the division it comes from; or why it cannot be said. */
export function PerHeadLine({ perHead }: { perHead: PerHead }) {
  const t = useWords("targets");
  const { moneyUnit: money, language } = usePageState();
  if (perHead.kind === "noHeadCount") return <span>{t("perHead.none")}</span>;
  if (perHead.kind === "zeroHeads")
    return (
      <span>
        <Sentence text={t("perHead.zero", OPEN)} parts={{ heads: <Traced cell={perHead.cell}>0</Traced> }} />
      </span>
    );
  const { yuan, amount, heads, cell } = perHead;
  const people = (
    <span className="nowrap">
      <Sentence
        text={t(heads === "1" ? "perHead.head" : "perHead.heads", OPEN)}
        parts={{ heads: <Traced cell={cell}>{heads}</Traced> }}
      />
    </span>
  );
  const isOne = heads === "1";
  const own = isOne ? prosaicUnit(yuan, "yuan", "yuan", language) : unitFor(yuan, money, language);
  // in 亿元 a small project would be shown too coarsely for its division to be followed
  const whole = prosaicUnit(amount.text, amount.unit, money === "yi" ? own.money : money, language);
  const said = formatAmount(isOne ? amount.text : yuan, isOne ? amount.unit : "yuan", own.money, language);
  const value = (
    <b className="nowrap">
      <span>{own.before}</span>
      {isOne ? (
        <Traced cell={amount.cell}>
          <span key={said}>{said}</span>
        </Traced>
      ) : (
        <span key={said} data-leads={amount.cell}>
          {said}
        </span>
      )}
      <span>{own.after}</span>
    </b>
  );
  const divided = formatAmount(amount.text, amount.unit, whole.money, language);
  const isSameUnit = whole.before === "" && own.money === whole.money;
  const dividend = (
    <span className="nowrap">
      <span>{whole.before}</span>
      <Traced cell={amount.cell}>
        <span key={divided}>{divided}</span>
      </Traced>
      {!isSameUnit && <span>{whole.after}</span>}
    </span>
  );
  return isOne ? (
    <span>
      <Sentence text={t("perHead.one", OPEN)} parts={{ value, heads: people }} />
    </span>
  ) : (
    <span>
      <Sentence text={t("perHead.text", OPEN)} parts={{ value }} />
      <span className={styles.division}>
        <Sentence text={t("perHead.division", OPEN)} parts={{ amount: dividend, heads: people }} />
      </span>
    </span>
  );
}
