import { budgetOf } from "../../core/document/budget.ts";
import type { Dataset } from "../../core/document/dataset.ts";
import type { EnglishNames } from "../../core/document/english-names.ts";
import { TERM_KEYS } from "../../core/document/term-keys.ts";
import { glossaryOf } from "../../core/document/terms.ts";
import type { Searched, SearchItem } from "../../core/search/search-item.ts";
import { searchItemsOf, searchNamesOf } from "../../core/search/search-items.ts";
import { termPlace } from "../../core/views/places-on-page.ts";
import { wordsOf } from "../../i18n/index.ts";
import { englishIn } from "../../reading/reading.tsx";
import { answersOf } from "./answers.ts";
import { commandItems } from "./command-items.ts";

/** The terms, with the document's wording or else the page's own. */
function termsOf(dataset: Dataset): readonly Searched[] {
  const [zh, en] = [wordsOf("zh", "shell"), wordsOf("en", "shell")];
  const [plain, plainEn] = [wordsOf("zh", "glossary"), wordsOf("en", "glossary")];
  return glossaryOf(dataset).map(({ key, printed }) => {
    const name = printed?.heading ?? (key === null ? null : zh(`term.${key}`));
    const item: SearchItem = {
      id: `terms/${key ?? printed?.cell}`,
      group: "terms",
      code: null,
      name,
      text: key === null ? (printed?.text ?? null) : plain(`plain.${key}`),
      amount: null,
      within: null,
      target: { kind: "place", view: "glossary", place: termPlace(key, printed?.cell), q: name ?? "" },
    };
    return {
      item,
      nameEn: key === null ? null : en(`term.${key}`),
      textEn: key === null ? null : plainEn(`plain.${key}`),
    };
  });
}

const known = new WeakMap<Dataset, readonly Searched[]>();

/** Everything that can be found, with its English, made once and in steps. */
export function* searchedInSteps(dataset: Dataset, english: EnglishNames): Generator<void, readonly Searched[]> {
  const before = known.get(dataset);
  if (before !== undefined) return before;
  const englishOf = englishIn(english);
  const answers = answersOf(budgetOf(dataset), englishOf);
  yield;
  const items = searchItemsOf(dataset).map((item) => ({
    item,
    nameEn: englishOf(item.name, item.code),
    textEn: englishOf(item.text),
  }));
  yield;
  const searched = [...answers, ...items, ...termsOf(dataset), ...commandItems(dataset)];
  known.set(dataset, searched);
  return searched;
}

export function searchedOf(dataset: Dataset, english: EnglishNames): readonly Searched[] {
  const steps = searchedInSteps(dataset, english);
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}

/** The names whose initials the build writes into the search file. */
export const searchNames = (dataset: Dataset): readonly string[] => [
  ...searchNamesOf(searchItemsOf(dataset)),
  ...glossaryOf(dataset).flatMap(({ printed }) => printed?.heading ?? []),
  ...TERM_KEYS.map((key) => wordsOf("zh", "shell")(`term.${key}`)),
];
