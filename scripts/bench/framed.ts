import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { blockingOf, noted, visit } from "./conditions.ts";

export const FRAMED = ["embed=1&view=split", "embed=1&view=spending&code=2080109", "embed=1&view=targets"] as const;

/** How long a frame that may only run scripts, and so has no origin, does not answer while it starts. */
export async function measureFrame(site: string, address: string): Promise<number> {
  const src = `${site}?${address}`.replaceAll("&", "&amp;");
  const host = createServer((_, response) => {
    response.setHeader("content-type", "text/html");
    response.end(
      `<!doctype html><link rel="icon" href="data:,"><iframe sandbox="allow-scripts" width="900" height="1200" src="${src}"></iframe>`,
    );
  });
  await new Promise<void>((listening) => host.listen(0, "127.0.0.1", listening));
  const opened = await visit(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`, { isLaptop: true });
  try {
    const frame = opened.page.frames().find((each) => each !== opened.page.mainFrame());
    if (frame === undefined) throw new Error("the page has no frame");
    return blockingOf(await noted(frame));
  } finally {
    await opened.close();
    host.close();
  }
}
