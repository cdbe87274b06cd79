import { useId } from "react";
import type { ExplanationParagraph, MarkedFigure, Piece } from "../../core/views/explanation-view.ts";
import { matchFigures } from "../../core/views/match-figures.ts";
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

const marksOf = (pieces: readonly Piece[]): readonly MarkedFigure[] =>
  pieces.flatMap((piece) => (piece.kind === "figure" ? [piece.mark] : []));

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
  if (isCaption(text)) return <Caption text={text} />;
  const printed = pieces.map(
    (piece): Run => ({ at: piece.start, text: piece.text, mark: piece.kind === "figure" ? piece.mark : null }),
  );
  if (!isTranslated(language) || lang !== undefined)
    return (
      <p className={styles.text} lang={lang} data-place={paragraphPlace(line)}>
        <Runs runs={printed} />
      </p>
    );
  return (
    <>
      <p className={styles.text} data-place={paragraphPlace(line)}>
        <Runs runs={translatedRuns(marksOf(pieces), shown)} />
      </p>
      <Disclosed id={id} isOpen={showsChinese} onFound={showChinese} isForScreen>
        <p lang="zh-CN" className={`${styles.text} ${styles.original}`}>
          <Runs runs={printed} />
        </p>
      </Disclosed>
    </>
  );
}

/** A run of words, or a figure. */
interface Run {
  readonly at: number;
  readonly text: string;
  readonly mark: MarkedFigure | null;
}

function translatedRuns(marks: readonly MarkedFigure[], translation: string): readonly Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const { item: mark, start, end } of matchFigures(marks, translation)) {
    runs.push(
      { at, text: translation.slice(at, start), mark: null },
      { at: start, text: translation.slice(start, end), mark },
    );
    at = end;
  }
  return [...runs, { at, text: translation.slice(at), mark: null }];
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

/** The document's text keeps only the caption of a picture (一般公共预算当年拨款结构图); this page draws it. */
const isCaption = (text: string): boolean => /^[^，。；：]{2,40}图$/.test(text);

function Caption({ text }: { text: string }) {
  const t = useWords("explanation");
  const viewNameOf = useViewName();
  const { text: shown, lang } = useName()(text);
  const view = /三公/.test(text) ? "three-public" : "split";
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
