import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundleAlone } from "./inline-scripts.ts";

/** Writes `embed.js`, which other sites load: its address is a promise, so it lies at the root and keeps its name. */
export async function writeHostHelper(outDir: string): Promise<void> {
  writeFileSync(join(outDir, "embed.js"), `${await bundleAlone("src/entries/embed-host.ts")}\n`);
}
