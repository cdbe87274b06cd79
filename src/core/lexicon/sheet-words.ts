/** The fixed labels of a performance-target sheet, compared compact, without a colon at their end. */

/** The title of a sheet: 大同市市级预算部门（单位）项目支出绩效目标表, 项目绩效目标申报表, …. */
export const SHEET_TITLE = /项目.*绩效目标.*表(?:\(.*\))?$/u;
/** The last line of a sheet: who answers for it and when it was filed. */
export const SHEET_END = /填报日期|填表日期|填报时间/u;
export const SHEET_YEAR = /^\(?(20\d\d)年度?\)?$/u;
export const SHEET_YEAR_PRINTED = /^[（(]?20\d\d年度?[)）]?$/u;

export const SHEET_TEXTS = [
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
] as const satisfies readonly (readonly [string, RegExp])[];

export const SHEET_FUNDING = [
  ["central", /^中央(?:财政)?(?:资金|补助|拨款)?$/u],
  ["provincial", /^省级?(?:财政)?(?:资金|补助|拨款)$/u],
  ["municipal", /^(?=[市县区])市?[、/]?(?:县|本)?(?:\(区\)|区)?级?财政(?:资金|补助|拨款)$/u],
  ["self", /^(?:单位)?自筹(?:资金)?$/u],
  ["other", /^其他(?:资金)?$/u],
] as const satisfies readonly (readonly [string, RegExp])[];
export const OF_WHICH_FUNDING = /^其中:?/u;
export const PERIOD_TOTAL = /^(?:项目)?(?:实施期|中期)资金总额$/u;
export const ANNUAL_TOTAL = /^(?:项目)?年度(?:预算)?资金总额$/u;

/** Labels that are neither a text nor a source of money. */
export const SHEET_LABELS = [
  ["name", /^项目名称$/u],
  ["fundingUnit", /^项目资金(?:\(.*\))?$/u],
  ["goals", /^总体目标$/u],
  ["goalHeads", /^(?:实施期|年度)(?:总体)?目标$/u],
  ["indicatorHead", /^[一二三]级指标$|^指标值$/u],
  ["side", /^绩效指标$/u],
  [
    "person",
    /^(?:项目|单位)?负责人(?:签字|\(签字\))?$|^经办人$|^填报人$|^联系人$|^联系(?:电话|方式)$|^(?:办公)?电话$|^手机$/u,
  ],
] as const satisfies readonly (readonly [string, RegExp])[];
export const INDICATOR_NAME_HEAD = /^三级指标$/u;
export const OF_THE_YEAR = /年度/u;
export const IN_WAN = /万元/u;
export const IN_YUAN = /元/u;

export const INDICATOR_LEVEL_1 = /^(?:产出|效益|满意度)指标$/u;
export const INDICATOR_LEVEL_2 =
  /^(?:数量|质量|时效|成本|经济成本|社会成本|生态环境成本)指标$|^(?:经济|社会|生态|环境)效益(?:指标)?$|^生态(?:环境)?效益(?:指标)?$|^可持续(?:发展)?影响(?:指标)?$|^(?:服务对象|受益对象|社会公众)满意度(?:指标)?$/u;
/** A cell that is the value of an indicator and no name of one. */
export const INDICATOR_VALUE = /^[≥≤><=＝＞＜±约]|^(?:提高|增加|减少|降低|达到)?\s*[\d.,，．０-９]+|[%％]$/u;

/** 121-大同市人力资源和社会保障局[部门]: code and name. */
export const CODE_AND_DEPARTMENT = /^(?:(\d+)\s*[-—－–]\s*)?(.+?)(?:\s*[[［【(（]部门[\]］】)）])?$/u;
