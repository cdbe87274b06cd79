// Runs a TypeScript file of this project in Node 20, which has no type stripping: `node scripts/run.mjs <file> [arguments]`.
// The file's own `main(arguments)` is called; its number becomes the exit code.
import process from "node:process";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const [file, ...args] = process.argv.slice(2);
const { module } = await runnerImport(fileURLToPath(new URL(`../${file}`, import.meta.url)), {
  configFile: false,
  logLevel: "error",
});
process.exitCode = (await module.main(args)) ?? 0;
