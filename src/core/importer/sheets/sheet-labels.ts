import type { FundingKey, SheetTextKey } from "../../document/dataset.ts";
import { compact } from "../read/han.ts";

/** What a cell of a performance-target sheet is: one of its fixed labels, or something written in. */
export type SheetLabel =
  | { readonly kind: "name" | "fundingUnit" | "goals" | "goalHeads" | "indicatorHead" | "person" | "side" }
  | { readonly kind: "text"; readonly key: SheetTextKey }
  | { readonly kind: "funding"; readonly key: FundingKey; readonly half: "period" | "annual" | null };

const TEXTS: readonly (readonly [SheetTextKey, RegExp])[] = [
  ["department", /^(?:项目)?主管部门(?:及(?:代码|编码))?$/u],
  ["implementer", /^(?:项目)?(?:实施|具体实施)单位(?:\(.*\))?$/u],
  ["attribute", /^项目属性$/u],
  ["duration", /^项目(?:实施)?期(?:限)?$/u],
  ["overview", /^项目(?:概况|概述|基本概况)$/u],
  ["basis", /^(?:项目)?立项依据$/u],
  ["necessity", /^(?:项目)?设?立?(?:项目设立)?(?:的)?必要性$/u],
  ["safeguards", /^保证项目实施的制度[、,]?措施$/u],
  ["plan", /^(?:项目)?实施计划$/u],
  ["filedAt", /^(?:填报|填表)(?:日期|时间)$/u],
];

const FUNDING: readonly (readonly [FundingKey, RegExp])[] = [
  ["central", /^中央(?:财政)?(?:资金|补助|拨款)?$/u],
  ["provincial", /^省级?(?:财政)?(?:资金|补助|拨款)$/u],
  ["municipal", /^(?=[市县区])市?[、/]?(?:县|本)?(?:\(区\)|区)?级?财政(?:资金|补助|拨款)$/u],
  ["self", /^(?:单位)?自筹(?:资金)?$/u],
  ["other", /^其他(?:资金)?$/u],
];

/** Reads a cell as one of the fixed labels, spaces, brackets and colons aside; null for a cell that somebody filled in. */
export function readSheetLabel(cell: string): SheetLabel | null {
  const plain = compact(cell).replace(/:$/u, "");
  if (plain === "项目名称") return { kind: "name" };
  if (/^项目资金(?:\(.*\))?$/u.test(plain)) return { kind: "fundingUnit" };
  if (/^总体目标$/u.test(plain)) return { kind: "goals" };
  if (/^(?:实施期|年度)(?:总体)?目标$/u.test(plain)) return { kind: "goalHeads" };
  if (/^[一二三]级指标$|^指标值$/u.test(plain)) return { kind: "indicatorHead" };
  if (/^绩效指标$/u.test(plain)) return { kind: "side" };
  if (
    /^(?:项目|单位)?负责人(?:签字|\(签字\))?$|^经办人$|^填报人$|^联系人$|^联系(?:电话|方式)$|^(?:办公)?电话$|^手机$/u.test(
      plain,
    )
  )
    return { kind: "person" };
  const text = TEXTS.find(([, pattern]) => pattern.test(plain));
  return text ? { kind: "text", key: text[0] } : readFundingLabel(plain.replace(/^其中:?/u, ""));
}

function readFundingLabel(plain: string): SheetLabel | null {
  if (/^(?:项目)?(?:实施期|中期)资金总额$/u.test(plain)) return { kind: "funding", key: "total", half: "period" };
  if (/^(?:项目)?年度(?:预算)?资金总额$/u.test(plain)) return { kind: "funding", key: "total", half: "annual" };
  const funding = FUNDING.find(([, pattern]) => pattern.test(plain));
  return funding ? { kind: "funding", key: funding[0], half: null } : null;
}

const LEVEL_2 =
  /^(?:数量|质量|时效|成本|经济成本|社会成本|生态环境成本)指标$|^(?:经济|社会|生态|环境)效益(?:指标)?$|^生态(?:环境)?效益(?:指标)?$|^可持续(?:发展)?影响(?:指标)?$|^(?:服务对象|受益对象|社会公众)满意度(?:指标)?$/u;

export const isLevel1 = (cell: string): boolean => /^(?:产出|效益|满意度)指标$/u.test(compact(cell));
export const isLevel2 = (cell: string): boolean => LEVEL_2.test(compact(cell));
