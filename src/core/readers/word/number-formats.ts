const DIGITS = "〇一二三四五六七八九";
const LEGAL_DIGITS = "零壹贰叁肆伍陆柒捌玖";
const UNITS = ["", "十", "百", "千"];
const LEGAL_UNITS = ["", "拾", "佰", "仟"];
const STEMS = "甲乙丙丁戊己庚辛壬癸";
const BRANCHES = "子丑寅卯辰巳午未申酉戌亥";

/** A number of a list in the format that Word names (ECMA-376 part 1, 17.18.59); formats that documents in Chinese or English do not use are decimal. */
export function formatNumber(value: number, format: string): string {
  switch (format) {
    case "chineseCounting":
    case "chineseCountingThousand":
    case "japaneseCounting":
    case "taiwaneseCountingThousand":
    case "taiwaneseCounting":
      return counted(value, DIGITS, UNITS).replace(/^一十/, "十");
    case "chineseLegalSimplified":
    case "ideographLegalTraditional":
      return counted(value, LEGAL_DIGITS, LEGAL_UNITS);
    case "ideographDigital":
    case "taiwaneseDigital":
      return [...String(value)].map((digit) => DIGITS[Number(digit)]).join("");
    case "ideographTraditional":
      return STEMS[value - 1] ?? String(value);
    case "ideographZodiac":
      return BRANCHES[value - 1] ?? String(value);
    case "decimalEnclosedCircle":
    case "decimalEnclosedCircleChinese":
      return value >= 1 && value <= 20 ? String.fromCodePoint(0x245f + value) : String(value);
    case "decimalFullWidth":
    case "decimalFullWidth2":
      return [...String(value)].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join("");
    case "decimalZero":
      return String(value).padStart(2, "0");
    case "lowerLetter":
      return letters(value);
    case "upperLetter":
      return letters(value).toUpperCase();
    case "lowerRoman":
      return roman(value);
    case "upperRoman":
      return roman(value).toUpperCase();
    case "bullet":
    case "none":
      return "";
    default:
      return String(value);
  }
}

/** 二十五 for 25, 一百〇三 for 103; numbers of five digits are no numbers of a list. */
function counted(value: number, digits: string, units: readonly string[]): string {
  if (value < 1 || value > 9_999) return String(value);
  const printed = [...String(value)].map(Number);
  return printed
    .map((digit, at) => {
      if (digit > 0) return `${digits[digit]}${units[printed.length - 1 - at]}`;
      return (printed[at + 1] ?? 0) > 0 ? digits[0] : "";
    })
    .join("");
}

/** a … z, aa, bb …, as Word goes on after z. */
const letters = (value: number): string =>
  value < 1 ? "" : String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.min(30, Math.ceil(value / 26)));

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

function roman(value: number): string {
  let rest = Math.min(value, 9_999);
  let text = "";
  for (const [worth, sign] of ROMAN)
    while (rest >= worth) {
      text += sign;
      rest -= worth;
    }
  return text;
}
