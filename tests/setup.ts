import { configure } from "@testing-library/dom";
import "@testing-library/jest-dom/vitest";
import { loadWords } from "../src/i18n/index.ts";
import { LATER_WORDS, type LaterSpace } from "../src/i18n/later-words.ts";

// a component is tested without the island that would bring its words
await loadWords(Object.keys(LATER_WORDS) as LaterSpace[]);

// what is awaited comes sooner or later; a busy machine makes it later
configure({ asyncUtilTimeout: 20_000 });
