import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { writeDeploy } from "../../scripts/deploy.ts";
import { headersFor } from "../../scripts/headers.ts";

const folder = mkdtempSync(join(tmpdir(), "mingbai-deploy-"));
const page = (policy: string) => `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
const read = (file: string) => readFileSync(join(folder, file), "utf8");
const PAGES = { "index.html": "default-src 'none'", "demo/index.html": "default-src 'self'" };

beforeAll(() => {
  mkdirSync(join(folder, "demo"));
  for (const sub of ["assets", "data"]) mkdirSync(join(folder, sub));
  for (const [file, policy] of Object.entries(PAGES)) writeFileSync(join(folder, file), page(policy));
  writeFileSync(join(folder, "bare.html"), "<p>");
  writeDeploy(folder);
});

describe("what hosts are told", () => {
  it("is the policy of each page at its address, with who may frame it", () => {
    for (const file of ["_headers", "deploy/nginx.conf", "deploy/Caddyfile"])
      for (const [path, policy] of Object.entries(PAGES)) {
        expect(read(file)).toContain(`/${path}`);
        expect(read(file)).toContain(`${policy}; frame-ancestors *`);
      }
    expect(read(".htaccess")).toContain(PAGES["index.html"]);
    expect(read(".htaccess")).not.toContain(PAGES["demo/index.html"]);
    expect(read("demo/.htaccess")).toContain(PAGES["demo/index.html"]);
  });

  it("names no page that has no policy", () => {
    for (const file of ["_headers", "deploy/nginx.conf", "deploy/Caddyfile", ".htaccess"])
      expect(read(file)).not.toContain("bare.html");
  });

  it("is what the local server sends: kept for a year by hash, asked for again otherwise, data and scripts open to all", () => {
    const year = headersFor("assets/a.js")["cache-control"] ?? "";
    for (const file of ["_headers", "deploy/nginx.conf", "deploy/Caddyfile", "assets/.htaccess"])
      expect(read(file)).toContain(year);
    for (const file of ["deploy/nginx.conf", "deploy/Caddyfile", ".htaccess"]) {
      expect(read(file)).toContain(headersFor("index.html")["cache-control"] ?? "");
      expect(read(file)).toMatch(/X-Content-Type-Options "nosniff"/);
    }
    expect(read("_headers")).toMatch(/\/data\/\*\n {2}Access-Control-Allow-Origin: \*/);
    for (const path of ["assets/a.js", "data/a.json", "embed.js"])
      expect(headersFor(path)["access-control-allow-origin"]).toBe("*");
    expect(headersFor("index.html")["access-control-allow-origin"]).toBeUndefined();
  });

  it("has no line that Cloudflare would cut, and allows nothing unsafe", () => {
    for (const line of read("_headers").split("\n")) expect(line.length).toBeLessThan(2000);
    for (const file of ["_headers", "deploy/nginx.conf", "deploy/Caddyfile", ".htaccess"])
      expect(read(file)).not.toContain("unsafe-");
  });
});
