/** Lines by function and by economic item that mean the same: contributions to the housing fund, pensions, medical insurance and subsidy. */
export const SAME_BY_MEANING: readonly (readonly [functional: RegExp, economic: RegExp])[] = [
  [/^住房公积金$/, /^住房公积金$/],
  [/基本养老保险缴费(?:支出)?$/, /基本养老保险缴费(?:支出)?$/],
  [/职业年金缴费(?:支出)?$/, /职业年金缴费(?:支出)?$/],
  [/^(?:行政|事业)单位医疗$/, /^(?:职工)?基本医疗保险缴费$/],
  [/^公务员医疗补助$/, /^公务员医疗补助缴费$/],
];
