import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { FLOORS } from "./floors.ts";

interface Import {
  readonly from: string;
  readonly to: string;
}

const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((name) => path.posix.join("src", name.replaceAll("\\", "/")))
  .filter((name) => /\.tsx?$/.test(name) && !name.endsWith(".d.ts"));

const importsOf = (from: string): readonly Import[] =>
  [...readFileSync(from, "utf8").matchAll(/(?:\bfrom|\bimport)\s*\(?\s*"(\.[^"?]+\.tsx?)(?:\?[^"]*)?"/g)].map(
    (found) => ({
      from,
      to: path.posix.join(path.posix.dirname(from), found[1] ?? ""),
    }),
  );

const isOn = (place: string) => (file: string) => file === place || file.startsWith(`${place}/`);
const placeOf = (file: string): string | undefined => FLOORS.flat().find((place) => isOn(place)(file));
const floorOf = (place: string | undefined): number =>
  FLOORS.findIndex((floor) => place !== undefined && floor.includes(place));

/** Imports that climb, or that reach across to a place beside their own. */
const upward = ({ from, to }: Import): boolean => {
  const [own, other] = [placeOf(from), placeOf(to)];
  return own !== other && floorOf(other) >= floorOf(own);
};

const imports = sources.flatMap(importsOf);

describe("the floors of the source", () => {
  it("every source file stands on a floor", () => {
    expect(sources.filter((file) => placeOf(file) === undefined)).toEqual([]);
  });

  it("no file imports from a floor above its own or from a place beside it", () => {
    expect(imports.filter(upward).map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it("the test would see an import that climbs", () => {
    expect(upward({ from: "src/core/document/tables.ts", to: "src/core/checks/claim.ts" })).toBe(true);
    expect(upward({ from: "src/core/importer/outline/outline.ts", to: "src/core/explanation/fold.ts" })).toBe(true);
    expect(upward({ from: "src/core/checks/claim.ts", to: "src/core/document/tables.ts" })).toBe(false);
    expect(imports.length).toBeGreaterThan(1000);
  });

  it("ARCHITECTURE.md quotes the list of floors as it is", () => {
    const quoted = FLOORS.map((floor) => floor.map((place) => place.replace("src/", "")).join(" · ")).join("\n");
    expect(readFileSync("ARCHITECTURE.md", "utf8")).toContain(`\n${quoted}\n`);
  });

  it("features do not know each other", () => {
    const featureOf = (file: string) => /^src\/features\/([^/]+)\//.exec(file)?.[1];
    const across = imports.filter(({ from, to }) => {
      const [own, other] = [featureOf(from), featureOf(to)];
      return own !== undefined && other !== undefined && own !== other;
    });
    expect(across.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });
});
