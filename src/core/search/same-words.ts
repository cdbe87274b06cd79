import { SAME_WORDS } from "../lexicon/everyday-words.ts";
import { remembered } from "./remembered.ts";
import { exchange, type Wording, wordingOf } from "./wording.ts";

/** The longest first: in 社会保障卡 the word is 社会保障, not one inside it. */
const ENTRIES = SAME_WORDS.map((words) => ({
  candidates: [...words].sort((a, b) => b.length - a.length).map(wordingOf),
  typed: words[0],
  printed: words.slice(1),
}));
const MOST_FORMS = 8;

/** A text, then the same in other words: each word of the vocabulary exchanged for those that stand for it. */
export const otherWordsFor = remembered((text): readonly string[] => {
  const forms = new Set([text]);
  for (const { candidates, typed, printed } of ENTRIES) {
    const word: Wording | undefined = candidates.find((candidate) => exchange(text, candidate, "") !== null);
    if (word === undefined) continue;
    const others = word.text === typed ? printed : [typed];
    for (const form of [...forms])
      for (const other of others) {
        const exchanged = forms.size < MOST_FORMS ? exchange(form, word, other) : null;
        if (exchanged !== null) forms.add(exchanged);
      }
  }
  return [...forms];
}, 5000);
