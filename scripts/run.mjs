// Runs a TypeScript file of this project in Node 20, which has no type stripping: `node scripts/run.mjs <file> [arguments]`.
// The file's own `main(arguments)` is called; its number becomes the exit code.
import process from "node:process";
import { withModule } from "./typescript.mjs";

const [file, ...args] = process.argv.slice(2);
process.exitCode = (await withModule(file, (module) => module.main(args))) ?? 0;
