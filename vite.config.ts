import { basename, resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { type BuildEnvironment, defineConfig, type Rolldown } from "vite";
import { assemble } from "./scripts/assemble.ts";
import { BROWSERS, CSS_TARGETS } from "./scripts/browsers.ts";
import { devPage } from "./scripts/dev-page.ts";

const outDir = process.env.MINGBAI_OUT ?? "dist";
const publicDir = process.env.MINGBAI_PUBLIC ?? "public";
const prerenderDir = `.prerender/${basename(outDir)}`;

const inFiles = (pattern: string) => new RegExp(pattern.replaceAll("/", "[\\\\/]"));

/**
 * Few and larger files, by when they are wanted: React, what the start needs beside it (each evaluated in a task of its own),
 * what the first island that is turned to needs, and what every island shares. The rest of an island is a file of its own.
 */
const groups = [
  { name: "react", test: inFiles("node_modules/(react|react-dom|scheduler|use-sync-external-store)/"), priority: 40 },
  {
    name: "start",
    test: inFiles("src/start/run\\.|src/app/(Header|Contents|Footer)\\.|src/features/overview/|vite/preload-helper"),
    priority: 30,
  },
  { name: "words", test: inFiles("src/i18n/(?!(zh|en)/openDocument)"), priority: 20 },
  {
    name: "budget",
    test: inFiles("node_modules/decimal.js/|src/core/(money|document|explanation|checks)"),
    priority: 10,
  },
  { name: "shared", test: inFiles("src/(reading|components)/(?!Live|live|QrCode|WindowedRows)"), priority: 5 },
];

export default defineConfig({
  // relative addresses: the page works below any path
  base: "./",
  publicDir,
  plugins: [react(), devPage(publicDir)],
  // why is said there
  resolve: { alias: { "../zip/zipToArrayBuffer.js": resolve("src/features/downloads/zip-in-page.ts") } },
  css: { transformer: "lightningcss", lightningcss: { targets: CSS_TARGETS } },
  build: {
    target: [...BROWSERS],
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // scripts/budgets.ts says what is too large, by what readers download
    chunkSizeWarningLimit: 3000,
    // a busy machine is no reason to warn
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  environments: {
    client: {
      define: { "import.meta.env.BUILT": "true" },
      build: {
        outDir,
        emptyOutDir: true,
        rolldownOptions: { input: { page: "src/entries/page.tsx" }, output: { codeSplitting: { groups } } },
      },
    },
    // the page as one script, for pages without an origin, which may not load modules, and for the portable copy
    classic: {
      consumer: "client",
      define: { "import.meta.env.BUILT": "true", "import.meta.env.CLASSIC": "true" },
      build: {
        outDir,
        emptyOutDir: false,
        copyPublicDir: false,
        modulePreload: false,
        rolldownOptions: {
          input: { classic: "src/entries/page.tsx" },
          output: { format: "iife", codeSplitting: false, assetFileNames: "assets/classic[extname]" },
          // only the bundler's own preload helper reads import.meta, and it has nothing to preload here
          onLog: (level, log, next) => log.code !== "EMPTY_IMPORT_META" && next(level, log),
        },
      },
    },
    prerender: {
      consumer: "server",
      build: {
        outDir: prerenderDir,
        emptyOutDir: true,
        copyPublicDir: false,
        ssr: true,
        // one file, as each build imports it anew
        rolldownOptions: { input: { prerender: "src/entries/prerender.tsx" }, output: { codeSplitting: false } },
      },
    },
  },
  builder: {
    async buildApp(builder) {
      const build = async (name: string) =>
        (await builder.build(builder.environments[name] as BuildEnvironment)) as Rolldown.RolldownOutput;
      const client = await build("client");
      const classic = await build("classic");
      await build("prerender");
      await assemble({
        root: builder.config.root,
        outDir: resolve(builder.config.root, outDir),
        prerenderDir: resolve(builder.config.root, prerenderDir),
        publicDir: resolve(builder.config.root, publicDir),
        client,
        classic,
      });
    },
  },
});
