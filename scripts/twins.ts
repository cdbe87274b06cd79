import { resolve, sep } from "node:path";
import type { Plugin } from "vite";

/** For each browser build, which module stands for which. Tests, the dev server and the prerender use the originals. */
const PAGE: Readonly<Record<string, string>> = {
  "src/i18n/start-words.ts": "src/i18n/start-words.page.ts",
  "node_modules/write-excel-file/modules/zip/zipToArrayBuffer.js": "src/features/downloads/zip-in-page.ts",
};
const CLASSIC = {
  ...PAGE,
  "src/components/live-charts.ts": "src/components/live-charts.classic.ts",
  "src/app/open-beside.ts": "src/app/open-beside.classic.ts",
};
const TWINS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  client: PAGE,
  classic: CLASSIC,
  portable: {
    ...CLASSIC,
    "src/app/fetch-dataset.ts": "src/app/fetch-dataset.portable.ts",
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
        // a library may be linked from elsewhere
        const original = Object.keys(all).find((path) =>
          path.startsWith("node_modules/")
            ? file.split(sep).join("/").endsWith(`/${path}`)
            : resolve(root, path) === file,
        );
        return original === undefined ? null : resolve(root, all[original] ?? "");
      },
    },
  };
};
