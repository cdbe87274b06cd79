const words = (text: string): readonly string[] => text.split(" ");

/** What people say around the thing that they look for, at either end of it; English words anywhere. */
export const ASIDE: Readonly<Record<"question" | "money" | "verbs", readonly string[]>> = {
  question: [
    ...words(
      "我想要 我想 我要 我 请问 怎么办 怎么样 怎么 怎样 如何 为什么 为何 什么是 是什么意思 什么意思 是什么 有什么",
    ),
    ...words(
      "什么时候 哪一天 哪天 何时 有什么区别 有什么不同 有何区别 什么区别 的区别 的不同 什么 在哪里办 在哪办 去哪办 在哪里 在哪儿 在哪 去哪里 去哪儿 去哪 哪里 哪儿 用在哪里 用在哪 花在哪里 花在哪",
    ),
    ...words(
      "用到哪 找谁 谁管 谁负责 是谁 谁 哪个科室 哪个部门 哪个 哪一个 哪些 哪项 哪一项 哪笔 哪一笔 丢了 丢失 遗失",
    ),
    ...words("今年 本年 这么 那么 这个 这份 这张 那个 能不能 可不可以 可以 能否 大概 大约 用了多少 花了多少 花多少"),
    ...words("是多少 有多少 多少钱 多少万 多少个 多少 几多 有几个 有几辆 有几台 几个 几辆 几台 几项 几笔 几张 几人"),
    ...words("有没有 有无 是不是 还是 多还是少 多是少 多了还是少了 多了 少了 是空的 空的 空着 为空 一处写 一处"),
    ...words("申请 办理 吗 呢 啊 吧 的 了 是 和 跟"),
    ...words("最多 最少 最大 最小 最高 最低 最贵"),
    ...words("a an the and or of for to in on at by my our i we you me it its this that these those there here is are"),
    ...words("was were be been do does did has have had get any some with from about as so please tell show find they"),
    ...words("their them can could will would should may might not just only very really exactly"),
    ...words("what which who whom whose where when why how much many more less one another place both say says ask"),
    ...words("mean means happens if lost lose empty blank most least largest biggest highest smallest lowest"),
  ],
  money: [
    ...words("花了 花费 花钱 花得 用了 要花 钱 支出 开支 经费 费用 金额 预算 拨款"),
    ...words("cost costs spend spends spent spending money budget pay pays paid amount amounts expense expenses"),
  ],
  verbs: words("想 要 办 领 查 交 补 换 有 都"),
};

/** Said where an amount is asked for. */
export const MONEY: readonly string[] = [
  ...words("多少 花 钱 用在哪 支出 开支 金额"),
  ...words("much cost costs spend spends spent spending money amount amounts"),
];
/** Said where the largest is asked for. */
export const MOST: readonly string[] = [...words("最多 最大 最高 最贵"), ...words("most largest biggest highest")];
/** Said where the smallest is asked for. */
export const LEAST: readonly string[] = [...words("最少 最小 最低"), ...words("least smallest lowest")];

/** What may be the largest: a kind of things instead of a subject. */
export const KINDS = {
  projects: ["项目", "project", "projects"],
  codes: ["科目", "功能科目", "类", "line", "lines", "category", "categories"],
  economic: ["经济科目", "费用", "经费", "item", "items"],
} as const;
