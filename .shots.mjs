import { chromium } from "@playwright/test";
const b = await chromium.launch({ executablePath: "/usr/bin/chromium" });
const port = (process.argv[2]);
const shots = JSON.parse(process.argv[3]);
for (const [name, q, w, h, dark, full] of shots) {
  const c = await b.newContext({ viewport: { width: w, height: h }, colorScheme: dark ? "dark" : "light", reducedMotion: "reduce" });
  const p = await c.newPage();
  await p.goto(`http://127.0.0.1:${port}/${q}`, { waitUntil: "networkidle" });
  await p.waitForTimeout(600);
  await p.screenshot({ path: `/work/tmp/eng/${name}.png`, fullPage: !!full });
  await c.close();
}
await b.close();
