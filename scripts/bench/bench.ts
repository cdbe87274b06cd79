import { existsSync } from "node:fs";
import { join } from "node:path";
import { serve } from "../serve.ts";
import { FRAMED, measureFrame } from "./framed.ts";
import { LINES, measureGrowth, writeLargeSite } from "./growth.ts";
import { measureInteractions } from "./interactions.ts";
import { load } from "./load.ts";
import { measureMany } from "./many.ts";
import { measureMemory } from "./memory.ts";
import { measureReading } from "./reading.ts";
import { writeStaticPage } from "./static-page.ts";

const DIST = "dist";
const STATIC = "bench-out/static";
const LARGE = "bench-out/large";
const PARTS = ["load", "touch", "read", "memory", "frame", "growth"] as const;

/** Every sample of one measured thing, by its name. */
class Samples {
  readonly #all = new Map<string, number[]>();
  add(name: string, value: number): void {
    this.#all.set(name, [...(this.#all.get(name) ?? []), value]);
  }
  addAll(prefix: string, values: Readonly<Record<string, number>> | ReadonlyMap<string, number>): void {
    for (const [name, value] of values instanceof Map ? values : Object.entries(values))
      this.add(`${prefix} ${name}`, value);
  }
  /** the middle one; NaN where there is none */
  of(name: string): number {
    const sorted = (this.#all.get(name) ?? []).sort((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  }
  startingWith(prefix: string): readonly (readonly [name: string, median: number])[] {
    return [...this.#all.keys()]
      .filter((name) => name.startsWith(`${prefix} `))
      .map((name) => [name.slice(prefix.length + 1), this.of(name)]);
  }
}

const line = (...cells: readonly string[]) =>
  console.log(cells.map((cell, at) => (at === 0 ? cell.padEnd(34) : cell.padStart(12))).join(""));
const ms = (value: number) => `${value.toFixed(0)} ms`;
const mb = (value: number) => `${value.toFixed(2)} MB`;

function tellLoads(samples: Samples): void {
  for (const language of ["zh", "en"]) {
    const tell = (what: string, key: string, show: (value: number) => string) => {
      const [page, plain] = [samples.of(`${language} page ${key}`), samples.of(`${language} static ${key}`)];
      line(`${language} ${what}`, show(page), show(plain), `${(page / plain).toFixed(2)} ×`);
    };
    tell("first figure", "firstFigure", ms);
    tell("largest paint", "largestPaint", ms);
    tell("blocking after first paint", "blocking", ms);
    tell("blocking from navigation", "allBlocking", ms);
    tell("longest task", "longestTask", ms);
    tell("transfer until quiet", "bytes", (bytes) => `${(bytes / 1000).toFixed(1)} kB`);
    tell("requests until quiet", "requests", String);
    tell("script memory", "heap", mb);
    tell("elements", "elements", String);
  }
}

/**
 * `npm run bench [rounds] [part] [data sets]`: the built page beside a bare static one, turn by turn, each time in a new browser, as a slow
 * telephone has them. Parts: load, touch, read, memory, frame, growth; all of them where none is named. Ratios of one run can be compared,
 * milliseconds of two runs cannot. The part `many`, which builds a site of 10,000 generated data sets or as many as are named, runs only where it is named.
 */
export async function main([rounds = "5", part, count = "10000"]: readonly string[]): Promise<number> {
  if (part === "many") {
    for (const [what, value] of Object.entries(await measureMany(Number(count)))) line(what, value);
    return 0;
  }
  if (!existsSync(join(DIST, "index.html"))) {
    console.error("nothing is built: npm run build");
    return 1;
  }
  const isAsked = (name: (typeof PARTS)[number]) => part === undefined || part === name;
  writeStaticPage("public", STATIC);
  const [site, plain] = await Promise.all([serve({ folder: DIST }), serve({ folder: STATIC })]);
  if (isAsked("growth")) writeLargeSite(DIST, LARGE);
  const large = isAsked("growth") ? await serve({ folder: LARGE }) : null;
  const samples = new Samples();
  const loads = [
    ["zh page", `${site.url}?lang=zh`],
    ["zh static", plain.url],
    ["en page", `${site.url}?lang=en`],
    ["en static", `${plain.url}en.html`],
  ] as const;
  for (let round = 1; round <= Number(rounds); round += 1) {
    if (isAsked("load"))
      for (const [name, url] of round % 2 ? loads : [...loads].reverse()) samples.addAll(name, await load(url));
    if (isAsked("touch")) samples.addAll("touch", await measureInteractions(`${site.url}?lang=zh`));
    if (isAsked("read")) samples.addAll("read", await measureReading(`${site.url}?lang=zh`));
    if (isAsked("memory")) samples.addAll("memory", await measureMemory(`${site.url}?lang=zh`));
    if (isAsked("frame"))
      for (const address of FRAMED) samples.add(`frame ${address}`, await measureFrame(site.url, address));
    if (large !== null)
      for (const lines of LINES) samples.addAll(`${lines} lines:`, await measureGrowth(large.url, lines));
    console.error(`round ${round} of ${rounds}`);
  }
  await Promise.all([site.close(), plain.close(), large?.close()]);

  line(`median of ${rounds}`, "page", "static", "ratio");
  if (isAsked("load")) tellLoads(samples);
  for (const [name, taken] of samples.startingWith("touch")) line(`${name} to next paint`, ms(taken));
  if (isAsked("touch"))
    line("worst interaction", ms(Math.max(...samples.startingWith("touch").map(([, taken]) => taken))));
  if (isAsked("read")) {
    line("layout shift while reading", samples.of("read shift").toFixed(4));
    line("longest task while reading", ms(samples.of("read longestTask")));
  }
  for (const [name, heap] of samples.startingWith("memory")) line(`script memory, ${name}`, mb(heap));
  if (isAsked("memory"))
    line(
      "script memory, growth",
      "",
      "",
      `${(samples.of("memory used") / samples.of("memory usedOnce")).toFixed(2)} ×`,
    );
  for (const [address, taken] of samples.startingWith("frame"))
    line(`blocking, sandboxed ${address.slice(8)}`, ms(taken));
  for (const lines of LINES)
    for (const [name, taken] of samples.startingWith(`${lines} lines:`)) {
      const small = samples.of(`${LINES[0]} lines: ${name}`);
      line(`${lines} lines: ${name}`, ms(taken), "", `${(taken / small).toFixed(2)} ×`);
    }
  return 0;
}
