// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { line } from "../../../src/components/drawing/pen.ts";
import { pictureOf } from "../../../src/components/drawing/picture.ts";
import { cloneDrawing, paintedWith } from "../../../src/features/downloads/picture/clone-drawing.ts";
import { factTable } from "../../../src/features/downloads/picture/fact-table.ts";

const HOSTILE = '</text><script>alert(1)</script> & "甲"\u0000\u0008\ufffe 𠮷';
const parse = (text: string) => new DOMParser().parseFromString(text, "image/svg+xml");

describe("a picture as SVG", () => {
  it("parses as XML whatever a name holds, and shows it as text", () => {
    const words = { language: "zh", title: HOSTILE, description: HOSTILE } as const;
    const drawn = { svg: line(HOSTILE, 0, 1, { size: 1 }), width: 1, height: 1, definitions: "" };
    const document = parse(pictureOf(drawn, words).svg);
    expect(document.querySelector("parsererror")).toBeNull();
    expect(document.querySelector("script")).toBeNull();
    expect(document.querySelector("text")?.textContent).toBe('</text><script>alert(1)</script> & "甲" 𠮷');
  });

  it("takes drawings along without scripts, listeners, classes or anything from elsewhere", () => {
    const page = parse(
      '<svg xmlns="http://www.w3.org/2000/svg" class="a" onload="x()"><script>x()</script><image href="http://elsewhere/"/><foreignObject/><a href="javascript:x()"/><g onclick="x()" transform="translate(1 2)"><rect class="b" width="4" height="5" fill="url(#hatch)"/></g></svg>',
    );
    const drawing = document.importNode(page.documentElement, true) as unknown as SVGElement;
    document.body.append(drawing);
    const text = cloneDrawing(drawing);
    expect(text).not.toMatch(/script|onload|onclick|class=|href|foreignObject|elsewhere/);
    expect(text).toContain('transform="translate(1 2)"');
    expect(text).toContain('width="4"');
  });

  it("takes English quotation marks from a Latin face, and leaves every other character where it was", () => {
    const svg = line("“Three public” expenses of the unit’s own", 0, 1, { size: 1 });
    const words = { language: "en", title: "", description: "" } as const;
    const text = parse(pictureOf({ svg, width: 1, height: 1, definitions: "" }, words).svg).querySelector("text");
    expect(text?.textContent).toBe("“Three public” expenses of the unit’s own");
    const marks = [...(text?.querySelectorAll("tspan") ?? [])];
    expect(marks.map(({ textContent }) => textContent)).toEqual(["“", "”", "’"]);
    for (const mark of marks) expect(mark.getAttribute("font-family")).not.toMatch(/CJK|PingFang|YaHei/);
  });

  it("has every amount, every share and the total in the table beside a disc", () => {
    const facts = {
      total: { name: "支出合计", amount: "2,994.78", said: "2,994.78 万元" },
      rows: [{ name: "208 社会保障和就业支出", amount: "2,683.59", share: "89.61%" }],
    };
    const drawn = parse(`<svg xmlns="http://www.w3.org/2000/svg">${factTable(facts).svg}</svg>`);
    const words = [...drawn.querySelectorAll("text")].map(({ textContent }) => textContent).join("\n");
    for (const said of ["208 社会保障和就业支出", "2,683.59", "89.61%", "支出合计", "2,994.78"])
      expect(words).toContain(said);
  });

  it("knows which hatches it is painted with, wherever on the page they are defined", () => {
    expect([...paintedWith('<g><rect fill="url(#hatch-split-208)"/><rect fill="#fff"/></g>')]).toEqual([
      "hatch-split-208",
    ]);
  });
});
