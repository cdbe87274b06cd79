import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { vi } from "vitest";
import { main } from "../../src/cli/import.ts";

export interface ImportRun {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** the text of a file that the run left in its folder; null where it left none */
  readonly file: (name: string) => string | null;
}

/** Runs `npm run import` on a document in a folder of its own; `%` in an option stands for that folder. */
export async function runImport(
  document: string,
  options: readonly string[] = [],
  files: Readonly<Record<string, string>> = {},
): Promise<ImportRun> {
  const folder = mkdtempSync(join(tmpdir(), "mingbai-import-"));
  const path = join(folder, "document.txt");
  for (const [name, text] of Object.entries({ ...files, "document.txt": document }))
    writeFileSync(join(folder, name), text);
  const written = { out: "", err: "" };
  const spies = (["out", "err"] as const).map((to) =>
    vi.spyOn(to === "out" ? process.stdout : process.stderr, "write").mockImplementation((text) => {
      written[to] += String(text);
      return true;
    }),
  );
  try {
    const own = ["--unit", "datong-social-insurance-center", "--year", "2026", "--out", join(folder, "out")];
    const code = await main([path, ...own, ...options.map((option) => option.replace("%", folder))]);
    return {
      code,
      ...written,
      file: (name) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name), "utf8") : null),
    };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
