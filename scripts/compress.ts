import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const COMPRESSIBLE = /\.(html|js|json|svg|txt|css)$/;
const WORTH_IT = 1000;

export const brotli = (bytes: Buffer): Buffer =>
  brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });

/** Writes .br and .gz beside every text, so that no server has to compress what never changes. */
export function compressAll(folder: string): void {
  for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
    if (!COMPRESSIBLE.test(path)) continue;
    const bytes = readFileSync(join(folder, path));
    if (bytes.length < WORTH_IT) continue;
    writeFileSync(join(folder, `${path}.br`), brotli(bytes));
    writeFileSync(join(folder, `${path}.gz`), gzipSync(bytes, { level: 9 }));
  }
}
