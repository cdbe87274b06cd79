import type { START_WORDS as Words } from "./start-words.ts";

/**
 * Stands for start-words.ts in the built page, which carries the words as inline data (see scripts/twins.ts): most of them
 * are in its markup already, so that they cost less there than in a script, and no script waits for them.
 */
export const START_WORDS = JSON.parse(document.getElementById("start-words")?.textContent ?? "") as typeof Words;
