import { resolve } from "node:path";
import type { Plugin } from "vite";

/** For each browser build, which module stands for which. Tests, the dev server and the prerender use the originals. */
const TWINS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  client: { "src/i18n/start-words.ts": "src/i18n/start-words.page.ts" },
  classic: {
    "src/i18n/start-words.ts": "src/i18n/start-words.page.ts",
    "src/start/after-start.ts": "src/start/after-start.classic.ts",
    "src/components/live-charts.ts": "src/components/live-charts.classic.ts",
  },
};

/** Puts a module's twin in its place where a build has other means: both export the same, which the compiler checks in the twin. */
export const twins = (): Plugin => {
  let root = "";
  return {
    name: "mingbai:twins",
    apply: "build",
    enforce: "pre",
    configResolved: (config) => {
      root = config.root;
    },
    resolveId: {
      filter: { id: /^\.{1,2}\// },
      handler(source, importer) {
        if (importer === undefined) return null;
        const file = resolve(importer, "..", source);
        const all = TWINS[this.environment.name] ?? {};
        const original = Object.keys(all).find((path) => resolve(root, path) === file);
        return original === undefined ? null : resolve(root, all[original] ?? "");
      },
    },
  };
};
