import type { Page } from "@playwright/test";
import { noted, visit } from "./conditions.ts";

type Interaction = readonly [name: string, act: (page: Page) => Promise<void>];

/** Brings the first of these elements that has a size into the middle of the window; where it is then. */
const bringIntoSight = (page: Page, selector: string) =>
  page.evaluate((wanted) => {
    const hasSize = ({ width, height }: DOMRect) => width > 0 && height > 0;
    const found = [...document.querySelectorAll(wanted)].find((each) => hasSize(each.getBoundingClientRect()));
    if (found === undefined) throw new Error(`nothing to press: ${wanted}`);
    found.scrollIntoView({ block: "center", behavior: "instant" });
    const { x, y, width, height } = found.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }, selector);

/** Presses by place. Nothing is waited for: what moves or is not there yet is what a reader meets. */
export const on = (selector: string) => async (page: Page) => {
  await bringIntoSight(page, selector);
  await page.waitForTimeout(400);
  const { x, y } = await bringIntoSight(page, selector);
  await page.mouse.click(x, y);
};
const typeInto = (selector: string, text: string) => async (page: Page) => {
  await on(selector)(page);
  await page.keyboard.type(text);
};

/** In one order, one after the other, as a reader goes through the page. */
const INTERACTIONS: readonly Interaction[] = [
  ["first touch of a picture", on('[data-figure="spending"] svg')],
  ["expand", on('[data-bench="expand"]')],
  ["expand again", on('[data-bench="expand"]')],
  ["drill", on('#spending-table a[href*="code="]')],
  ["open panel", on("#overview [data-cell]")],
  ["close panel", (page) => page.keyboard.press("Escape")],
  ["menu", on('[aria-controls="menu"]')],
  ["unit", on("#menu fieldset button[aria-pressed=false]")],
  ["sort", on("#targets-controls [role=group]:first-child button[aria-pressed=false]")],
  ["filter", on("#targets-controls [role=group]:nth-child(2) button[aria-pressed=false]")],
  ["filter by text", typeInto("#targets-controls input", "1")],
  ["first opening of search", on("[role=search] button")],
  ["first letter of search", typeInto("[role=combobox]", "1")],
  ["close search", (page) => page.keyboard.press("Escape")],
  ["language", on('[data-bench="language"]')],
  ["language back", on('[data-bench="language"]')],
];

/** How long each interaction takes from the event to the paint that follows it, in ms, as the browser times it (in steps of 8, from 16 on). */
export async function measureInteractions(url: string): Promise<ReadonlyMap<string, number>> {
  const opened = await visit(url);
  const taken = new Map<string, number>();
  try {
    for (const [name, act] of INTERACTIONS) {
      const before = (await noted(opened.page)).events.length;
      await act(opened.page);
      await opened.page.waitForTimeout(900);
      await opened.quiet();
      taken.set(name, Math.max(0, ...(await noted(opened.page)).events.slice(before)));
    }
    return taken;
  } finally {
    await opened.close();
  }
}
