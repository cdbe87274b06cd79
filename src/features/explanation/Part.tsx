import { useState } from "react";
import { type ExplanationPart, tallyFigures } from "../../core/views/explanation-view.ts";
import { isTranslated } from "../../i18n/language.ts";
import { useBudget, useName, useWords } from "../../reading/reading.tsx";
import { usePageState } from "../../view-state/use-page-state.ts";
import styles from "./Explanation.module.css";
import { Paragraph } from "./Paragraph.tsx";
import { Tally } from "./Tally.tsx";

const textsOf = ({ paragraphs, parts }: ExplanationPart): readonly string[] => [
  ...paragraphs.map(({ text }) => text),
  ...parts.flatMap(textsOf),
];

/** A main part of the explanation: what stands under its heading, what its figures agree with, and in English the Chinese on request. */
export function Part({ part }: { part: ExplanationPart }) {
  const t = useWords("explanation");
  const { dataset } = useBudget();
  const { language } = usePageState();
  const nameOf = useName();
  const [showsChinese, setShown] = useState(false);
  const tally = tallyFigures(dataset, [part]);
  const hasEnglish = isTranslated(language) && textsOf(part).some((text) => nameOf(text).lang === undefined);
  return (
    <div className={styles.part}>
      <Content part={part} level={3} showsChinese={showsChinese} showChinese={() => setShown(true)} />
      <div className={styles.foot}>
        {tally.count > 0 && (
          <p>
            <Tally tally={tally} />
          </p>
        )}
        {hasEnglish && (
          <button
            type="button"
            data-needs-script=""
            className={styles.chinese}
            aria-expanded={showsChinese}
            onClick={() => setShown(!showsChinese)}
          >
            {t(showsChinese ? "hideChinese" : "chinese")}
          </button>
        )}
      </div>
    </div>
  );
}

function Content({
  part: { number, heading, place, paragraphs, parts },
  level,
  showsChinese,
  showChinese,
}: {
  part: ExplanationPart;
  level: 3 | 4;
  showsChinese: boolean;
  showChinese: () => void;
}) {
  const t = useWords("explanation");
  const { text, lang } = useName()(heading ?? "");
  const Heading = level === 3 ? "h3" : "h4";
  const shown = t(level === 3 ? "number.part" : "number.within", { printed: number, place });
  return (
    <>
      {heading !== null && (
        <Heading>
          {number !== null && (
            <span key={shown} className={styles.number}>
              {shown}
            </span>
          )}
          <bdi key={text} lang={lang}>
            {text}
          </bdi>
        </Heading>
      )}
      {paragraphs.map((paragraph) => (
        <Paragraph key={paragraph.line} paragraph={paragraph} showsChinese={showsChinese} showChinese={showChinese} />
      ))}
      {parts.map((below) => (
        <Content key={below.line} part={below} level={4} showsChinese={showsChinese} showChinese={showChinese} />
      ))}
    </>
  );
}
