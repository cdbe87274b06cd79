import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";

export const published = readFileSync("public/data/datong-social-insurance-center/2026.json", "utf8");
const catalog = JSON.parse(readFileSync("public/data/catalog.json", "utf8")) as { datasets: Record<string, unknown>[] };
const ID = "another-unit/2027";
/** Where the second data set is read. */
export const ADDRESS = `?dataset=${ID}`;
const sha256 = (bytes: Buffer | string) => createHash("sha256").update(bytes).digest("hex");

/** The published budget as that of another unit, with one change. */
export const anotherBudget = (
  change: (dataset: { unit: { name: string }; [key: string]: unknown }) => void = () => undefined,
): string => {
  const dataset = JSON.parse(published);
  dataset.unit = { ...dataset.unit, id: "another-unit" };
  dataset.year = 2027;
  change(dataset);
  return JSON.stringify(dataset);
};

export interface Answer {
  readonly status?: number;
  readonly body: string | Buffer;
  readonly contentType?: string;
}

/** Publishes a second data set on the site, of another unit if nothing else is said; the catalogue has the checksum of `registered`. */
export async function publish(page: Page, answer: Answer, registered: string | Buffer = answer.body, id = ID) {
  let requests = 0;
  const entry = {
    ...catalog.datasets[0],
    id,
    unit: id.slice(0, id.indexOf("/")),
    year: Number(id.slice(-4)),
    path: `${id}.json`,
    sha256: sha256(registered),
  };
  await page.route("**/data/catalog.json", (route) =>
    route.fulfill({ json: { ...catalog, datasets: [...catalog.datasets, entry] } }),
  );
  await page.route(`**/data/${id}.json`, (route) => {
    requests += 1;
    return route.fulfill({ contentType: "application/json", ...answer });
  });
  return () => requests;
}
