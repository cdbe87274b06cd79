import type { Page } from "@playwright/test";
import { hostPage } from "./host-page.ts";
import type { Troubles } from "./support.ts";

/** A frame that says what a test wants it to say, from a window of its own. */
export const talking = (attributes: string, script: string) =>
  `<iframe ${attributes} srcdoc="<!doctype html><script>${script.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}</script>"></iframe>`;

/** What the host notes: every height that a frame was given, with the frame of animation in which it was, and every message. */
const NOTES = `<script>
  const given = [], said = [];
  let tick = 0;
  const count = () => { tick += 1; requestAnimationFrame(count); };
  requestAnimationFrame(count);
  new MutationObserver((changes) => {
    for (const { target } of changes) given.push({ id: target.id, height: target.style.height, tick });
  }).observe(document, { subtree: true, attributeFilter: ["style"] });
  addEventListener("message", ({ source, data }) => {
    const frame = [...document.querySelectorAll("iframe")].find(({ contentWindow }) => contentWindow === source);
    said.push({ id: frame?.id, data });
  });
</script>`;

/** Opens a page of another site with these frames in it. */
export async function openHost(page: Page, troubles: Troubles, html: string) {
  const host = await hostPage(`<body style="margin:0">${NOTES}${html}`);
  troubles.expect(new RegExp(`request elsewhere: ${host.url}`));
  await page.goto(host.url);
  return host;
}

declare const given: { id: string; height: string; tick: number }[];
declare const said: { id: string; data: unknown }[];

/** The heights that a frame was given, in order. */
export const heightsOf = (page: Page, id: string) =>
  page.evaluate((own) => given.filter((one) => one.id === own).map(({ height }) => height), id);
/** The frames of animation in which heights were given. */
export const ticksOf = (page: Page, id: string) =>
  page.evaluate((own) => given.filter((one) => one.id === own).map(({ tick }) => tick), id);
/** What the host was told by a frame, in order. */
export const saidBy = (page: Page, id: string) =>
  page.evaluate((own) => said.filter((one) => one.id === own).map(({ data }) => data), id);

/** The document of a frame, to ask it something. */
export function frameOf(page: Page, id: string) {
  const find = async () => (await (await page.locator(`#${id}`).elementHandle())?.contentFrame()) ?? null;
  return {
    locator: page.frameLocator(`#${id}`),
    async evaluate<T>(ask: () => T | Promise<T>): Promise<T> {
      const frame = await find();
      if (frame === null) throw new Error(`no frame ${id}`);
      return frame.evaluate(ask);
    },
  };
}
