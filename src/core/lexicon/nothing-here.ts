/** How a table says that there is nothing in it. */

/** A line under a title or a table. */
export const NO_DATA_LINE =
  /^\s*(?:本表无数据|此表无数据|本表为空|无此项.*|本(?:单位|部门)(?:没有|无).{2,40})[。.]?\s*$/u;

/** The only word of a row. */
export const NONE_ROW = /^(?:无|空表|无数据|本表无数据|本表为空)$/u;
