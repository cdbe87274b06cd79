import { createHash } from "node:crypto";
import { DomUtils } from "htmlparser2";
import { describe, expect, it } from "vitest";
import { describePage } from "../../scripts/head.ts";
import { type HtmlNode, inlineData, inlineScript, markup, parseHtml, printHtml } from "../../scripts/html.ts";
import { policyOf } from "../../scripts/policy.ts";
import { fillSkeleton } from "../../scripts/skeleton.ts";
import { stylesFor } from "../../scripts/styles.ts";

describe("what stands in the page", () => {
  it("inline data cannot end its element, and reads back as it was", () => {
    const value = { text: "</script><script>alert(1)</script><!--" };
    const html = inlineData("dataset", value);
    expect(html.match(/<\/script/g)).toHaveLength(1);
    expect(JSON.parse(html.replace(/^<[^>]*>|<\/script>$/g, ""))).toEqual(value);
  });

  it("an inline script that would end its element is refused", () => {
    expect(() => inlineScript('f("</script>")')).toThrow();
  });

  it("the policy names exactly the inline scripts and styles, and no host", () => {
    const hash = createHash("sha256").update("a()").digest("base64");
    const policy = policyOf(["a()"], ["p{}"]);
    expect(policy).toContain(`script-src 'strict-dynamic' 'self' 'sha256-${hash}'`);
    expect(policy).not.toMatch(/unsafe|https?:/);
  });

  it("what is put in is printed as it is, and what was there stays as it is written", () => {
    const page = parseHtml('<p title="&quot;">a &amp; b</p>');
    DomUtils.append(page.children[0] as HtmlNode, markup("<i>$& &lt;</i>"));
    expect(printHtml(page)).toBe('<p title="&quot;">a &amp; b</p><i>$& &lt;</i>');
  });
});

describe("the skeleton", () => {
  const skeleton =
    '<nav data-island="contents" data-word="w" aria-label="x"></nav><a data-word="w">x</a><p data-island="a"></p>';
  const zh = { tag: "zh-CN", islands: { contents: "<p>$1</p>", a: "<i>$3</i>" }, words: { w: "中 & 文" } };
  const en = { tag: "en", islands: { contents: "<p>$2</p>", a: "<i>$4</i>" }, words: { w: "E" } };

  it("takes the islands and words of a language, and says which; the first screen has the other one at hand", () => {
    const page = parseHtml(skeleton);
    fillSkeleton(page, zh, en, { swapScript: "s()", laterStyles: "" });
    expect(printHtml(page)).toBe(
      '<nav data-island="contents" data-word="w" aria-label="中 &amp; 文" data-other="E" lang="zh-CN"><p>$1</p></nav>' +
        '<template><p>$2</p></template><a data-word="w" data-other="E">中 &amp; 文</a>' +
        '<p data-island="a" lang="zh-CN"><i>$3</i></p>',
    );
  });

  it("is refused when islands and elements differ, a word is missing, or a style would be blocked", () => {
    const fill = (change: Partial<typeof zh>) => () =>
      fillSkeleton(parseHtml(skeleton), { ...zh, ...change } as typeof zh, en, { swapScript: "", laterStyles: "" });
    expect(fill({ islands: {} as never })).toThrow(/islands.ts/);
    expect(fill({ islands: { contents: "", a: "", b: "" } as never })).toThrow(/no element/);
    expect(fill({ words: {} as never })).toThrow(/no word/);
    expect(fill({ islands: { contents: "", a: '<p style="color:red">' } })).toThrow(/style/);
  });
});

describe("the styles", () => {
  const css =
    '*{margin:0}.a_b{color:red}@media print{.c_d{color:red}.a_b{color:blue}}.c_d{content:"}"}@keyframes x{to{top:0}}';

  it("that the first screen can meet stand before it, in their order; those for paper come with the others", () => {
    expect(stylesFor('<p class="x a_b">', `${css}.a_b,.c_d{top:0}.a_b:not(.c_d),.c_d:not(.a_b){left:0}`)).toBe(
      "*{margin:0}.a_b{color:red}@keyframes x{to{top:0}}.a_b{top:0}.a_b:not(.c_d){left:0}",
    );
  });
});

describe("the head", () => {
  const words = { zh: { title: "题", description: "述" }, en: { title: "T", description: "D" } };
  const files = { zh: "", en: "en.html" };

  it("names no address without the site's", () => {
    expect(describePage("zh", words, undefined, files)).toBe(
      '<title data-other="T">题</title><meta name="description" content="述" data-other="D">',
    );
  });

  it("has canonical and preview tags with it, with or without a slash at its end", () => {
    const head = describePage("en", words, "https://site.example/budget", files);
    expect(head).toContain('<link rel="canonical" href="https://site.example/budget/en.html">');
    expect(head).toContain('<meta property="og:image" content="https://site.example/budget/preview.png">');
    expect(describePage("en", words, "https://site.example/budget/", files)).toBe(head);
  });
});
