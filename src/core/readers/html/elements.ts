/** Elements that begin and end lines. */
export const BLOCKS = new Set(
  "address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);

/** Elements whose content is no text of the page. */
export const WITHOUT_TEXT = new Set(
  "script style noscript template head nav iframe object embed svg math canvas video audio map select option optgroup button textarea datalist rt rp".split(
    " ",
  ),
);

/** Elements around the article of a page, unless the article itself is in them. */
const AROUND = new Set(["header", "footer", "aside"]);
const AROUND_ROLES = /^(?:banner|navigation|contentinfo|search|complementary)$/;
/** Words in the class or id of such elements, as they are common on sites. */
const AROUND_WORDS =
  /^(?:nav|navs|navbar|navigation|menu|header|head|top|topbar|footer|foot|bottom|crumbs?|breadcrumbs?|location|position|weizhi|dangqian|share|bdsharebuttonbox|copyright|sidebar|side|friendlinks?|yqlj|related|toolbar|tools?|search|print|qrcode|ewm)$/;

export function isAround(name: string, attributes: Readonly<Record<string, string>>): boolean {
  if (AROUND.has(name) || AROUND_ROLES.test(attributes.role ?? "")) return true;
  return `${attributes.class ?? ""} ${attributes.id ?? ""}`
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => AROUND_WORDS.test(word));
}

export const isHidden = (attributes: Readonly<Record<string, string>>): boolean =>
  "hidden" in attributes ||
  /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i.test(attributes.style ?? "");

const HEADING_SIZES: Readonly<Record<string, number>> = { h1: 24, h2: 18, h3: 14 };

/** The size of letters in points that an element asks for; null where it leaves that as it is. */
export function sizeOf(name: string, attributes: Readonly<Record<string, string>>): number | null {
  const match = /font-size\s*:\s*(\d+(?:\.\d+)?)(pt|px)/i.exec(attributes.style ?? "");
  if (match) return Number(match[1]) * (match[2]?.toLowerCase() === "px" ? 0.75 : 1);
  return HEADING_SIZES[name] ?? null;
}

/** Whether an element sets its text centred; null where it leaves that as it is. */
export function centredOf(name: string, attributes: Readonly<Record<string, string>>): boolean | null {
  if (name === "center") return true;
  const align = /text-align\s*:\s*(\w+)/i.exec(attributes.style ?? "")?.[1] ?? attributes.align;
  return align === undefined ? null : align.toLowerCase() === "center";
}
