// `npm start`: builds the page and serves it as in production. PORT asks for a port; a busy one leads to the next.
import { spawnSync } from "node:child_process";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const root = fileURLToPath(new URL("..", import.meta.url));
process.chdir(root);
const vite = fileURLToPath(new URL("../node_modules/vite/bin/vite.js", import.meta.url));
const built = spawnSync(process.execPath, [vite, "build", "--logLevel", "warn"], { stdio: "inherit" });
if (built.status !== 0) process.exit(built.status ?? 1);

const { module } = await runnerImport(fileURLToPath(new URL("./serve-site.ts", import.meta.url)), {
  configFile: false,
  logLevel: "error",
});
await module.serveSite(process.env.PORT);
