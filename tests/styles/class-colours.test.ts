import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync("src/styles/class-colours.css", "utf8");
const tokens = readFileSync("src/styles/tokens.css", "utf8");
const classes: string[] = JSON.parse(readFileSync("public/data/classification/functional.json", "utf8"))
  .map(({ code }: { code: string }) => code)
  .filter((code: string) => code.length === 3);

type Colours = Readonly<Record<string, string>>;
const blockOf = (text: string, selector: string): Colours => {
  const start = text.indexOf(`${selector} {`);
  const body = text.slice(start, text.indexOf("}", start));
  return Object.fromEntries(
    [...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value?.trim()]),
  );
};
const light: Colours = { ...blockOf(tokens, ":root"), ...blockOf(css, ":root") };
const dark: Colours = {
  ...light,
  ...blockOf(tokens, ':root[data-theme="dark"]'),
  ...blockOf(css, ':root[data-theme="dark"]'),
};
const present: Colours = { ...light, ...blockOf(css, ":root[data-present]") };
const presentDark: Colours = { ...dark, ...blockOf(css, ':root[data-present][data-theme="dark"]') };
const THEMES = { light, dark, present, presentDark };

const linear = (hex: string) =>
  [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
type Triple = readonly [number, number, number];
const luminance = ([r = 0, g = 0, b = 0]: readonly number[]) => 0.2126 * r + 0.7152 * g + 0.0722 * b;
function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(linear(one)), luminance(linear(other))].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}
/** How the two common kinds of colour blindness see light (Machado 2009, full severity). */
const EYES: Readonly<Record<string, readonly Triple[] | null>> = {
  usual: null,
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
};
function lab(hex: string, eye: string): Triple {
  const seen = linear(hex);
  const matrix = EYES[eye];
  const [r = 0, g = 0, b = 0] =
    matrix == null
      ? seen
      : matrix.map((row) =>
          Math.max(
            0,
            row.reduce((sum, factor, at) => sum + factor * (seen[at] ?? 0), 0),
          ),
        );
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
  const y = f(luminance([r, g, b]));
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
const distance = (one: string, other: string) =>
  Math.min(
    ...Object.keys(EYES).map((eye) => Math.hypot(...lab(one, eye).map((v, at) => v - (lab(other, eye)[at] ?? 0)))),
  );
const colour = (theme: Colours, name: string): string => {
  const value = theme[name] ?? "";
  const reference = /^var\(--([\w-]+)\)$/.exec(value)?.[1];
  return reference === undefined ? value : colour(theme, reference);
};

describe("the colours of the classes", () => {
  it("has one for each of the classes, in every theme", () => {
    for (const theme of Object.values(THEMES))
      for (const code of classes) expect(colour(theme, `class-${code}`)).toMatch(/^#[0-9a-f]{6}$/);
    for (const code of classes) expect(css).toContain(`.class-${code} {`);
  });
  it("stands out from the paper: 3 : 1 on a page, 4.5 : 1 on a projector, children included", () => {
    for (const [name, theme] of Object.entries(THEMES))
      for (const code of classes)
        for (const step of ["", "-2", "-3"])
          expect(
            contrast(colour(theme, `class-${code}${step}`), colour(theme, "paper")),
            `${name} ${code}${step}`,
          ).toBeGreaterThanOrEqual(name.startsWith("present") ? 4.45 : 3);
  });
  it("carries readable text", () => {
    for (const [name, theme] of Object.entries(THEMES))
      for (const code of classes)
        for (const step of ["", "-2", "-3"]) {
          const on = theme[`class-${code}${step}-on`] === undefined ? "on" : `class-${code}${step}-on`;
          expect(
            contrast(colour(theme, `class-${code}${step}`), colour(theme, on)),
            `${name} ${code}${step}`,
          ).toBeGreaterThanOrEqual(4.45);
        }
  });
  it("keeps the three classes of Datong as the look has them, and apart for every eye", () => {
    expect(["208", "221", "210"].map((code) => light[`class-${code}`])).toEqual(["#12564c", "#b97b14", "#9d5a92"]);
    expect(["208", "221", "210"].map((code) => dark[`class-${code}`])).toEqual(["#45988a", "#f3cf7e", "#cf98c1"]);
    for (const [theme, least] of [
      [light, 19],
      [dark, 16],
      [present, 14],
    ] as const)
      for (const [one, other] of [
        ["208", "221"],
        ["221", "210"],
        ["210", "208"],
      ])
        expect(distance(colour(theme, `class-${one}`), colour(theme, `class-${other}`))).toBeGreaterThanOrEqual(least);
  });
  it("keeps any two of the thirty apart, and the children of one class", () => {
    for (const theme of [light, dark])
      for (const one of classes) {
        for (const other of classes)
          if (one < other)
            expect(distance(colour(theme, `class-${one}`), colour(theme, `class-${other}`))).toBeGreaterThan(5.5);
        for (const [a, b] of [
          ["", "-2"],
          ["-2", "-3"],
          ["", "-3"],
        ])
          expect(distance(colour(theme, `class-${one}${a}`), colour(theme, `class-${one}${b}`))).toBeGreaterThan(9);
      }
  });
});
