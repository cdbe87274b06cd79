import type { Page } from "@playwright/test";
import { alive, expect, inFull, test } from "./support.ts";

/** Signs that open a line though they close what stands before them, and spaces before such a sign, in all text that is shown. */
const misplaced = (page: Page) =>
  page.evaluate(() => {
    const closing = /^[，。；：、！？）》」』”’,.;:!?)%]/;
    const found: string[] = [];
    const isInline = (element: Element) => /^(inline|inline-block|contents)$/.test(getComputedStyle(element).display);
    const blockOf = (node: Node): Element | null => {
      let at = node.parentElement;
      while (at !== null && isInline(at)) at = at.parentElement;
      return at;
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    interface Piece {
      text: string;
      readonly block: Element | null;
      readonly rect: DOMRect;
    }
    let before = null as Piece | null;
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent ?? "";
      const element = node.parentElement;
      if (
        text === "" ||
        element === null ||
        element.closest("script, style, .spoken, svg, pre, code, textarea") !== null
      )
        continue;
      const block = blockOf(node);
      const range = document.createRange();
      range.selectNodeContents(node);
      const rects = range.getClientRects();
      const [last] = [rects[rects.length - 1]];
      if (last === undefined || last.width === 0) {
        // a space alone at the end of a line has no width
        if (/^\s+$/.test(text) && before !== null) before.text += " ";
        continue;
      }
      const sign = text.search(/\S/);
      const first = document.createRange();
      first.setStart(node, Math.max(0, sign));
      first.setEnd(node, Math.max(0, sign) + 1);
      const at = first.getBoundingClientRect();
      const words = `${before?.text.slice(-24) ?? ""}|${text.slice(0, 16)}`;
      if (before !== null && before.block === block && closing.test(text.trimStart()) && !/^\s*(\.\d|…)/.test(text)) {
        if (at.top >= before.rect.bottom - 2) found.push(`opens a line: ${words}`);
        if (/\s$/.test(before.text) || sign > 0) found.push(`after a space: ${words}`);
      }
      // within one text
      if (/[^\s]\s+[，。；：、）,;](?!\d)/.test(text)) found.push(`after a space: ${text.slice(0, 60)}`);
      before = { text, block, rect: last };
    }
    return [...new Set(found)];
  });

for (const language of ["zh", "en"] as const)
  test(`a sign never opens a line after a figure or a term, and no space stands before it, in ${language}${inFull(language === "zh")}`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width: 1366, height: 900 });
    await page.goto(`./?lang=${language}`);
    await alive(page);
    const found: string[] = [];
    for (const width of [320, 360, 390, 430, 600, 768, 1024, 1280, 1366, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      found.push(...(await misplaced(page)).map((what) => `${width}: ${what}`));
    }
    for (const [width, height] of [
      [1024, 768],
      [1280, 720],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.goto(`./?lang=${language}&present=1`);
      await page.locator('[data-island="present"][data-hydrated=""]').waitFor({ state: "attached" });
      for (let slide = 1; slide <= 14; slide++) {
        found.push(...(await misplaced(page)).map((what) => `${width}, slide ${slide}: ${what}`));
        await page.keyboard.press("PageDown");
      }
    }
    expect(found).toEqual([]);
  });
