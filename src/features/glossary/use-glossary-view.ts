import { useMemo } from "react";
import { type GlossaryEntry, glossaryOf } from "../../core/budget/terms.ts";
import { type Filtered, filterItems } from "../../core/search/filter-items.ts";
import { wordsOf } from "../../i18n/index.ts";
import { useFilterText } from "../../reading/Filter.tsx";
import { useBudget } from "../../reading/reading.tsx";
import { useEnglish } from "../../reading/use-english.ts";

const chinese = wordsOfGlossary("zh");
const english = wordsOfGlossary("en");
/** Both languages are searched, whichever the page is in; looked up when first asked, as the words come with the room. */
function wordsOfGlossary(language: "zh" | "en") {
  return (key: GlossaryEntry["key"], part: "name" | "plain"): string | null =>
    key === null ? null : wordsOf(language, "glossary")(`term.${key}.${part}`);
}

/** The terms of this data set and of the page, and what the typed text leaves of them; a term of just that name comes first. */
export function useGlossaryView() {
  const { dataset } = useBudget();
  const typed = useFilterText("glossary");
  const englishOf = useEnglish();
  const entries = useMemo(() => glossaryOf(dataset), [dataset]);
  const nameOf = ({ key, printed }: GlossaryEntry) => printed?.heading ?? chinese(key, "name");
  const { found, isNear }: Filtered<GlossaryEntry> = filterItems(entries, typed, (entry) => ({
    name: nameOf(entry),
    nameEn: entry.printed === null ? english(entry.key, "name") : englishOf(entry.printed.heading),
    official: entry.printed?.text ?? null,
    officialEn: englishOf(entry.printed?.text ?? null),
    plain: chinese(entry.key, "plain"),
    plainEn: english(entry.key, "plain"),
  }));
  const isNamed = ({ item, matches }: (typeof found)[number]) =>
    [nameOf(item), english(item.key, "name")].some((name, index) => {
      const [range] = matches[index === 0 ? "name" : "nameEn"]?.ranges ?? [];
      return name !== null && range !== undefined && range[1] - range[0] >= name.length - 2;
    });
  const named = found.filter((each) => each.matches.name != null || each.matches.nameEn != null);
  const order = [...named.filter(isNamed), ...named.filter((each) => !isNamed(each))];
  return {
    entries,
    found: typed === "" ? found : [...order, ...found.filter((each) => !order.includes(each))],
    isNear,
  };
}
