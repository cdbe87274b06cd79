/**
 * The floors of the source, lowest first: a file imports from its own floor and from those below it. Floors on one line stand
 * beside each other and do not know each other. ARCHITECTURE.md quotes this list.
 */
export const FLOORS: readonly (readonly string[])[] = [
  ["src/core/lexicon"],
  ["src/core/result.ts", "src/core/has-own.ts", "src/core/group-by.ts", "src/core/sha256.ts"],
  ["src/core/money.ts"],
  ["src/core/format-amount.ts"],
  ["src/core/document"],
  ["src/core/readers"],
  ["src/core/importer", "src/core/explanation"],
  ["src/core/checks"],
  ["src/core/views"],
  ["src/core/search", "src/core/exports"],
  ["src/core/catalog"],
  ["src/views.ts"],
  ["src/i18n"],
  ["src/view-state", "src/cli"],
  ["src/components"],
  ["src/reading"],
  ["src/features"],
  ["src/app"],
  ["src/offline"],
  ["src/start"],
  ["src/entries"],
];
