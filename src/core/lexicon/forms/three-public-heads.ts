import type { Words } from "./form.ts";

/** The heads of a “三公” table in one row, as the rows that they name; the parts of 公务用车 stand under its own head,
 * and 会议费 and 培训费, where they are printed too, beside “三公”, whose own total is then a 小计. */
export const THREE_PUBLIC_HEADS: Words = [
  ["agencyOperating", /机关运行经费/],
  ["abroad", /因公出国/],
  ["reception", /公务接待/],
  ["vehicles", /公务用车购置费?(?:及|和|与|、)?(?:公务用车)?运行/],
  ["vehiclePurchase", /^(?:其中:)?(?:公务用车)?购置费?$/],
  ["vehicleRunning", /^(?:其中:)?(?:公务用车)?运行(?:维护)?费?$/],
  ["meetings", /会议费/],
  ["training", /培训费/],
  ["total", /^(?:支出)?(?:合计|总计|小计)$/],
  ["threePublic", /三公经费/],
];
