import type { TFunction } from "i18next";
import type { Budget } from "../../core/document/budget.ts";
import { isOfOutcome } from "../../core/document/document-kind.ts";
import { projectsOf } from "../../core/document/projects.ts";
import {
  formatAmount,
  formatShare,
  type Language,
  type MoneyUnit,
  type PrintedAmount,
  unitWords,
  withUnit,
} from "../../core/format-amount.ts";
import { drawnValue } from "../../core/views/chart-slices.ts";
import type { Opening } from "../../core/views/opening.ts";
import type { Overview, OverviewPart } from "../../core/views/overview.ts";
import { type Split, splitOf } from "../../core/views/split.ts";
import { documentWords } from "../../i18n/document-words.ts";
import { changeText } from "../../reading/change-text.ts";
import type { FigureInUnit, NamedAmount, PictureContent } from "./content.ts";

export interface Reader {
  readonly language: Language;
  readonly money: MoneyUnit;
  readonly nameOf: (printed: string, code?: string | null) => { readonly text: string };
  readonly words: {
    readonly picture: TFunction<"picture">;
    readonly overview: TFunction<"overview">;
    readonly shell: TFunction<"shell">;
  };
  /** of the page itself; null where it has none */
  readonly address: string | null;
  /** the day on which the picture is made */
  readonly made: string;
}

const MOST_PROJECTS = 6;

/** What the picture says of a budget: everything from the data set, in the reader's words. */
export function pictureContent(budget: Budget, opening: Opening, reader: Reader): PictureContent {
  const { language, money, nameOf, words, address, made } = reader;
  const { picture: t, shell: s } = words;
  const { overview, unit, year, source, version } = opening;
  const document = documentWords(language, opening.document);
  const unitName = nameOf(unit).text;
  const { total, change, threePublic, threePublicChange } = overview;
  const split = splitOf(budget);
  const slices = slicesOf(split, reader);
  const spoken = slices.map(({ label, share }) => `${label} ${share}`).join(s("listComma"));
  return {
    language,
    brand: s("brand"),
    kind: t("kind"),
    unit: unitName,
    subtitle: t("unitOf", { year, ...document }),
    question: t(isOfOutcome(opening.document) ? "headlineOutcome" : "headline", { year }),
    total: inUnit(total, reader),
    change: change === null ? null : changeText(change, money, language),
    changeSource: change === null ? null : t("changeSource"),
    classes: {
      title: t("classes", { money: s(`unit.${money}`) }),
      slices,
      isDisc: split?.chart.form === "pie",
    },
    strip: stripOf(overview, reader),
    threePublic:
      threePublic === null
        ? null
        : {
            name: t("threePublic"),
            amount: inUnit(threePublic.amount, reader),
            remark: threePublicChange?.direction === "same" ? t("same") : null,
          },
    projects: projectRows(budget, opening, reader),
    checks: checksOf(overview, reader),
    source: [
      t("source", { unit: unitName, year, ...document }),
      t("dates", { published: source.published ?? s("notStated"), made }),
      ...(version === "" ? [] : [t("versionOf", { version })]),
    ],
    address,
    scan: address === null ? t("noAddress") : t("scan"),
    description: t("description", {
      unit: unitName,
      year,
      ...document,
      total: withUnit(shown(total, reader), money, language),
      classes: spoken,
    }),
  };
}

const shown = (amount: PrintedAmount | null, { money, language }: Reader): string =>
  formatAmount(amount?.text ?? null, amount?.unit ?? "wan", money, language);

const inUnit = (amount: PrintedAmount | null, reader: Reader): FigureInUnit => {
  const { before, after } = unitWords(reader.money, reader.language);
  return { before, figure: shown(amount, reader), after };
};

function slicesOf(split: Split | null, reader: Reader): PictureContent["classes"]["slices"] {
  const { money, nameOf, words } = reader;
  return (split?.chart.parts ?? []).map(({ id, code, label, amount, share, value }) => ({
    id,
    ...(code === null ? {} : { code }),
    label: nameOf(label, code).text.replace(/支出$/, ""),
    share: formatShare(share),
    amountText: words.picture("classAmount", { amount: shown(amount, reader), money: words.shell(`unit.${money}`) }),
    value,
    className: code === null ? "" : `class-${code}`,
  }));
}

/** Basic and project expenditure, and what other kinds are printed. */
function stripOf({ basic, project, others }: Overview, reader: Reader): PictureContent["strip"] {
  const { money, nameOf, words } = reader;
  if (basic === null) return null;
  const part = (name: string, found: OverviewPart) => ({
    name: words.picture("inUnit", { name, money: words.shell(`unit.${money}`) }),
    amount: shown(found.amount, reader),
    share: formatShare(found.share),
    fraction: found.fraction,
  });
  return {
    title: words.picture("strip"),
    basic: part(words.overview("strip.basic"), basic),
    project: project === null ? null : part(words.overview("strip.project"), project),
    others: others.map((other) => part(nameOf(other.label).text, other)),
  };
}

function checksOf({ checks }: Overview, { words: { picture: t } }: Reader): PictureContent["checks"] {
  const { equal, rounding, mismatch, note } = checks;
  return {
    title: t("checks"),
    count: String(mismatch),
    unit: t("mismatchUnit"),
    text: t(mismatch === 0 ? "agree" : "disagree", { count: equal + rounding + mismatch + note, rounding, mismatch }),
  };
}

function projectRows({ dataset }: Budget, { overview }: Opening, { language, money, nameOf, words }: Reader) {
  const { picture: t } = words;
  const printed = projectsOf(dataset)
    .filter((project) => project.amount?.text != null)
    .map(({ name, amount }) => ({ name: nameOf(name).text, amount, value: drawnValue(amount ?? undefined) }))
    .sort((a, b) => b.value - a.value);
  if (printed.length === 0) return null;
  const largest = Math.max(...printed.map(({ value }) => value));
  const rows = printed.slice(0, MOST_PROJECTS).map(
    ({ name, amount, value }): NamedAmount => ({
      name,
      amount: formatAmount(amount?.text ?? null, amount?.unit ?? "wan", money, language),
      fraction: largest > 0 ? Math.max(0, value / largest) : 0,
    }),
  );
  const { count, indicators } = overview.projects;
  const summary = t("projectsOf", { count, indicators, money: words.shell(`unit.${money}`) });
  const isCut = printed.length > rows.length;
  return {
    title: t("projects"),
    summary: isCut ? `${summary} · ${t("largest", { shown: rows.length, count: printed.length })}` : summary,
    rows,
  };
}
