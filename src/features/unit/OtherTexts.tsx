import { useMemo } from "react";
import { otherTextsOf } from "../../core/document/printed-items.ts";
import { filterItems } from "../../core/search/filter-items.ts";
import { useFilterText } from "../../reading/Filter.tsx";
import { useBudget, useEnglish, useName, useWords } from "../../reading/reading.tsx";
import { ItemList } from "./ItemList.tsx";
import { textsIn } from "./use-unit-view.ts";

/** What else the document prints as text, beside duties, offices, explanation and glossary, under its own headings. */
export function OtherTexts() {
  const t = useWords("unit");
  const { dataset } = useBudget();
  const typed = useFilterText("unit");
  const englishOf = useEnglish();
  const nameOf = useName();
  const texts = useMemo(() => otherTextsOf(dataset), [dataset]);
  return texts.map(({ title, passages }) => {
    const { found } = filterItems(passages, typed, textsIn(englishOf));
    const name = title === null ? t("otherText") : nameOf(title).text;
    return found.length === 0 ? null : (
      <ItemList
        key={passages[0]?.cell}
        id={String(passages[0]?.line)}
        title={name}
        kind="other"
        found={found}
        isAsked={typed !== ""}
      />
    );
  });
}
