import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { COLOURS } from "../../../src/components/drawing/colours.ts";
import { classColour, onClass } from "../../../src/features/picture/palette.ts";

const rootOf = (path: string) => {
  const css = readFileSync(path, "utf8");
  const from = css.indexOf(":root {");
  return css.slice(from, css.indexOf("}", from));
};
const classes = rootOf("src/styles/class-colours.css");
const tokens = rootOf("src/styles/tokens.css");

it("the picture gives every class the colour that it has on the light page, and text on it the same contrast", () => {
  const page = [...classes.matchAll(/--class-(\d{3}): (#[0-9a-f]{6});/g)];
  expect(page.length).toBeGreaterThan(25);
  for (const [, code = "", colour] of page) {
    expect([code, classColour(code)]).toEqual([code, colour]);
    const isInked = classes.includes(`--class-${code}-on: var(--ink);`);
    expect([code, onClass(code)]).toEqual([code, isInked ? COLOURS.ink : COLOURS.paper]);
  }
});

it("the picture's ink, rules and slate are those of the light page", () => {
  for (const [name, token] of [
    ["ink", "ink"],
    ["ink2", "ink-2"],
    ["ink3", "ink-3"],
    ["rule", "rule"],
    ["slate", "slate"],
  ] as const)
    expect([name, tokens.match(new RegExp(`--${token}: (#[0-9a-f]{6});`))?.[1]]).toEqual([name, COLOURS[name]]);
});
