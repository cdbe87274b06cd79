import { existsSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import { serve } from "../serve.ts";
import { type Engine, Session } from "./webdriver.ts";

const MINI_BROWSER = "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser";
const ENGINES: readonly Engine[] = [
  {
    name: "WPE",
    driver: "/usr/bin/WPEWebDriver",
    capabilities: {
      "wpe:browserOptions": { binary: "/usr/bin/cog", args: ["--automation", "--platform=headless"] },
    },
  },
  {
    name: "WebKitGTK",
    driver: "/usr/bin/WebKitWebDriver",
    capabilities: { "webkitgtk:browserOptions": { binary: MINI_BROWSER, args: ["--automation"] } },
  },
];

const FRAMES = {
  cross: "",
  sandboxed: 'sandbox="allow-scripts"',
  origin: 'sandbox="allow-scripts allow-same-origin"',
} as const;

const ALIVE = `return document.querySelector('[data-island="split"][data-hydrated=""]') !== null
  && document.querySelector("#split").innerText.includes("2,994.78")
  && document.querySelector("footer a[target=_blank]").getClientRects().length > 0`;
const FITS = "return document.documentElement.scrollHeight === innerHeight && innerHeight > 300";

/** A page on another site (127.0.0.1 is not localhost) with an embed in every kind of frame, and one that is shown later. */
async function host(site: string) {
  const frames = Object.entries(FRAMES).map(
    ([id, attributes]) =>
      `<iframe id="${id}" ${attributes} width="700" src="${site}?embed=1&view=split&lang=zh"></iframe>`,
  );
  const html = `<!doctype html><title>host</title><script src="${site}embed.js"></script>${frames.join("")}
    <div hidden><iframe id="hidden" width="700" src="${site}?embed=1&view=split&lang=zh"></iframe></div>`;
  const server = createServer((_, response) => response.writeHead(200, { "content-type": "text/html" }).end(html));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function visit(session: Session, site: string, hostUrl: string, tell: (what: string, ok: boolean) => void) {
  for (const [what, url] of [
    ["top level", `${site}?embed=1&view=split&lang=zh`],
    ["from a file", `file://${resolve("dist/index.html")}?embed=1&view=split&lang=zh`],
  ] as const) {
    await session.open(url);
    tell(`${what}: alive, with figures and source`, await session.comesTrue(ALIVE));
  }
  await session.open(hostUrl);
  for (const id of Object.keys(FRAMES)) {
    await session.enter(id);
    tell(`${id}: alive, with figures and source`, await session.comesTrue(ALIVE));
    tell(`${id}: as high as its content`, await session.comesTrue(FITS));
    tell(`${id}: takes no focus`, await session.run("return document.activeElement === document.body"));
  }
  await session.enter(null);
  tell("hidden: says nothing", await session.run('return document.querySelector("#hidden").style.height === ""'));
  await session.run('document.querySelector("div[hidden]").removeAttribute("hidden")');
  await session.enter("hidden");
  tell("hidden, then shown: as high as its content", await session.comesTrue(FITS));
  await session.enter(null);
  await session.run(
    'document.querySelector("#sandboxed").contentWindow.postMessage({ source: "mingbai", version: 1, type: "set", lang: "en", money: "yuan" }, "*")',
  );
  await session.enter("sandboxed");
  tell(
    "sandboxed: obeys its host",
    await session.comesTrue(
      'return document.documentElement.lang === "en" && document.querySelector("#split").innerText.includes("29,947,800")',
    ),
  );
  tell("sandboxed: still as high as its content", await session.comesTrue(FITS));
  await session.run("document.querySelector('#split table [data-cell]').click()");
  tell(
    "sandboxed: shows where a figure is printed, in full",
    await session.comesTrue(
      `const panel = document.querySelector('[role="dialog"]'); return panel !== null && panel.getBoundingClientRect().bottom <= innerHeight + 1`,
    ),
  );
}

/**
 * Embeds in the WebKit browsers of Debian: `npm run build`, then `node scripts/run.mjs scripts/webkit/places.ts`.
 * `apt-get install cog wpewebkit-driver`, or `webkit2gtk-driver` and `xvfb-run -a` before the command; what is not installed is left out.
 */
export async function main(): Promise<number> {
  const site = await serve({ folder: "dist" });
  const page = await host(site.url);
  let failed = 0;
  for (const [index, engine] of ENGINES.entries()) {
    if (!existsSync(engine.driver) || (engine.name === "WebKitGTK" && process.env.DISPLAY === undefined)) {
      console.log(`${engine.name}: not here`);
      continue;
    }
    const session = await Session.start(engine, 8790 + index);
    await visit(session, site.url, page.url, (what, ok) => {
      if (!ok) failed += 1;
      console.log(`${engine.name}: ${ok ? "ok" : "FAILED"}  ${what}`);
    });
    await session.stop();
  }
  page.close();
  await site.close();
  return failed === 0 ? 0 : 1;
}
