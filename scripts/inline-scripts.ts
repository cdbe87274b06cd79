import { build } from "vite";
import { BROWSERS } from "./browsers.ts";

const FILES = ["before-paint", "swap-islands", "choose-bundle"] as const;
export type InlineScripts = Readonly<Record<(typeof FILES)[number], string>>;

/** One file of TypeScript as one classic script that needs nothing else. */
export async function bundleAlone(file: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      copyPublicDir: false,
      target: [...BROWSERS],
      rolldownOptions: { input: file, output: { format: "iife", codeSplitting: false } },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (output === undefined || !("output" in output)) throw new Error(`nothing was built of ${file}`);
  return output.output[0].code.trim();
}

/** The scripts that stand in the page itself, bundled from the same TypeScript as the rest. */
export async function inlineScripts(): Promise<InlineScripts> {
  const codes = await Promise.all(FILES.map((file) => bundleAlone(`src/start/${file}.ts`)));
  return Object.fromEntries(FILES.map((file, index) => [file, codes[index]])) as InlineScripts;
}
