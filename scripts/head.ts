import { escapeHtml } from "../src/app/html-text.ts";
import type { PageWords } from "../src/app/page-words.ts";
import type { Language } from "../src/core/format-amount.ts";

const LOCALE: Record<Language, string> = { zh: "zh_CN", en: "en_GB" };

const meta = (kind: "name" | "property", key: string, content: string) =>
  `<meta ${kind}="${key}" content="${escapeHtml(content)}">`;

/** Title and description; with the site's address also what search engines and link previews want, which must be absolute. `files` are those of the page in each language. */
export function describePage(
  language: Language,
  words: Readonly<Record<Language, Pick<PageWords, "title" | "description">>>,
  siteUrl: string | undefined,
  files: Readonly<Record<Language, string>>,
): string {
  const { title, description } = words[language];
  const other = words[language === "zh" ? "en" : "zh"];
  const tags = [
    `<title data-other="${escapeHtml(other.title)}">${escapeHtml(title)}</title>`,
    `<meta name="description" content="${escapeHtml(description)}" data-other="${escapeHtml(other.description)}">`,
  ];
  if (siteUrl === undefined || siteUrl === "") return tags.join("");
  const site = siteUrl.replace(/\/*$/, "/");
  const address = (of: Language) => escapeHtml(site + files[of]);
  return [
    ...tags,
    `<link rel="canonical" href="${address(language)}">`,
    `<link rel="alternate" hreflang="zh-CN" href="${address("zh")}">`,
    `<link rel="alternate" hreflang="en" href="${address("en")}">`,
    meta("property", "og:type", "website"),
    meta("property", "og:url", site + files[language]),
    meta("property", "og:title", title),
    meta("property", "og:description", description),
    meta("property", "og:locale", LOCALE[language]),
    meta("property", "og:image", `${site}preview.png`),
    meta("property", "og:image:width", "1200"),
    meta("property", "og:image:height", "630"),
    meta("name", "twitter:card", "summary_large_image"),
  ].join("");
}
