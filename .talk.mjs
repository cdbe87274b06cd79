import { chromium } from "@playwright/test";
const [lang, w, h, theme, extra = ""] = process.argv.slice(2);
const b = await chromium.launch({ executablePath: "/usr/bin/chromium" });
const c = await b.newContext({ viewport: { width: +w, height: +h }, colorScheme: theme, reducedMotion: "reduce" });
const p = await c.newPage();
await p.goto(`http://127.0.0.1:4687/?lang=${lang}&present=1&slide=1${extra}`, { waitUntil: "networkidle" });
await p.waitForTimeout(500);
const shots = [];
for (let n = 1; n <= 20; n += 1) {
  const f = `/work/tmp/eng/t-${lang}-${w}-${n}.png`;
  await p.screenshot({ path: f });
  const r = await p.evaluate(([w, h]) => {
    const out = [];
    const root = document.querySelector("[data-room=\"present\"]") ?? document.body;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const t = walker.currentNode; if (!t.data.trim()) continue;
      const e = t.parentElement; const cs = getComputedStyle(e);
      if (cs.visibility === "hidden" || e.closest(".spoken,[aria-hidden=true],[hidden]")) continue;
      const rg = document.createRange(); rg.selectNodeContents(t);
      const rects = [...rg.getClientRects()].filter(x => x.width > 2 && x.height > 2); if (!rects.length) continue;
      const size = parseFloat(cs.fontSize);
      const b = rects.reduce((a, x) => ({ l: Math.min(a.l, x.left), r: Math.max(a.r, x.right), t: Math.min(a.t, x.top), b: Math.max(a.b, x.bottom) }), { l: 1e9, r: -1, t: 1e9, b: -1 });
      const lines = new Set(rects.map(x => Math.round(x.top))).size;
      const bad = [];
      if (b.l < w * .04 - 1 || b.r > w * .96 + 1 || b.t < h * .04 - 1 || b.b > h * .96 + 1) bad.push("outer");
      if (w === 1280 && size < 24) bad.push("small" + size);
      if (lines > 2) bad.push("lines" + lines);
      if (bad.length) out.push(bad.join(",") + ": " + t.data.slice(0, 40) + " " + Math.round(b.l) + "," + Math.round(b.t) + "-" + Math.round(b.r) + "," + Math.round(b.b));
    }
    return { out: out.slice(0, 8), url: location.search };
  }, [+w, +h]);
  if (r.out.length) console.log(n, r.out);
  const before = r.url;
  await p.keyboard.press("ArrowRight"); await p.waitForTimeout(250);
  if (await p.evaluate(() => location.search) === before) { console.log("slides", n); break; }
}
await b.close();
