import { formatAmount } from "../../core/format-amount.ts";
import { excerpt } from "../../core/search/excerpt.ts";
import type { FoundItem } from "../../core/search/find-items.ts";
import { Marked } from "../../reading/Marked.tsx";
import { useName } from "../../reading/reading.tsx";
import { StateLink } from "../../reading/StateLink.tsx";
import { usePageState } from "../../view-state/use-page-state.ts";
import styles from "./Search.module.css";
import { stateOfTarget } from "./state-of-target.ts";

/** One result: its name in the page's language, the other one where only that was found, what was found about it, its amount. */
export function Result({
  id,
  found: { item, nameEn, textEn, marks },
  isActive,
  onFollow,
}: {
  id: string;
  found: FoundItem;
  isActive: boolean;
  onFollow: () => void;
}) {
  const { language, moneyUnit: money } = usePageState();
  const nameOf = useName();
  const isEnglish = language === "en";
  const other = isEnglish ? "zh-CN" : "en";
  const own = isEnglish && nameEn !== null ? [nameEn, marks.nameEn] : [item.name, marks.name];
  const [name, ranges] = own as [string | null, typeof marks.name];
  const otherName = isEnglish ? item.name : nameEn;
  const otherRanges = isEnglish ? marks.name : marks.nameEn;
  const isOther = name !== otherName && ranges.length === 0 && otherRanges.length > 0;
  const within = item.within === null ? null : nameOf(item.within);
  const texts = [
    { text: isEnglish ? textEn : item.text, ranges: isEnglish ? marks.textEn : marks.text, lang: undefined },
    { text: isEnglish ? item.text : textEn, ranges: isEnglish ? marks.text : marks.textEn, lang: other },
  ];
  // where the name itself was found, what is said about it is left out, unless there is no name
  const about = texts.find((each) => each.text !== null && each.ranges.length > 0 && ranges.length === 0 && !isOther);
  const shown = about?.text == null ? null : excerpt(about.text, about.ranges);
  const { amount } = item;
  return (
    <StateLink
      to={stateOfTarget(item.target)}
      id={id}
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      className={styles.result}
      onFollow={onFollow}
    >
      <span className={styles.words}>
        {item.code !== null && (
          <span className={styles.code}>
            <Marked text={item.code} ranges={marks.code} />
          </span>
        )}
        {name !== null && (
          <span className={styles.name}>
            <Marked text={name} ranges={ranges} lang={isEnglish && nameEn === null ? "zh-CN" : undefined} />
          </span>
        )}
        {isOther && otherName !== null && (
          <span className={styles.aside}>
            <Marked text={otherName} ranges={otherRanges} lang={other} />
          </span>
        )}
        {shown !== null && (
          <span className={name === null ? styles.name : styles.aside}>
            <Marked text={shown.text} ranges={shown.ranges} lang={about?.lang} />
          </span>
        )}
        {within !== null && (
          <span className={styles.within}>
            <bdi lang={within.lang}>{within.text}</bdi>
          </span>
        )}
      </span>
      {amount?.text != null && (
        <span className={styles.amount}>{formatAmount(amount.text, amount.unit, money, language)}</span>
      )}
    </StateLink>
  );
}
