import { configure } from "@testing-library/dom";
import "@testing-library/jest-dom/vitest";
import { loadWords } from "../src/i18n/index.ts";

// a component is tested without the island that would bring its words
await loadWords();

// what is awaited comes sooner or later; a busy machine makes it later
configure({ asyncUtilTimeout: 20_000 });
