import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compressAll } from "../compress.ts";

/** The same page with the same figures and nothing that runs: what a reader would get from plain HTML. */
export function writeStaticCopy(dist: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const file of ["index.html", "en.html"]) {
    const html = readFileSync(join(dist, file), "utf8")
      .replace(/<template\b.*?<\/template>/gs, "")
      .replace(/<script\b.*?<\/script>/gs, "")
      .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, "")
      // what the page's script says before paint, so that both are laid out alike
      .replace("<html ", '<html data-script data-theme="light" ');
    writeFileSync(join(folder, file), html);
  }
  compressAll(folder);
}
