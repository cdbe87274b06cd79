import { describe, expect, it } from "vitest";
import { published } from "../core/importer/derive.ts";
import { hostileNames } from "./hostile-names.ts";
import { runImport } from "./run-import.ts";

const htmlReport = async (text: string, ...options: readonly string[]) =>
  (await runImport(text, ["--report", "%/report.HTML", ...options])).file("report.HTML") ?? "";

const OURS = "bdi body div h1 h2 h3 html li main meta p style table tbody td th thead title tr ul".split(" ");

describe("the report as HTML", () => {
  it("shows hostile names as text, with no element or attribute of theirs", async () => {
    const html = await htmlReport(hostileNames(published));
    expect(html).toContain(
      "&lt;img src=x onerror=alert(1)&gt;|`*_[x](javascript:alert(1))&amp;[U+202E]www.example.com",
    );
    const tags = [...html.matchAll(/<\/?([a-z0-9]+)([^>]*)>/g)];
    expect([...new Set(tags.map(([, name]) => name))].filter((name) => !OURS.includes(name ?? ""))).toEqual([]);
    const attributes = tags.flatMap(([, , rest = ""]) => [...rest.matchAll(/ ([a-z-]+)="/g)].map(([, name]) => name));
    expect([...new Set(attributes)].sort()).toEqual([
      "charset",
      "class",
      "content",
      "http-equiv",
      "lang",
      "name",
      "scope",
    ]);
    expect(html.match(/<[^a-z/!]/g)).toBeNull();
  });

  it("loads nothing, says its language, and marks Chinese names in an English one", async () => {
    const html = await htmlReport(published, "--lang", "en");
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('<bdi lang="zh-CN">2026年预算收支总表</bdi>');
    expect(html.match(/<h1>(.*)<\/h1>/)?.[1]).toBe(html.match(/<title>(.*)<\/title>/)?.[1]);
    expect(html).not.toMatch(/url\(|@import|https?:/);
  });

  it("gives every cell of a table a head", async () => {
    for (const [, head = "", body = ""] of (await htmlReport(published)).matchAll(
      /<thead>(.*?)<\/thead>(.*?)<\/tbody>/gs,
    )) {
      const heads = head.match(/<th scope="col"/g)?.length;
      const widths = body
        .split("<tr>")
        .slice(1)
        .map((row) => row.match(/<td/g)?.length);
      expect(new Set(widths)).toEqual(new Set([heads]));
    }
  });
});
