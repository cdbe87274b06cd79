import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { importSource } from "../../src/core/importer/import-source.ts";
import { datasetText } from "../../src/core/importer/write-dataset.ts";
import { placesText } from "../../src/core/readers/places-text.ts";
import { readDocument } from "../../src/core/readers/read-document.ts";
import { readCharacterMap } from "../core/readers/pdf/read.ts";
import { printDocument } from "../core/readers/pdf/write-document.ts";
import { ADDRESS, publish } from "./second-dataset.ts";
import { expect, test } from "./support.ts";

const source = readFileSync("public/data/datong-social-insurance-center/2026.source.txt", "utf8");

/** The Datong document, printed as a PDF and read as one: its data set, and where each line and cell is printed. */
async function readPrinted() {
  const document = await readDocument([{ name: "示例.pdf", bytes: printDocument(source) }], { readCharacterMap });
  if (!document.ok) throw new Error(document.problem.kind);
  const { dataset, printed } = importSource(document.value, {
    unit: "another-unit",
    year: 2027,
    sourceUrl: null,
    published: null,
  });
  if (dataset === null) throw new Error("the printed document is not read");
  const row = dataset.statements
    .find(({ id }) => id === "expenditure")
    ?.sides[0]?.rows.find(({ code }) => code === "20805");
  if (row === undefined) throw new Error("the pensions are not printed");
  return { dataset, printed, cell: `expenditure:${row.line}:total` };
}
let read: Awaited<ReturnType<typeof readPrinted>>;
test.beforeAll(async () => {
  read = await readPrinted();
});

async function open(page: Page, { hasPlaces = true } = {}) {
  const { dataset, printed, cell } = read;
  await publish(page, { body: datasetText(dataset) });
  await page.route("**/data/another-unit/2027.source.txt", (route) => route.fulfill({ body: printed.text }));
  await page.route("**/data/another-unit/2027.places.json", (route) =>
    hasPlaces ? route.fulfill({ json: JSON.parse(placesText(printed.places)) }) : route.fulfill({ status: 404 }),
  );
  await page.route("**/data/another-unit/2027.en.json", (route) => route.fulfill({ json: {} }));
  await page.goto(`${ADDRESS}&cell=${cell}`);
}

for (const width of [1366, 390])
  test(`at ${width} px a figure of a PDF is shown on its page: the rows around drawn again, its own cell framed`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page);
    const panel = page.getByRole("dialog");
    const drawing = panel.getByRole("img", { name: /原文第 \d+ 页的这一处.*693\.83/ });
    await expect(drawing).toBeVisible();
    const number = /第 (\d+) 页/.exec((await drawing.locator("title").textContent()) ?? "")?.[1];
    await expect(panel.getByRole("link", { name: new RegExp(`第 ${number} 页`) })).toHaveAttribute(
      "href",
      `data/another-unit/2027.source.pdf#page=${number}`,
    );

    // the frame is around the figure and around nothing else, and it is in sight
    const placed = await drawing.evaluate((svg) => {
      const boxes = (selector: string) => [...svg.querySelectorAll(selector)];
      const rects = boxes("rect");
      const frame = rects[rects.length - 1]?.getBoundingClientRect();
      const inside = boxes("text").filter((text) => {
        const { left, right, top, bottom } = text.getBoundingClientRect();
        const [x, y] = [(left + right) / 2, (top + bottom) / 2];
        return frame !== undefined && x > frame.left && x < frame.right && y > frame.top && y < frame.bottom;
      });
      const scroller = svg.closest("section")?.getBoundingClientRect();
      return {
        framed: inside.map(({ textContent }) => textContent),
        isInSight:
          frame !== undefined &&
          scroller !== undefined &&
          frame.right <= scroller.right + 1 &&
          frame.left >= scroller.left - 1,
        drawn: boxes("text").map(({ textContent }) => textContent),
      };
    });
    expect(placed.framed).toEqual(["693.83"]);
    expect(placed.isInSight).toBe(true);
    expect(placed.drawn).toContain("20805");
    await expect(panel).toContainText("行政事业单位养老支出");
  });

test("a PDF whose places do not arrive is told by the lines of its text", async ({ page, troubles }) => {
  troubles.expect(/404/);
  await open(page, { hasPlaces: false });
  const panel = page.getByRole("dialog");
  await expect(panel.locator("mark")).toHaveText("693.83");
  await expect(panel.getByRole("img")).toHaveCount(0);
});
