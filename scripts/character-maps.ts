import { cpSync, mkdirSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** The character sets of Chinese documents. */
const CHINESE = /^(?:Adobe-(?:GB1|CNS1)|GB|HZ|UniGB|UniCNS|B5|CNS|ETen|ETHK|HK)|^LICENSE$/;

/** Puts the character maps of pdf.js beside the page: a PDF whose fonts are not embedded is read by them, in the reader's own browser. */
export function copyCharacterMaps(outDir: string): void {
  const from = join(dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json")), "cmaps");
  const to = join(outDir, "cmaps");
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from).filter((file) => CHINESE.test(file))) cpSync(join(from, name), join(to, name));
}
