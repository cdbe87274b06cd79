import { compact } from "../read/han.ts";

/** Names of rows that many units print, without their numbers; they tell where a row broken over two lines belongs, and nothing else. */
const KNOWN: ReadonlySet<string> = new Set(
  [
    "合计 总计 小计 部门合计 单位合计 本年收入合计 本年支出合计 收入总计 支出总计 收入合计 支出合计",
    "上年结转 年终结转 结转下年 年终结转结余 年初结转和结余 年末结转和结余 上年结转结余 上年财政拨款结转 使用非财政拨款结余",
    "一般公共预算 政府性基金预算 国有资本经营预算 财政专户管理资金 单位资金 一般公共预算拨款收入 政府性基金预算拨款收入 国有资本经营预算拨款收入",
    "一般公共预算财政拨款 政府性基金预算财政拨款 国有资本经营预算财政拨款 一般公共预算财政拨款收入 政府性基金预算财政拨款收入 国有资本经营预算财政拨款收入",
    "财政专户管理资金收入 事业收入 事业单位经营收入 经营收入 上级补助收入 附属单位上缴收入 其他收入",
    "一般公共服务支出 外交支出 国防支出 公共安全支出 教育支出 科学技术支出 文化旅游体育与传媒支出 社会保障和就业支出 社会保险基金支出 卫生健康支出",
    "节能环保支出 城乡社区支出 农林水支出 交通运输支出 资源勘探工业信息等支出 商业服务业等支出 金融支出 援助其他地区支出 自然资源海洋气象等支出",
    "住房保障支出 粮油物资储备支出 国有资本经营预算支出 灾害防治及应急管理支出 预备费 其他支出 转移性支出 债务还本支出 债务付息支出 债务发行费用支出 抗疫特别国债安排的支出",
    "因公出国(境)费 因公出国(境)费用 公务接待费 公务用车购置及运行费 公务用车购置及运行维护费 公务用车购置费 公务用车购置 公务用车运行维护费 公务用车运行费 会议费 培训费",
    "国内接待费 国(境)外接待费 工资福利支出 商品和服务支出 对个人和家庭的补助 资本性支出 债务利息及费用支出 对企业补助",
    "基本工资 津贴补贴 奖金 伙食补助费 绩效工资 机关事业单位基本养老保险缴费 职业年金缴费 职工基本医疗保险缴费 公务员医疗补助缴费 其他社会保障缴费 住房公积金 医疗费 其他工资福利支出",
    "办公费 印刷费 咨询费 手续费 水费 电费 邮电费 取暖费 物业管理费 差旅费 因公出国(境)费用 维修(护)费 租赁费 专用材料费 被装购置费 专用燃料费 劳务费 委托业务费",
    "工会经费 福利费 其他交通费用 税金及附加费用 其他商品和服务支出 离休费 退休费 退职(役)费 抚恤金 生活补助 救济费 医疗费补助 助学金 奖励金 个人农业生产补贴 代缴社会保险费 其他对个人和家庭的补助",
    "办公设备购置 专用设备购置 房屋建筑物购建 基础设施建设 大型修缮 信息网络及软件购置更新 公务用车购置 其他交通工具购置",
  ].flatMap((names) => names.split(" ")),
);

const NUMBER =
  /^(?:[（(]?[一二三四五六七八九十]{1,3}[）)]?[、.．]?|[（(]?\d{1,2}(?:[）)]|[、．]|\.(?!\d))|[①-⑳]|其中[:：])/u;

/** True for a label that begins a row of its own: numbered, a total, or a name that many units print. */
export const standsAlone = (label: string): boolean => isNumberedLabel(label) || isKnownLabel(label);

export const isKnownLabel = (label: string): boolean => KNOWN.has(compact(label).replace(NUMBER_COMPACT, ""));

const NUMBER_COMPACT =
  /^(?:\([一二三四五六七八九十]{1,3}\)|[一二三四五六七八九十]{1,3}、|\(\d{1,2}\)|\d{1,2}[、.)](?!\d)|\d(?=[公因])|其中:)/u;

const isNumberedLabel = (label: string): boolean => {
  const match = NUMBER.exec(label.trim());
  return match !== null && match[0] !== "" && !/^[一二三四五六七八九十]+$/u.test(match[0]);
};

export const isTotalLabel = (label: string): boolean =>
  /^(?:部门|单位|本年|总)?(?:收入|支出)?(?:合计|总计|小计)$/u.test(compact(label));
