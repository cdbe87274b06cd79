import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Served, serve } from "../../scripts/serve.ts";

const HOSTS = ["_headers", ".htaccess", "deploy/nginx.conf", "deploy/Caddyfile"];
const FILES = ["index.html", "embed.js", "assets/a.js", "data/a.json"];
const read = (file: string) => readFileSync(join("public", file), "utf8");

let site: Served;
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), "mingbai-deploy-"));
  for (const sub of ["assets", "data"]) mkdirSync(join(folder, sub));
  for (const file of FILES) writeFileSync(join(folder, file), "x");
  site = await serve({ folder });
});
afterAll(() => site.close());
const headersOf = async (file: string) => (await fetch(site.url + file)).headers;

describe("what hosts are told", () => {
  it("is what the local server says of every file", async () => {
    for (const name of ["X-Content-Type-Options", "Referrer-Policy", "Content-Security-Policy"])
      for (const file of FILES) {
        const value = (await headersOf(file)).get(name) ?? "missing";
        for (const host of HOSTS) expect(read(host)).toMatch(new RegExp(`${name}:? "?${value.replace("*", "\\*")}`));
      }
  });

  it("is to keep hashed files for a year, and to ask again for all others", async () => {
    const year = (await headersOf("assets/a.js")).get("cache-control") ?? "missing";
    expect(year).toContain("immutable");
    for (const host of ["_headers", "assets/.htaccess", "deploy/nginx.conf", "deploy/Caddyfile"])
      expect(read(host)).toContain(year);
    for (const file of FILES.filter((name) => !name.startsWith("assets/")))
      expect((await headersOf(file)).get("cache-control")).toBe("no-cache");
    for (const host of [".htaccess", "deploy/nginx.conf", "deploy/Caddyfile"])
      expect(read(host)).toContain('"no-cache"');
  });

  it("is to let everyone read data and public scripts, and nobody the page", async () => {
    for (const file of FILES)
      expect((await headersOf(file)).get("access-control-allow-origin")).toBe(file === "index.html" ? null : "*");
    for (const path of ["/assets/*", "/data/*", "/embed.js"])
      expect(read("_headers")).toMatch(
        new RegExp(`${path.replace("*", "\\*")}\n(  .*\n)*  Access-Control-Allow-Origin: \\*`),
      );
    for (const folder of ["assets", "data"])
      expect(read(`${folder}/.htaccess`)).toContain('Access-Control-Allow-Origin "*"');
  });
});
