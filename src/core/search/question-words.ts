const english = (words: string): readonly string[] => words.split(" ");

/** What people say around the thing that they look for, at either end of it; English words anywhere. */
export const ASIDE: Readonly<Record<"question" | "money" | "verbs", readonly string[]>> = {
  question: [
    ..."我想要 我想 我要 请问 怎么办 怎么 怎样 如何 为什么 为何 什么是 是什么意思 什么意思 是什么 有什么 什么".split(
      " ",
    ),
    ..."在哪里办 在哪办 去哪办 在哪里 在哪儿 在哪 去哪里 去哪儿 去哪 哪里 哪儿 用在哪里 用在哪 花在哪里 花在哪 用到哪".split(
      " ",
    ),
    ..."找谁 谁管 谁负责 谁 哪个科室 哪个部门 哪个 哪一个 哪些 哪项 哪一项 哪笔 哪一笔 丢了 丢失 遗失".split(" "),
    ..."一共 总共 大概 今年 这么 那么 用了多少 花了多少 花多少 是多少 有多少 多少钱 多少万 多少 几多".split(" "),
    ..."有没有 有无 是不是 还是 多还是少 是多是少 多了还是少了 多了 少了 是空的 空的 空着 为空 一处写 一处".split(" "),
    ..."申请 办理 吗 呢 啊 的 了 是 和 跟".split(" "),
    ..."最多 最少 最大 最小 最高 最低 最贵".split(" "),
    ...english(
      "a an the and or of for to in on at by my our i we you me it its this that these those there here is are",
    ),
    ...english("was were be been do does did has have had get any some with from about as so please tell show find"),
    ...english(
      "what which who whom whose where when why how much many more less one another place both say says ask mean means happens if lost lose",
    ),
    ...english("empty blank most least largest biggest highest smallest lowest"),
  ],
  money: [
    ..."花了 花费 花钱 花得 用了 要花 钱 支出 开支 经费 费用 金额 预算 拨款".split(" "),
    ...english("cost costs spend spends spent spending money budget pay pays paid amount amounts expense expenses"),
  ],
  verbs: "想 要 办 领 查 交 补 换 有 都".split(" "),
};

/** Said where an amount is asked for. */
export const MONEY: readonly string[] = [
  ..."多少 花 钱 用在哪 支出 开支 金额".split(" "),
  ...english("much cost costs spend spends spent spending money amount amounts"),
];
export const MOST: readonly string[] = [
  ..."最多 最大 最高 最贵".split(" "),
  ...english("most largest biggest highest"),
];
export const LEAST: readonly string[] = [..."最少 最小 最低".split(" "), ...english("least smallest lowest")];

/** What may be the largest: a kind of things instead of a subject. */
export const KINDS = {
  projects: ["项目", "project", "projects"],
  codes: ["科目", "功能科目", "类", "line", "lines", "category", "categories"],
  economic: ["经济科目", "费用", "经费", "item", "items"],
} as const;
