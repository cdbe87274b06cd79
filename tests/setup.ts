import { configure } from "@testing-library/dom";
import "@testing-library/jest-dom/vitest";
import { loadWords } from "../src/i18n/index.ts";

// a component is tested without the island that would bring its words
await loadWords();

// what is awaited comes sooner or later; a busy machine makes it later
configure({ asyncUtilTimeout: 20_000 });

// jsdom paints nothing: what waits for a paint comes as in a page in the background, right after the event
if (typeof document !== "undefined") Object.defineProperty(document, "hidden", { get: () => true });
