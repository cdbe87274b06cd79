import type { Dataset, Row } from "../../src/core/document/dataset.ts";

/** Said in every name of a generated budget, so that no figure of it can be taken for a published one. */
const SYNTHETIC = "示例";
const CLASSES = 25;
const SUBJECTS = ["社会保障", "卫生健康", "住房改革", "教育", "科学技术", "文化旅游", "农林水", "交通运输", "节能环保"];
const PURPOSES = ["行政运行", "事业运行", "专项业务", "信息化建设", "培训", "监测", "补助", "公共服务"];

/** The same numbers every time, below `limit`. */
function* numbersBelow(limit: number): Generator<number, never> {
  for (let state = 1; ; ) {
    state = (state * 48_271) % 2_147_483_647;
    yield state % limit;
  }
}
/** Whole hundredths of 万元 as they would be printed. */
const printed = (hundredths: number): string =>
  `${Math.trunc(hundredths / 100)}.${String(hundredths % 100).padStart(2, "0")}`;

interface Line {
  readonly code: string;
  readonly label: string;
  basic: number;
  project: number;
}

/** Classes, sections and items in the order of a statement, so many in all, each the exact sum of those below it. */
function linesOf(count: number): readonly Line[] {
  const below = Math.max(1, Math.min(99, Math.floor(Math.sqrt(count / CLASSES))));
  const random = numbersBelow(1_000_000);
  const lines: Line[] = [];
  const add = (code: string): Line => {
    const [subject, purpose] = [random.next().value % SUBJECTS.length, random.next().value % PURPOSES.length];
    const line = { code, label: `${SYNTHETIC}${SUBJECTS[subject]}${PURPOSES[purpose]}`, basic: 0, project: 0 };
    lines.push(line);
    return line;
  };
  const two = (number: number) => String(number).padStart(2, "0");
  for (let at = 201; lines.length < count; at += 1) {
    const whole = add(String(at));
    for (let section = 1; section <= below && lines.length < count; section += 1) {
      const part = add(`${at}${two(section)}`);
      for (let item = 1; item <= below && lines.length < count; item += 1) {
        const { code } = part;
        const line = add(`${code}${two(item)}`);
        line.basic = random.next().value;
        line.project = random.next().value;
        for (const above of [part, whole]) {
          above.basic += line.basic;
          above.project += line.project;
        }
      }
    }
  }
  return lines;
}

/** A budget that nobody has published: a statement of expenditure with so many lines of the functional classification. */
export function largeBudget(count: number): Dataset {
  const lines = linesOf(count);
  const rowOf = (line: number, code: string | null, label: string, basic: number, project: number): Row => ({
    line,
    code,
    label,
    amounts: { total: printed(basic + project), basic: printed(basic), project: printed(project) },
  });
  const classes = lines.filter(({ code }) => code.length === 3);
  const whole = (key: "basic" | "project") => classes.reduce((sum, line) => sum + line[key], 0);
  return {
    schemaVersion: 1,
    complete: true,
    unit: { id: `synthetic-${count}`, name: `${SYNTHETIC}单位（合成数据，非公开账目）`, department: null },
    year: 2026,
    phase: "budget",
    source: { file: "2026.source.txt", sha256: "0".repeat(64), encoding: "utf-8", url: null, published: null },
    statements: [
      {
        id: "expenditure",
        number: 3,
        title: `2026年${SYNTHETIC}预算支出总表`,
        line: 1,
        amountUnit: "wan",
        note: null,
        sides: [
          {
            side: "expenditure",
            headerLines: [2],
            columns: [
              { key: "total", label: "合计", group: null },
              { key: "basic", label: "基本支出", group: null },
              { key: "project", label: "项目支出", group: null },
            ],
            rows: [
              rowOf(3, null, "合计", whole("basic"), whole("project")),
              ...lines.map(({ code, label, basic, project }, at) => rowOf(at + 4, code, label, basic, project)),
            ],
          },
        ],
      },
    ],
    projects: [],
    sections: [],
  };
}
