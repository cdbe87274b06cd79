import { build } from "vite";
import { BROWSERS } from "./browsers.ts";

/** The scripts that stand in the page itself: in its head, behind what is swapped, and at its end. */
export type InlineScripts = Readonly<Record<"head" | "swap" | "load", string>>;

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

export const inlineScripts = async (): Promise<InlineScripts> => ({
  head: await bundleAlone("src/start/before-paint.ts"),
  swap: "window.mingbai?.swap(document.currentScript)",
  load: "window.mingbai?.load()",
});
