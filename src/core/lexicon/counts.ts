/** Counts inside names and texts, and what they count: 4个党支部. */

/** Counts written out, from two; 一个 mostly counts nothing. */
export const HAN_NUMBERS: readonly string[] = ["二", "三", "四", "五", "六", "七", "八", "九", "十"];
/** What counts a part (其中3个, 每个) or goes on (二十个, 两三个), the number, and the noun. */
export const COUNTED =
  /(其中|每|第|另|[一二两三四五六七八九十百千万])?(\d{1,6}|[二三四五六七八九十])(?:个|名|所|家|处|支|户|辆)([一-鿿]{2,12})/g;
/** A span of time counts nothing. */
export const SPAN_OF_TIME = /^(?:月|工作日|季度|小时|星期|年)/;
