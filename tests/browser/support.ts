import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test as base, type ConsoleMessage, expect, type Page } from "@playwright/test";
import { type Served, serve } from "../../scripts/serve.ts";

export { expect };

export const isFull = process.env.MINGBAI_FULL === "1";
/** Ends the title of a case that only the long matrix runs; the normal run has the cases that differ most. */
export const inFull = (isShort: boolean): string => (isShort ? "" : " @full");

/** What went wrong on a page that nobody expected; a test fails when any is left at its end. */
export class Troubles {
  private readonly found: string[] = [];
  private readonly expected: RegExp[] = [];

  add(trouble: string): void {
    this.found.push(trouble);
  }
  /** A fault that the test makes on purpose. */
  expect(...patterns: readonly RegExp[]): void {
    this.expected.push(...patterns);
  }
  get unexpected(): readonly string[] {
    return this.found.filter((trouble) => !this.expected.some((pattern) => pattern.test(trouble)));
  }
}

const isOwn = (url: string, site: Served) =>
  /^(data|blob|about|file|chrome-error):/.test(url) || new URL(url).port === String(site.port);

const VIOLATION = "policy: ";

/** Watches console, errors, policy violations and requests of a page and of its frames. */
export async function watch(page: Page, troubles: Troubles, site: Served): Promise<void> {
  page.on("console", (message: ConsoleMessage) => {
    // where the test runner blocks workers, it says so
    if (message.text() === "Service Worker registration blocked by Playwright") return;
    if (message.text().startsWith(VIOLATION)) troubles.add(message.text());
    else if (message.type() === "error" || message.type() === "warning")
      troubles.add(`console ${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => troubles.add(`page error: ${error.message}`));
  page.on("request", (request) => {
    if (!isOwn(request.url(), site)) troubles.add(`request elsewhere: ${request.url()}`);
  });
  await page.addInitScript((violation) => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) =>
      console.info(`${violation}${violatedDirective} ${blockedURI} ${sample}`),
    );
  }, VIOLATION);
}

interface Fixtures {
  readonly troubles: Troubles;
}
interface WorkerFixtures {
  readonly site: Served;
}

/** A page that fails its test on console errors and warnings, page errors, policy violations and requests to other hosts. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's pattern
    async ({}, use) => {
      const site = await serve({ folder: "dist" });
      await use(site);
      await site.close();
    },
    { scope: "worker" },
  ],
  baseURL: async ({ site }, use) => use(site.url),
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's pattern
  troubles: async ({}, use) => {
    const troubles = new Troubles();
    await use(troubles);
    expect(troubles.unexpected).toEqual([]);
  },
  page: async ({ page, troubles, site }, use) => {
    await watch(page, troubles, site);
    await use(page);
  },
});

/** Turns to islands, as a reader does, until they are hydrated; without names to those of the first screen. */
export const alive = (page: Page | ReturnType<Page["frameLocator"]>, ...islands: readonly string[]) =>
  Promise.all(
    (islands.length > 0 ? islands : ["header", "overview"]).map(async (name) => {
      const island = page.locator(`[data-island="${name}"]`);
      await expect(async () => {
        await island.dispatchEvent("focusin");
        await expect(island).toHaveAttribute("data-hydrated", "", { timeout: 500 });
      }).toPass({ timeout: 30_000 });
    }),
  );

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * Contrasts that axe cannot work out, and who does: text in pictures, signs alone (≈, ▸), a choice underlined by a pseudo
 * element, an empty input, what lies under the sticky bar, and what the reach
 * of a neighbour for fingers touches are all coloured by tokens, which tests/styles holds to the look.
 */
const HELD_BY_TOKENS =
  /contains an image node|too short to determine|only non-text characters|pseudo element|has no value|obscured by another|overlapped by another|partially overlaps other elements/;

/** What axe finds: violations, and what it could not decide. Evaluated by the debugger, which no policy holds back. */
export async function axe(page: Page, selector = "html"): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  const found = await page.evaluate(async (root) => {
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    const { violations, incomplete } = await axe.run(root, { runOnly: tags });
    return [...violations, ...incomplete].flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target.join(" ")} ${node.failureSummary ?? ""}`),
    );
  }, selector);
  return found.filter((finding) => !(finding.startsWith("color-contrast") && HELD_BY_TOKENS.test(finding)));
}
