import i18next, { type TFunction } from "i18next";
import type { Language } from "../core/format-amount.ts";
import enBreakdown from "./en/breakdown.json";
import enChecks from "./en/checks.json";
import enOverview from "./en/overview.json";
import enPage from "./en/page.json";
import enProvenance from "./en/provenance.json";
import enShell from "./en/shell.json";
import enSpending from "./en/spending.json";
import enSplit from "./en/split.json";
import enTargets from "./en/targets.json";
import enThreePublic from "./en/threePublic.json";
import zhBreakdown from "./zh/breakdown.json";
import zhChecks from "./zh/checks.json";
import zhOverview from "./zh/overview.json";
import zhPage from "./zh/page.json";
import zhProvenance from "./zh/provenance.json";
import zhShell from "./zh/shell.json";
import zhSpending from "./zh/spending.json";
import zhSplit from "./zh/split.json";
import zhTargets from "./zh/targets.json";
import zhThreePublic from "./zh/threePublic.json";

/** One namespace a room. The Chinese file says which keys there are; a key missing in English does not compile. */
/** The same keys at every depth, with any text. */
type Shaped<Words> = { readonly [Key in keyof Words]: Words[Key] extends string ? string : Shaped<Words[Key]> };

const zh = {
  shell: zhShell,
  page: zhPage,
  overview: zhOverview,
  split: zhSplit,
  spending: zhSpending,
  breakdown: zhBreakdown,
  threePublic: zhThreePublic,
  targets: zhTargets,
  provenance: zhProvenance,
  checks: zhChecks,
};
const en: Shaped<typeof zh> = {
  shell: enShell,
  page: enPage,
  overview: enOverview,
  split: enSplit,
  spending: enSpending,
  breakdown: enBreakdown,
  threePublic: enThreePublic,
  targets: enTargets,
  provenance: enProvenance,
  checks: enChecks,
};

declare module "i18next" {
  interface CustomTypeOptions {
    resources: typeof zh;
    defaultNS: "shell";
  }
}

export type WordSpace = keyof typeof zh;
export const LANGUAGE_TAG: Record<Language, string> = { zh: "zh-CN", en: "en" };

const instance = i18next.createInstance();
void instance.init({
  resources: { zh, en },
  fallbackLng: { zh: ["en"], en: ["zh"] },
  ns: Object.keys(zh),
  defaultNS: "shell",
  initAsync: false,
  interpolation: { escapeValue: false },
});

const fixed = new Map<string, unknown>();
/** The words of one room in one language. */
export function wordsOf<Space extends WordSpace>(language: Language, space: Space): TFunction<Space> {
  const key = `${language}/${space}`;
  if (!fixed.has(key)) fixed.set(key, instance.getFixedT(language, space));
  return fixed.get(key) as TFunction<Space>;
}
