// Lies in the folder whose node_modules has the browser; unpacks it with the libraries it needs.
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import process from "node:process";
import { fileURLToPath } from "node:url";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Variables that let Playwright start the browser from npm, with the font from npm. */
export async function unpackBrowser() {
  // without it the libraries are left packed
  process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs20.x";
  const { default: chromium } = await import("@sparticuz/chromium");
  const path = await chromium.executablePath();
  const fonts = here("./node_modules/@embedpdf/fonts-sc/fonts");
  if (!existsSync(fonts)) throw new Error("the font package has no folder of fonts");
  const cache = here("./node_modules/.fonts");
  mkdirSync(cache, { recursive: true });
  const config = here("./node_modules/.fonts/fonts.conf");
  const xml = `<?xml version="1.0"?><fontconfig><dir>${fonts}</dir><cachedir>${cache}</cachedir></fontconfig>`;
  writeFileSync(config, xml);
  return { CHROMIUM_PATH: path, FONTCONFIG_FILE: config, LD_LIBRARY_PATH: process.env.LD_LIBRARY_PATH ?? "" };
}
