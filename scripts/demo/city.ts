/** A unit of the invented city: nothing about it is real, and every name begins with 示例市 (example city). */
export interface InventedUnit {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly department: { readonly code: string; readonly name: string };
  /** the item of the national classification that its work is paid from */
  readonly item: string;
  /** from 0; decides all amounts */
  readonly seed: number;
}

const CITY = { name: "示例市", nameEn: "Example City" };

const DEPARTMENTS = [
  ["政府办公室", "Government Office", "2010301"],
  ["统计局", "Bureau of Statistics", "2010506"],
  ["财政局", "Bureau of Finance", "2010601"],
  ["商务局", "Bureau of Commerce", "2011350"],
  ["市场监督管理局", "Market Supervision", "2013802"],
  ["社会工作部", "Social Work Department", "2013950"],
  ["司法局", "Bureau of Justice", "2040601"],
  ["教育局", "Bureau of Education", "2059999"],
  ["科学技术局", "Bureau of Science", "2060503"],
  ["体育局", "Bureau of Sport", "2070308"],
  ["人力资源和社会保障局", "Human Resources and Social Security", "2080109"],
  ["民政局", "Bureau of Civil Affairs", "2081005"],
  ["红十字会", "Red Cross", "2081602"],
  ["卫生健康委员会", "Health Commission", "2100717"],
  ["城市管理局", "Urban Management", "2120104"],
  ["住房和城乡建设局", "Housing and Construction", "2120201"],
  ["环境卫生事务局", "Environmental Sanitation", "2120501"],
  ["工业和信息化局", "Industry and Information", "2150899"],
  ["粮食和物资局", "Grain and Supplies", "2169999"],
  ["自然资源局", "Natural Resources", "2200150"],
] as const;

const KINDS = [
  ["", "Head Office"],
  ["服务中心", "Service Centre"],
  ["信息中心", "Information Centre"],
  ["培训中心", "Training Centre"],
  ["监测站", "Monitoring Station"],
  ["事务中心", "Affairs Centre"],
  ["指导站", "Guidance Station"],
  ["档案馆", "Archive"],
  ["综合队", "Field Team"],
  ["后勤中心", "Support Centre"],
] as const;

const NUMBERS = ["", "第一", "第二", "第三", "第四", "第五", "第六", "第七", "第八", "第九"];

/** The first units of the city, spread over its departments. */
export function inventedUnits(count: number): readonly InventedUnit[] {
  return Array.from({ length: count }, (_, seed) => {
    const at = seed % DEPARTMENTS.length;
    const round = Math.floor(seed / DEPARTMENTS.length);
    const [department, departmentEn, item] = DEPARTMENTS[at] as (typeof DEPARTMENTS)[number];
    const [kind, kindEn] = KINDS[round % KINDS.length] as (typeof KINDS)[number];
    const number = Math.floor(round / KINDS.length);
    const ordinal = numberName(number);
    return {
      id: `example-city-${slug(departmentEn)}-${slug(kindEn)}${number === 0 ? "" : `-${number}`}`,
      name: `${CITY.name}${department}${ordinal}${kind}`,
      nameEn: `${CITY.nameEn} ${departmentEn}, ${kindEn}${number === 0 ? "" : ` ${number}`}`,
      department: { code: String(101 + at), name: `${CITY.name}${department}` },
      item,
      seed,
    };
  });
}

const numberName = (number: number): string => NUMBERS[number] ?? `${number}号`;
const slug = (name: string): string => name.toLowerCase().replaceAll(" ", "-");
