import { useMemo } from "react";
import { type GlossaryEntry, glossaryOf } from "../../core/document/terms.ts";
import type { Language } from "../../core/format-amount.ts";
import { type Filtered, filterItems } from "../../core/search/filter-items.ts";
import { wordsOf } from "../../i18n/index.ts";
import { useFilterText } from "../../reading/Filter.tsx";
import { useBudget, useEnglish } from "../../reading/reading.tsx";

/** Both languages are searched, whichever the page is in. */
const nameOf = (key: GlossaryEntry["key"], language: Language) =>
  key === null ? null : wordsOf(language, "shell")(`term.${key}`);
const plainOf = (key: GlossaryEntry["key"], language: Language) =>
  key === null ? null : wordsOf(language, "glossary")(`plain.${key}`);

/** The terms of this data set and of the page, and what the typed text leaves of them; a term of just that name comes first. */
export function useGlossaryView() {
  const { dataset } = useBudget();
  const typed = useFilterText("glossary");
  const englishOf = useEnglish();
  const entries = useMemo(() => glossaryOf(dataset), [dataset]);
  const headOf = ({ key, printed }: GlossaryEntry) => printed?.heading ?? nameOf(key, "zh");
  const { found, isNear }: Filtered<GlossaryEntry> = filterItems(entries, typed, (entry) => ({
    name: headOf(entry),
    nameEn: entry.printed === null ? nameOf(entry.key, "en") : englishOf(entry.printed.heading),
    official: entry.printed?.text ?? null,
    officialEn: englishOf(entry.printed?.text ?? null),
    plain: plainOf(entry.key, "zh"),
    plainEn: plainOf(entry.key, "en"),
  }));
  const isNamed = ({ item, matches }: (typeof found)[number]) =>
    [headOf(item), nameOf(item.key, "en")].some((name, index) => {
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
