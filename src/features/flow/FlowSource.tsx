import type { Flow } from "../../core/views/flow.ts";
import { inSentence, joinNames } from "../../i18n/language.ts";
import { Traced } from "../../reading/Figure.tsx";
import { useWords } from "../../reading/reading.tsx";
import { OPEN, Sentence } from "../../reading/Sentence.tsx";
import { SourceLine } from "../../reading/SourceLine.tsx";
import { useSources } from "../../reading/use-sources.ts";
import { usePageState } from "../../view-state/use-page-state.ts";
import { useSourceName } from "./use-source-name.ts";

/** From which statements the flow comes, which sources are blank, and what the drawing cannot know. */
export function FlowSource({ flow: { statements, blanks, isPerClass, isComplete, sources, unspent } }: { flow: Flow }) {
  const t = useWords("flow");
  const sourcesText = useSources();
  const sourceName = useSourceName();
  const { language } = usePageState();
  const list = (of: Flow["blanks"]) => {
    const names = of.map((blank) => sourceName(blank).text);
    return joinNames(
      names.map((name, at) => (at === 0 ? name : inSentence(name))),
      language,
    );
  };
  const zero = blanks.filter(({ stated }) => stated !== null);
  const blank = blanks.filter(({ stated }) => stated === null);
  const [first] = zero;
  return (
    <SourceLine press>
      <span>{t("sourceLine", { statements: sourcesText(statements) })}</span>
      {first?.stated != null && (
        <Sentence
          text={t(zero.length === 1 ? "blankZero" : "blankZeros", OPEN)}
          parts={{ names: <span>{list(zero)}</span>, zero: <Traced cell={first.stated}>0</Traced> }}
        />
      )}
      {blank.length > 0 && <span>{t("blank", { names: list(blank) })}</span>}
      {!isPerClass && isComplete && sources.length > 1 && <span>{t("totalsOnly")}</span>}
      {unspent.length > 0 && <span>{t("twoWholes")}</span>}
      <span>{t("trace")}</span>
    </SourceLine>
  );
}
