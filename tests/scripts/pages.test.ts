import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { describePage } from "../../scripts/head.ts";
import { inlineScript, island } from "../../scripts/html.ts";
import { policyOf } from "../../scripts/policy.ts";
import { fillSkeleton } from "../../scripts/skeleton.ts";
import { fillPart, partOf } from "../../scripts/template.ts";

describe("what stands in the page", () => {
  it("an island cannot end its element, and reads back as it was", () => {
    const value = { text: "</script><script>alert(1)</script><!--" };
    const html = island("dataset", value);
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

  it("content is put in by position, so that $ stays $", () => {
    expect(fillPart("a<!--head-->b<!--/head-->c", "head", "$&$1")).toBe("a$&$1c");
    expect(partOf("a<!--head-->b<!--/head-->c", "head")).toBe("b");
    expect(() => partOf("a", "head")).toThrow(/index.html/);
  });
});

describe("the skeleton", () => {
  const skeleton = '<nav data-room="a" data-word="w" aria-label="x"></nav><a data-word="w">x</a>';

  it("takes the rooms and the words of a language", () => {
    expect(fillSkeleton(skeleton, { a: "<p>$1</p>" }, { w: "A & B" })).toBe(
      '<nav data-room="a" data-word="w" aria-label="A &amp; B"><p>$1</p></nav><a data-word="w">A &amp; B</a>',
    );
  });

  it("is refused when rooms and elements differ, a word is missing, or a style would be blocked", () => {
    expect(() => fillSkeleton(skeleton, {}, { w: "" })).toThrow(/rooms.ts/);
    expect(() => fillSkeleton(skeleton, { a: "", b: "" }, { w: "" })).toThrow(/no element/);
    expect(() => fillSkeleton(skeleton, { a: "" }, {})).toThrow(/no word/);
    expect(() => fillSkeleton(skeleton, { a: '<p style="color:red">' }, { w: "" })).toThrow(/style/);
  });
});

describe("the head", () => {
  const words = { title: "T", description: "D", skeleton: {}, served: { noScript: "", dataset: "", document: "" } };

  it("names no address without the site's", () => {
    expect(describePage("zh", words, undefined)).toBe('<title>T</title><meta name="description" content="D">');
  });

  it("has canonical and preview tags with it, with or without a slash at its end", () => {
    const head = describePage("en", words, "https://site.example/budget");
    expect(head).toContain('<link rel="canonical" href="https://site.example/budget/en.html">');
    expect(head).toContain('<meta property="og:image" content="https://site.example/budget/preview.png">');
    expect(describePage("en", words, "https://site.example/budget/")).toBe(head);
  });
});
