import { useId } from "react";
import { viewOfCaption } from "../../core/views/captions.ts";
import type { ExplanationParagraph } from "../../core/views/explanation-view.ts";
import { printedRuns, type Run, translatedRuns } from "../../core/views/paragraph-runs.ts";
import { paragraphPlace } from "../../core/views/places-on-page.ts";
import { isTranslated } from "../../i18n/language.ts";
import { ChineseUnits } from "../../reading/ChineseUnits.tsx";
import { Disclosed } from "../../reading/Disclosed.tsx";
import { OPENING } from "../../reading/Joined.tsx";
import { useName, useWords } from "../../reading/reading.tsx";
import { StateLink } from "../../reading/StateLink.tsx";
import { useViewName } from "../../reading/view-name.ts";
import { usePageState } from "../../view-state/use-page-state.ts";
import styles from "./Explanation.module.css";
import { Stated } from "./Stated.tsx";

/** A paragraph in the page's language; in English the Chinese, which alone is official, below it where the reader wants it. */
export function Paragraph({
  paragraph: { line, text, pieces },
  showsChinese,
  showChinese,
}: {
  paragraph: ExplanationParagraph;
  showsChinese: boolean;
  showChinese: () => void;
}) {
  const id = useId();
  const { language } = usePageState();
  const { text: shown, lang } = useName()(text);
  const view = viewOfCaption(text);
  if (view !== null) return <Caption text={text} view={view} />;
  const printed = printedRuns(pieces);
  if (!isTranslated(language) || lang !== undefined)
    return (
      <p className={styles.text} lang={lang} data-place={paragraphPlace(line)}>
        <Runs runs={printed} />
      </p>
    );
  return (
    <>
      <p className={styles.text} data-place={paragraphPlace(line)}>
        <Runs runs={translatedRuns(pieces, shown)} />
      </p>
      <Disclosed id={id} isOpen={showsChinese} onFound={showChinese} isForScreen>
        <p lang="zh-CN" className={`${styles.text} ${styles.original}`}>
          <Runs runs={printed} />
        </p>
      </Disclosed>
    </>
  );
}

/** What stands right behind a figure and must not begin a line: its unit, and a closing sign. */
const BEHIND = /^\s?(?:万元|亿元|元|%|个|辆|台|项|人|平方米)?[，。；：、）,.;:)]{0,2}/;

/** Numbers that are no figures of the budget (价值50万元以上) stay with their unit all the same. */
const NUMBER = /(\d[\d,.]*\s?(?:万元|亿元|元|%|个|辆|台|平方米)|CNY [\d,.]+(?: million)?)/;

function Words({ children }: { children: string }) {
  const parts = children.split(NUMBER);
  if (parts.length === 1)
    return (
      <span>
        <ChineseUnits>{children}</ChineseUnits>
      </span>
    );
  return (
    <span>
      {parts.map((part, index) =>
        index % 2 === 0 ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text
          <ChineseUnits key={index}>{part}</ChineseUnits>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text
          <span key={index} className="nowrap">
            <ChineseUnits>{part}</ChineseUnits>
          </span>
        ),
      )}
    </span>
  );
}

function Runs({ runs }: { runs: readonly Run[] }) {
  return runs.map(({ at, text, mark }, index) => {
    const before = runs[index - 1];
    const own = before?.mark == null ? text : text.replace(BEHIND, "");
    const isLed = runs[index + 1]?.mark != null;
    if (mark === null) {
      const words = isLed ? own.replace(OPENING, "") : own;
      return words === "" ? null : <Words key={at}>{words}</Words>;
    }
    const [ahead = ""] = OPENING.exec(before?.mark === null ? before.text : "") ?? [];
    const [behind = ""] = BEHIND.exec(runs[index + 1]?.mark === null ? (runs[index + 1]?.text ?? "") : "") ?? [];
    return (
      <span key={at} className="nowrap">
        {ahead !== "" && <span>{ahead}</span>}
        <Stated mark={mark}>{text}</Stated>
        {behind !== "" && (
          <span>
            <ChineseUnits>{behind}</ChineseUnits>
          </span>
        )}
      </span>
    );
  });
}

/** The document's text keeps only the caption of a picture; this page draws it. */
function Caption({ text, view }: { text: string; view: "three-public" | "split" }) {
  const t = useWords("explanation");
  const viewNameOf = useViewName();
  const { text: shown, lang } = useName()(text);
  return (
    <p className={styles.caption}>
      <bdi key={shown} lang={lang}>
        {shown}
      </bdi>
      {t("drawn")}
      <StateLink to={{ view }} className="link">
        {viewNameOf(view)}
      </StateLink>
    </p>
  );
}
