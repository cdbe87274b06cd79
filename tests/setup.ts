// a component is tested without the island that would bring its words, and the core needs none of this
if (typeof document !== "undefined") {
  const { configure } = await import("@testing-library/dom");
  await import("@testing-library/jest-dom/vitest");
  const { loadWords } = await import("../src/i18n/index.ts");
  await loadWords();

  // what is awaited comes sooner or later; a busy machine makes it later
  configure({ asyncUtilTimeout: 20_000 });

  // jsdom paints nothing: what waits for a paint comes as in a page in the background, right after the event
  Object.defineProperty(document, "hidden", { get: () => true });
}

export {};
