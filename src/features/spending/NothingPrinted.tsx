import type { FunctionalTree } from "../../core/document/functional-tree.ts";
import { Name } from "../../reading/Name.tsx";
import { useWords } from "../../reading/reading.tsx";
import { SectionFrame } from "../../reading/SectionFrame.tsx";
import { OPEN, Sentence } from "../../reading/Sentence.tsx";
import { useSources } from "../../reading/use-sources.ts";

/** No statement to read from, or one without lines: said in words, with the note the document gives. Apart from a printed 0. */
export function NothingPrinted({ tree }: { tree: FunctionalTree | null }) {
  const t = useWords("spending");
  const sources = useSources();
  if (tree === null)
    return (
      <SectionFrame view="spending" answer={t("empty.noStatement")}>
        {null}
      </SectionFrame>
    );
  const { statement } = tree;
  return (
    <SectionFrame view="spending" answer={t("empty.noLines", { statement: sources([statement]) })}>
      {statement.note === null ? null : (
        <p>
          <Sentence text={t("empty.note", { ...OPEN })} parts={{ note: <Name printed={statement.note.text} /> }} />
        </p>
      )}
    </SectionFrame>
  );
}
