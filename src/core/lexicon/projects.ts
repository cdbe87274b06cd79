/** How the section on performance counts projects. */
export const PERFORMANCE = /绩效/;
/** What is counted, the surest first: published sheets, the targets of the unit as a whole, projects under performance management. */
export const PROJECT_TOPICS = [
  ["published", /公开.*绩效目标/],
  ["overall", /整体绩效目标/],
  ["managed", /(?:纳入|编报|二级项目|项目)/],
] as const satisfies readonly (readonly [string, RegExp])[];
/** 其他运转类项目, 特定目标类项目: projects by their kind. */
export const PROJECT_KIND = /类(?:项目)?$/;
/** Projects, wherever they are named. */
export const PROJECT = /项目/;
