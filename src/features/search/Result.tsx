import { formatAmount } from "../../core/format-amount.ts";
import { excerpt } from "../../core/search/excerpt.ts";
import type { FoundItem } from "../../core/search/find-items.ts";
import { isTranslated } from "../../i18n/language.ts";
import { Marked } from "../../reading/Marked.tsx";
import { useName } from "../../reading/reading.tsx";
import { usePageState } from "../../view-state/use-page-state.ts";
import { Following, type FollowingProps } from "./Following.tsx";
import styles from "./Search.module.css";

/** One result: its name in the page's language, the other one where only that was found, what was found about it, its amount. */
export function Result({ found, ...following }: FollowingProps & { readonly found: FoundItem }) {
  const {
    item,
    nameEn,
    marks: { code, name: inName, nameEn: inNameEn },
  } = found;
  const { language, moneyUnit } = usePageState();
  const nameOf = useName();
  const isEnglish = isTranslated(language);
  const other = isEnglish ? "zh-CN" : "en";
  const hasEnglish = isEnglish && nameEn !== null;
  const name = hasEnglish ? nameEn : item.name;
  const ranges = hasEnglish ? inNameEn : inName;
  const otherName = isEnglish ? item.name : nameEn;
  const otherRanges = isEnglish ? inName : inNameEn;
  const isOther = name !== otherName && ranges.length === 0 && otherRanges.length > 0;
  const within = item.within === null ? null : nameOf(item.within);
  const about = aboutOf(found, isEnglish, ranges.length === 0 && !isOther);
  const { amount } = item;
  return (
    <Following {...following} target={item.target}>
      <span className={styles.words}>
        {item.code !== null && (
          <span className={styles.code}>
            <Marked text={item.code} ranges={code} />
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
        {about !== null && (
          <span className={about.isWhole ? styles.definition : name === null ? styles.name : styles.aside}>
            <Marked text={about.text} ranges={about.ranges} lang={about.isOther ? other : undefined} />
          </span>
        )}
        {within !== null && (
          <span className={styles.within}>
            <bdi lang={within.lang}>{within.text}</bdi>
          </span>
        )}
      </span>
      {amount?.text != null && (
        <span className={styles.amount}>{formatAmount(amount.text, amount.unit, moneyUnit, language)}</span>
      )}
    </Following>
  );
}

/** What is said about a thing: of an answer and of a term that was asked for all of it, else the stretch where the words were found. */
function aboutOf({ item, textEn, marks, isNamed }: FoundItem, isEnglish: boolean, isWanted: boolean) {
  const zh = { text: item.text, ranges: marks.text, isOther: isEnglish };
  const en = { text: textEn, ranges: marks.textEn, isOther: !isEnglish };
  const [own, foreign] = isEnglish ? [en, zh] : [zh, en];
  const isAnswer = item.group === "answers" || (item.group === "terms" && isNamed);
  if (isAnswer) {
    const said = own.text === null || own.text === "" ? foreign : own;
    return said.text === null || said.text === "" ? null : { ...said, text: said.text, isWhole: true };
  }
  // where the name itself was found, what is said about it is left out, unless there is no name
  const found = isWanted ? [own, foreign].find(({ text, ranges }) => text !== null && ranges.length > 0) : undefined;
  return found?.text == null ? null : { ...excerpt(found.text, found.ranges), isOther: found.isOther, isWhole: false };
}
