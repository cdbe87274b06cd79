// 省, 自治区, 市, 州, 地区, 盟, 区, 县, 旗 at the end of a name of two characters and more; not 社区 and its like, 市场, 区域
const REGION =
  /^(?:[\u4e00-\u9fff]{2,10}?(?:自治区|自治州|特别行政区|省|地区|盟|市(?!场)|(?<![社校园片小景林矿库灾地治])区(?!域)|县|旗))+/u;

/** The region that a name begins with, as far as it goes (上海市普陀区); null where it begins with none. */
export const regionIn = (name: string): string | null => REGION.exec(name)?.[0] ?? null;
