/** What people come to a public unit for, by the words that documents print for it. Any unit may name any of them. */
export const SERVICE_TOPICS = {
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
