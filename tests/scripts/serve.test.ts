import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Served, serve } from "../../scripts/serve.ts";

let site: Served;
const get = (path: string, headers = {}, method = "GET") =>
  new Promise<{ status: number; headers: Record<string, unknown>; body: string }>((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port: site.port, path, headers, method }, (answer) => {
      let body = "";
      answer.on("data", (part: Buffer) => {
        body += part.toString();
      });
      answer.on("end", () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body }));
    });
    asked.once("error", reject);
    asked.end();
  });

beforeAll(async () => {
  const outside = mkdtempSync(join(tmpdir(), "mingbai-serve-"));
  const folder = join(outside, "site");
  mkdirSync(join(folder, "assets"), { recursive: true });
  mkdirSync(join(folder, "data"));
  writeFileSync(join(outside, "secret.txt"), "secret");
  writeFileSync(
    join(folder, "index.html"),
    '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'">',
  );
  writeFileSync(join(folder, "assets/page-1.js"), "plain");
  writeFileSync(join(folder, "assets/page-1.js.br"), "brotli");
  writeFileSync(join(folder, "data/a.json"), "{}");
  site = await serve({ folder, base: "/a/b/" });
});
afterAll(() => site.close());

describe("the server of a built site", () => {
  it("answers below its base path only", async () => {
    expect((await get("/a/b/")).status).toBe(200);
    expect((await get("/a/b/?lang=en")).status).toBe(200);
    expect((await get("/")).status).toBe(404);
  });

  it("never leaves its folder, and answers a missing file with 404, not with the page", async () => {
    for (const path of ["/a/b/../secret.txt", "/a/b/..%2Fsecret.txt", "/a/b/%E0%A4%A", "/a/b/none.js", "/a/b/assets"])
      expect((await get(path)).status).toBe(404);
    expect((await get("/a/b/", {}, "POST")).status).toBe(404);
  });

  it("keeps hashed files for a year and asks again for all others", async () => {
    expect((await get("/a/b/assets/page-1.js")).headers["cache-control"]).toContain("immutable");
    const page = await get("/a/b/");
    expect(page.headers["cache-control"]).toBe("no-cache");
    expect((await get("/a/b/", { "if-none-match": page.headers.etag })).status).toBe(304);
  });

  it("sends what is compressed to whoever understands it", async () => {
    expect((await get("/a/b/assets/page-1.js", { "accept-encoding": "gzip, br" })).body).toBe("brotli");
    expect((await get("/a/b/assets/page-1.js")).body).toBe("plain");
  });

  it("lets anyone embed a page, whose policy is in itself, and lets anyone read data but not the page", async () => {
    const { headers, body } = await get("/a/b/");
    expect(headers["content-security-policy"]).toBe("frame-ancestors *");
    expect(body).toContain("default-src 'none'");
    expect(headers).not.toHaveProperty("access-control-allow-origin");
    for (const path of ["assets/page-1.js", "data/a.json"])
      expect((await get(`/a/b/${path}`)).headers["access-control-allow-origin"]).toBe("*");
  });
});
