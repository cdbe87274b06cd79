import { strToU8, unzipSync, zipSync } from "fflate";
import { datongOldPage, datongWord } from "../core/readers/datong-files.ts";
import { printDocument } from "../core/readers/pdf/write-document.ts";
import { example, file, give, open, review } from "./opening.ts";
import { expect, test } from "./support.ts";

const ELSEWHERE = "https://elsewhere.invalid";

/** A page of a site that would run, fetch and lead elsewhere if anything of it were ever put into a document. */
const hostilePage = (): Uint8Array =>
  strToU8(
    new TextDecoder()
      .decode(datongOldPage())
      .replace(
        "<body>",
        `<head><meta http-equiv="refresh" content="0;url=${ELSEWHERE}/refresh"><base href="${ELSEWHERE}/"><link rel="stylesheet" href="${ELSEWHERE}/style.css"><script>parent.hacked = 1</script><script src="${ELSEWHERE}/script.js"></script></head><body onload="hacked = 1"><img src="${ELSEWHERE}/picture.png" onerror="hacked = 1"><iframe src="${ELSEWHERE}/frame"></iframe><form action="${ELSEWHERE}"><button autofocus onfocus="hacked = 1">x</button></form>`,
      )
      .replaceAll("社会保险经办机构", `&lt;img src=${ELSEWHERE}/name.png onerror=hacked=1&gt;`)
      .replaceAll("事业单位离退休", `=HYPERLINK("${ELSEWHERE}","离退休")`),
  );

/** A PDF that asks its viewer to run a script and to open an address as soon as it is opened. */
function hostilePdf(): Uint8Array {
  const action = `/OpenAction << /S /JavaScript /JS (app.launchURL\\("${ELSEWHERE}"\\); hacked = 1) >> /AA << /WC << /S /URI /URI (${ELSEWHERE}) >> >>`;
  const latin1 = Buffer.from(printDocument(example().toString("utf8"))).toString("latin1");
  const written = latin1
    .replace("/Type /Catalog", `/Type /Catalog ${action}`)
    .replace(/startxref\n(\d+)/, (_, at: string) => `startxref\n${Number(at) + action.length + 1}`);
  return Buffer.from(written, "latin1");
}

test("a page and a PDF with scripts, pictures and addresses in them are read as text, and nothing of them runs or is asked for", async ({
  page,
}) => {
  await open(page);
  await give(page, file("网页.html", hostilePage()));
  await expect(review(page)).toBeVisible();
  await page.getByRole("button", { name: "看整本账" }).click();
  await page.locator("#spending").scrollIntoViewIfNeeded();
  await expect(page.locator("#spending")).toContainText(`<img src=${ELSEWHERE}/name.png onerror=hacked=1>`);
  await expect(page.locator("#spending")).toContainText(`=HYPERLINK("${ELSEWHERE}","离退休")`);
  await page.getByRole("button", { name: "打开另一份" }).click();
  await give(page, file("带脚本.pdf", hostilePdf()));
  await expect(review(page)).toContainText("示例市档案中心", { timeout: 60_000 });
  expect(await page.evaluate(() => "hacked" in window)).toBe(false);
  expect(new URL(page.url()).hostname).toBe("localhost");
});

test("a file that unzips without end is refused in plain words, a Word file with macros is read without them", async ({
  page,
}) => {
  await open(page);
  const bomb = zipSync({ "word/document.xml": new Uint8Array(60_000_000), "[Content_Types].xml": strToU8("<Types/>") });
  await give(page, file("炸弹.docx", bomb));
  await expect(page.locator("#open")).toContainText("“炸弹.docx”是压缩格式，解开以后太大，没有读取");
  await page.getByRole("button", { name: "换一个文件" }).click();
  const macros = { "word/vbaProject.bin": strToU8("Attribute VB_Name\nSub AutoOpen()\nShell\nEnd Sub") };
  await give(page, file("带宏.docm", zipSync({ ...unzipSync(datongWord()), ...macros })));
  await expect(review(page)).toContainText("带宏.docm");
  await expect(page.locator('[data-statement][data-state="read"]')).not.toHaveCount(0);
  await expect(page.locator("#open")).not.toContainText("AutoOpen");
});
