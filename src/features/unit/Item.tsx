import { useId, useState } from "react";
import type { PrintedItem } from "../../core/document/printed-items.ts";
import type { Found } from "../../core/search/filter-items.ts";
import { isTranslated, langOfPrinted } from "../../i18n/language.ts";
import { Disclosed } from "../../reading/Disclosed.tsx";
import { ItemActs } from "../../reading/ItemActs.tsx";
import { Marked } from "../../reading/Marked.tsx";
import { useEnglish } from "../../reading/reading.tsx";
import { itemNumber } from "../../reading/statement-number.ts";
import { usePageState } from "../../view-state/use-page-state.ts";
import styles from "./Unit.module.css";

type Matches = Found<PrintedItem>["matches"];

/** One duty or office as printed; on the English page in English, the Chinese one press away, and open where only that was found. */
export function Item({ item, matches }: { item: PrintedItem; matches: Matches }) {
  const { language } = usePageState();
  const englishOf = useEnglish();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const english = { heading: englishOf(item.heading), text: englishOf(item.text) };
  const isEnglish = isTranslated(language) && (english.text ?? english.heading) !== null;
  const isIn = (...names: readonly string[]) => names.some((name) => matches[name] != null);
  // the words that were found stand in the other language only
  const isForced = isEnglish
    ? isIn("heading", "text") && !isIn("headingEn", "textEn")
    : isIn("headingEn", "textEn") && !isIn("heading", "text");
  const chinese = { ...item, headingMatch: matches.heading, textMatch: matches.text };
  const inEnglish = { ...english, headingMatch: matches.headingEn, textMatch: matches.textEn };
  const lang = langOfPrinted(language);
  return (
    <li className={styles.item} data-place={item.cell}>
      <p className={styles.number}>
        {isEnglish ? <bdi>{itemNumber(item.number ?? "")}</bdi> : <bdi lang={lang}>{item.number}</bdi>}
      </p>
      <Words of={isEnglish ? inEnglish : chinese} lang={isEnglish ? undefined : lang} />
      {(isEnglish || isForced) && (
        <Disclosed
          id={id}
          className={styles.folded}
          isOpen={isOpen || isForced}
          onFound={() => setOpen(true)}
          isForScreen
        >
          <Words of={isEnglish ? chinese : inEnglish} lang={isEnglish ? "zh-CN" : "en"} isOther />
        </Disclosed>
      )}
      <ItemActs
        item={item}
        className={styles.acts}
        chinese={
          isEnglish && !isForced
            ? {
                id,
                isOpen,
                toggle: () => setOpen(!isOpen),
                said: <span className="spoken">{` ${english.heading ?? ""}`}</span>,
              }
            : null
        }
      />
    </li>
  );
}

interface Shown {
  readonly heading: string | null;
  readonly text: string | null;
  readonly headingMatch: Matches[string] | undefined;
  readonly textMatch: Matches[string] | undefined;
}

const Words = ({
  of: { heading, text, headingMatch, textMatch },
  lang,
  isOther = false,
}: {
  of: Shown;
  lang: string | undefined;
  isOther?: boolean;
}) => (
  <div className={isOther ? `${styles.words} ${styles.other}` : styles.words}>
    {heading !== null && (
      <h4 className={styles.name}>
        <Marked text={heading} ranges={headingMatch?.ranges ?? []} lang={lang} />
      </h4>
    )}
    {text !== null && (
      <p className={styles.text}>
        <Marked text={text} ranges={textMatch?.ranges ?? []} lang={lang} />
      </p>
    )}
  </div>
);
