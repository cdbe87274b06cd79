/**
 * What people type first, then the words that documents print for it; any unit may print them. Each leads to the others of its
 * line, but what is printed leads only to what is typed: 社会保险 is not 社会保障. Letters are small, as `fold` leaves them.
 */
export const SAME_WORDS: readonly (readonly [typed: string, ...printed: string[]])[] = [
  ["社保", "社会保障", "社会保险"],
  ["医保", "医疗保险", "单位医疗", "医疗补助"],
  ["人社局", "人力资源和社会保障局"],
  ["人社", "人力资源和社会保障"],
  ["养老金", "养老保险待遇", "养老支出", "养老保险"],
  ["退休金", "养老保险待遇", "退休费", "单位离退休"],
  ["失业金", "失业保险金", "失业保险待遇"],
  ["年审", "资格认证"],
  ["交社保", "参保"],
  ["公车", "公务用车"],
  ["招待费", "接待费"],
  ["丧葬费", "丧葬补助"],
  ["补办", "补卡"],
  ["投诉", "举报"],
  ["出差", "差旅"],
  ["车费", "交通费"],
  ["工资", "薪酬"],
  ["去年", "上年"],
  ["health insurance", "medical insurance", "medical care", "medical subsidy"],
  ["medical insurance", "medical care", "medical subsidy"],
  ["previous year", "last year"],
  ["car", "vehicle"],
  ["salary", "wage"],
  ["accident", "injury"],
  ["complaint", "petition"],
];
