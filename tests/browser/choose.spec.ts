import type { Page } from "@playwright/test";
import { anotherBudget, publish } from "./second-dataset.ts";
import { alive, axe, expect, test } from "./support.ts";

/** The page as a build with several data sets serves it: with a second unit in the catalogue and the mark that says so. */
async function openWithTwo(page: Page, address = ""): Promise<void> {
  await publish(page, { body: anotherBudget((dataset) => Object.assign(dataset.unit, { name: "示例市图书馆" })) });
  await page.route(/\/(\?.*)?$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace("<html ", "<html data-several ") });
  });
  await page.goto(`./${address}`);
  await alive(page, "header");
}
const chooser = (page: Page) => page.getByRole("button", { name: "选单位、年份" });
const field = (page: Page) => page.getByLabel("单位名称、部门、拼音首字母或年份");

test("with one data set published there is nothing to choose", async ({ page }) => {
  await page.goto("./");
  await expect(chooser(page)).toHaveCount(0);
});

test("a reader chooses another unit by keys alone, and lands on its page", async ({ page, troubles }) => {
  // nobody has written English for it yet
  troubles.expect(/Failed to load resource/);
  await openWithTwo(page);
  await chooser(page).focus();
  await page.keyboard.press("Enter");
  await expect(field(page)).toBeFocused();
  await expect(page.getByRole("heading", { name: "本单位" })).toBeVisible();
  expect(await axe(page, '[data-island="header"]')).toEqual([]);
  await page.keyboard.type("2027");
  await expect(page.getByRole("heading", { name: "找到1个单位" })).toBeVisible();
  await page.keyboard.press("ArrowDown");
  // its department first, then its year
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/dataset=another-unit\/2027/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("示例市图书馆");
});

test("a department's link lists its units, and Escape gives the page back", async ({ page }) => {
  await openWithTwo(page, `?choose=${encodeURIComponent("大同市人力")}`);
  await expect(page.getByRole("heading", { name: "找到2个单位" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(field(page)).toHaveCount(0);
  await expect(chooser(page)).toBeFocused();
  await expect(page).not.toHaveURL(/choose=/);
});

test("what is not there is said, and so is a catalogue that does not arrive", async ({ page, troubles }) => {
  troubles.expect(/Failed to load resource/);
  await openWithTwo(page);
  await chooser(page).click();
  await field(page).fill("没有的单位");
  await expect(page.getByText("没有找到“没有的单位”")).toBeVisible();
  await page.route("**/data/catalog.json", (route) => route.fulfill({ status: 503, body: "" }));
  await page.reload();
  await alive(page, "header");
  await chooser(page).click();
  await expect(page.getByRole("alert")).toContainText("目录没有读到");
});
