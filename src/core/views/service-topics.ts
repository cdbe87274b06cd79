import type { PrintedItem } from "../document/printed-items.ts";

/** What people come to a public unit for, by the words that documents print for it. Any unit may name any of them. */
const TOPICS = {
  pension: "养老保险",
  workInjury: "工伤保险",
  unemployment: "失业保险",
  medical: "医疗保险",
  maternity: "生育保险",
  annuity: "职业年金",
  card: "社会保障卡",
  certification: "资格认证",
  enrolment: "参保登记",
  housingFund: "住房公积金",
  assistance: "社会救助",
  disability: "残疾人",
  employment: "就业服务",
  retirees: "离退休人员",
  archives: "档案管理",
} as const;
export type ServiceTopic = keyof typeof TOPICS;

const MOST = 6;

/** The topics that the items of a unit name, those of most items first. */
export function serviceTopicsOf(items: readonly PrintedItem[]): readonly ServiceTopic[] {
  const naming = (words: string) =>
    items.filter(({ heading, text }) => `${heading ?? ""}${text ?? ""}`.includes(words)).length;
  return (Object.entries(TOPICS) as [ServiceTopic, string][])
    .map(([topic, words]) => ({ topic, count: naming(words) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST)
    .map(({ topic }) => topic);
}
