import { spawnSync } from "node:child_process";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { serveSite } from "../serve-site.ts";
import { writeCity } from "./write-city.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** `npm run demo [-- <units> <first year> <last year>]`: builds the page for an invented city, 200 units over three years if nothing else is said, and serves it. */
export async function main([units = "200", first = "2024", last = "2026"]: readonly string[]): Promise<number> {
  const folder = join(ROOT, ".demo/public");
  const years = Array.from({ length: Number(last) - Number(first) + 1 }, (_, at) => Number(first) + at);
  const entries = writeCity(join(ROOT, "public"), folder, { units: Number(units), years });
  process.stdout.write(`示例市：${entries.length} 份虚构的数据集 / an invented city: ${entries.length} data sets\n`);
  const vite = join(ROOT, "node_modules/vite/bin/vite.js");
  process.chdir(ROOT);
  // what runs this file calls itself a development server
  Object.assign(process.env, { NODE_ENV: "production", MINGBAI_PUBLIC: folder, MINGBAI_OUT: ".demo/dist" });
  const built = spawnSync(process.execPath, [vite, "build", "--logLevel", "warn"], { stdio: "inherit" });
  if (built.status !== 0) return built.status ?? 1;
  await serveSite(process.env.PORT);
  return 0;
}
