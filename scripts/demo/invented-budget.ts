import type { InventedUnit } from "./city.ts";

/** Amounts of the demo are whole hundredths of 万元, as documents print them to two decimals. */
export type Hundredths = number;

export interface InventedBudget {
  /** items by code */
  readonly items: readonly { readonly code: string; readonly basic: Hundredths; readonly project: Hundredths }[];
  readonly wages: readonly (readonly [name: string, amount: Hundredths])[];
  readonly goods: readonly (readonly [name: string, amount: Hundredths])[];
  readonly projects: readonly (readonly [name: string, amount: Hundredths])[];
  readonly vehicles: Hundredths;
  readonly total: Hundredths;
  readonly basic: Hundredths;
  readonly project: Hundredths;
}

const PROJECTS = ["Z业务运转经费", "QT专项服务费", "J设备维护费", "J宣传培训经费"];
const FIRST_YEAR = 2020;

/** The budget of an invented unit in a year: the same whenever it is asked for, consistent to the last digit, and a little different every year. */
export function inventedBudget({ seed, item }: InventedUnit, year: number): InventedBudget {
  const grown = (base: number, salt: number): Hundredths => {
    let amount = base;
    for (let at = FIRST_YEAR; at < year; at += 1) amount += Math.trunc((amount * (noise(seed, at, salt) - 400)) / 6000);
    return Math.max(amount, 1);
  };
  const size = 2000 + noise(seed, 0, 1) * 90;
  const wages: InventedBudget["wages"] = [
    ["基本工资", grown(size * 3, 2)],
    ["津贴补贴", grown(size, 3)],
    ["绩效工资", grown(size * 2, 4)],
  ];
  const pension = grown(size, 5);
  const medical = grown(Math.trunc(size / 2), 6);
  const housing = grown(size + 17, 7);
  const vehicles = noise(seed, 0, 8) < 300 ? 0 : grown(200 + noise(seed, 0, 8), 8);
  const goods = (
    [
      ["办公费", grown(size, 9)],
      ["差旅费", grown(Math.trunc(size / 6), 10)],
      ["培训费", grown(Math.trunc(size / 9), 11)],
      ["公务用车运行维护费", vehicles],
    ] as const
  ).filter(([, amount]) => amount > 0);
  // each year one of the projects rests
  const projects = PROJECTS.filter((_, at) => (seed + year + at) % PROJECTS.length !== 0)
    .map((name, at) => [name, grown(Math.trunc(size / (at + 1)) + 100 * at, 12 + at)] as const)
    .sort(([, one], [, two]) => two - one);
  const own = total(wages) + total(goods);
  const project = total(projects);
  const items = [
    { code: item, basic: own, project },
    { code: "2080505", basic: pension, project: 0 },
    { code: "2101102", basic: medical, project: 0 },
    { code: "2210201", basic: housing, project: 0 },
  ].sort((one, two) => (one.code < two.code ? -1 : 1));
  const basic = own + pension + medical + housing;
  return {
    items,
    wages: [
      ...wages,
      ["机关事业单位基本养老保险缴费", pension],
      ["职工基本医疗保险缴费", medical],
      ["住房公积金", housing],
    ],
    goods,
    projects,
    vehicles,
    total: basic + project,
    basic,
    project,
  };
}

export const total = (parts: readonly (readonly [name: string, amount: Hundredths])[]): Hundredths =>
  parts.reduce((sum, [, amount]) => sum + amount, 0);

/** A number from 0 to 999 that depends on nothing but its arguments. */
function noise(...of: readonly number[]): number {
  let state = 0x9e3779b9;
  for (const each of of) state = Math.imul(state ^ (each + 0x7f4a7c15), 0x85ebca6b) ^ (state >>> 13);
  return ((state ^ (state >>> 16)) >>> 0) % 1000;
}
