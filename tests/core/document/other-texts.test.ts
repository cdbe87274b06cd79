import { describe, expect, it } from "vitest";
import type { Dataset, Section } from "../../../src/core/document/dataset.ts";
import { otherTextsOf } from "../../../src/core/document/printed-items.ts";
import { datong as dataset } from "../../published.ts";

const section = (line: number, changes: Partial<Section>): Section => ({
  topic: null,
  kind: "paragraph",
  line,
  endLine: line,
  number: null,
  heading: null,
  text: null,
  children: [],
  ...changes,
});
const withSections = (sections: readonly Section[]): Dataset => ({ ...dataset, sections });

describe("the other text of a document", () => {
  it("is none where everything belongs to duties, offices, explanation and glossary", () => {
    expect(otherTextsOf(dataset)).toEqual([]);
  });

  it("stands under its own heading, paragraph by paragraph, with the lines that print it", () => {
    const tasks = section(85, {
      kind: "heading",
      number: "三、",
      heading: "主要工作任务",
      children: [section(87, { text: "（一）抓落实。" }), section(89, { text: "（二）强监督。" })],
    });
    const [other, ...rest] = otherTextsOf(withSections([...dataset.sections, tasks]));
    expect(rest).toEqual([]);
    expect(other?.title).toBe("三、主要工作任务");
    expect(other?.passages.map(({ line, text, cell }) => [line, text, cell])).toEqual([
      [87, "（一）抓落实。", "text:87:0-7"],
      [89, "（二）强监督。", "text:89:0-7"],
    ]);
  });

  it("leaves nothing out of a part that holds a known topic beside others, and says nothing twice", () => {
    const part = section(1, {
      kind: "part",
      heading: "概况",
      children: [
        section(2, { text: "说明。" }),
        section(3, { kind: "heading", topic: "duties", heading: "职责", children: [section(4, { text: "做事。" })] }),
        section(5, { kind: "heading", heading: "领导", children: [section(6, { text: "略。" })] }),
      ],
    });
    const texts = otherTextsOf(withSections([part])).flatMap(({ title, passages }) =>
      passages.map(({ text }) => [title, text]),
    );
    expect(texts).toEqual([
      ["概况", "说明。"],
      ["领导", "略。"],
    ]);
  });
});
