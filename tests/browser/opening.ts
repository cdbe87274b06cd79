import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";

/** The published document, as text. */
export const source = readFileSync("public/data/datong-social-insurance-center/2026.source.txt");

export interface GivenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export const file = (name: string, bytes: Uint8Array): GivenFile => ({
  name,
  mimeType: "application/octet-stream",
  buffer: Buffer.from(bytes),
});

/** A document of the published form, of an invented unit. */
export const example = (): Buffer =>
  Buffer.from(source.toString("utf8").replaceAll("大同市社会保险中心", "示例市档案中心"));

export const open = async (page: Page, query = "?open=1") => {
  await page.goto(query);
  await expect(page.locator("#open").getByRole("heading", { name: "打开你的文件" })).toBeFocused();
};

export const give = (page: Page, ...files: readonly GivenFile[]) =>
  page.locator("input[type=file]").setInputFiles([...files]);

export const review = (page: Page) => page.locator("[data-review]");
