import { spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { newSyntaxIn } from "../../scripts/syntax.ts";
import { expect, test } from "./support.ts";

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

test("two builds are byte for byte the same, and know nothing of the machine @full", () => {
  test.setTimeout(120_000);
  const twin = "test-results/twin";
  const built = spawnSync(process.execPath, ["node_modules/vite/bin/vite.js", "build", "--logLevel", "warn"], {
    env: { ...process.env, MINGBAI_OUT: twin, TZ: "Pacific/Auckland", LANG: "C" },
    encoding: "utf8",
  });
  expect(built.stderr + built.stdout).toBe("");
  expect(filesIn(twin)).toEqual(filesIn("dist"));
  const different = filesIn(twin).filter(
    (file) => !readFileSync(join(twin, file)).equals(readFileSync(join("dist", file))),
  );
  expect(different).toEqual([]);
  const telling = filesIn("dist").filter((file) => readFileSync(join("dist", file)).includes(process.cwd()));
  expect(telling).toEqual([]);
});

for (const file of ["index.html", "en.html"])
  test(`everything that ${file} leads to within the site is in the build`, () => {
    const html = readFileSync(join("dist", file), "utf8").replace(
      /<script type="application\/json".*?<\/script>/gs,
      "",
    );
    const local = [...html.matchAll(/\s(?:href|src)="(?!https?:|[?#])([^"?#]+)/g)].map(([, path = ""]) => path);
    expect(local.length).toBeGreaterThan(5);
    const missing = local.filter((path) => !existsSync(join("dist", path)));
    expect(missing).toEqual([]);
  });

test("npm start takes the next port when the first is busy, and stops when told to", async ({ request }) => {
  test.setTimeout(120_000);
  const busy = createServer();
  await new Promise<void>((listening) => busy.listen(0, "127.0.0.1", listening));
  const { port } = busy.address() as { port: number };
  const start = spawn(process.execPath, ["scripts/start.mjs"], {
    env: { ...process.env, PORT: String(port), MINGBAI_OUT: "test-results/start" },
  });
  const said: string[] = [];
  const url = await new Promise<string>((resolve, reject) => {
    start.stdout.on("data", (part: Buffer) => {
      said.push(part.toString());
      const found = /http:\/\/\S+/.exec(said.join(""))?.[0];
      if (found !== undefined) resolve(found);
    });
    start.once("exit", () => reject(new Error(said.join(""))));
  });
  expect(said.join("")).toContain(`port ${port} is busy`);
  const answer = await request.get(url);
  expect(answer.status()).toBe(200);
  expect(answer.headers()["content-security-policy"]).toBe("frame-ancestors *");
  expect(await answer.text()).toContain("require-trusted-types-for 'script'");
  expect((await request.get(`${url}assets/none.js`)).status()).toBe(404);
  const stopped = new Promise((resolve) => start.once("exit", resolve));
  start.kill("SIGINT");
  expect(await stopped).toBe(0);
  busy.close();
});

test("the syntax check finds what the oldest browsers cannot read", () => {
  expect(newSyntaxIn("class A { static { f() } }")).toEqual(["a class static block"]);
  expect(newSyntaxIn("/(?<=a)b/")).toEqual(["a lookbehind"]);
  expect(newSyntaxIn("/[a--b]/v")).toEqual(["the flag v"]);
  expect(newSyntaxIn("await f()")).toEqual(["await at the top level"]);
  expect(newSyntaxIn("async () => { await f() }; /(?<name>a)/u")).toEqual([]);
});
