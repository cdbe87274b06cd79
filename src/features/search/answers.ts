import type { Budget } from "../../core/document/budget.ts";
import { parseCellReference, sheetCell } from "../../core/document/cell-reference.ts";
import type { Costs } from "../../core/document/economic-rows.ts";
import { statedChange } from "../../core/explanation/stated-changes.ts";
import { formatAmount, formatNumber, type Language } from "../../core/format-amount.ts";
import type { Searched, SearchItem, SearchTarget } from "../../core/search/search-item.ts";
import { economicOf } from "../../core/views/breakdown.ts";
import { DEPARTMENT_PLACE, paragraphPlace } from "../../core/views/places-on-page.ts";
import { targetCardsOf } from "../../core/views/target-cards.ts";
import { wordsOf } from "../../i18n/index.ts";
import { changeText } from "../../reading/change-text.ts";
import { aliasesOf } from "./aliases.ts";

type EnglishOf = (printed: string | null) => string | null;
type AnswerId =
  | "total"
  | "basic"
  | "project"
  | "personnel"
  | "operating"
  | "change"
  | "department"
  | "published"
  | "projects"
  | "heads";

const said = (language: Language) => wordsOf(language, "search");
const plain = { code: null, name: null, text: null, amount: null, within: null } as const;

/** What readers ask of any budget, answered in the list itself, and nothing that this document does not say. */
export function answersOf(budget: Budget, englishOf: EnglishOf): readonly Searched[] {
  return [...amountsOf(budget), ...changeIn(budget, englishOf), ...factsOf(budget, englishOf), ...headsOf(budget)];
}

const answer = (
  id: AnswerId,
  item: Partial<SearchItem> & { target: SearchTarget },
  rest: Partial<Searched>,
): Searched => ({
  item: { ...plain, id: `answers/${id}`, group: "answers", ...item },
  nameEn: null,
  textEn: null,
  aliases: aliasesOf(`aliases.answers.${id}`),
  ...rest,
});

/** The whole, and the two halves of it in either way of cutting. */
function amountsOf({ dataset, total }: Budget): readonly Searched[] {
  const economic = economicOf(dataset);
  const ofBasic = (costs: Costs) => economic?.columns.find(({ key }) => key === costs)?.total;
  const amounts = [
    ["total", total?.total],
    ["basic", total?.basic],
    ["project", total?.project],
    ["personnel", ofBasic("personnel")],
    ["operating", ofBasic("public")],
  ] as const;
  return amounts.flatMap(([id, amount]) => {
    const place = amount?.text == null ? null : parseCellReference(amount.cell);
    if (amount === undefined || place?.kind !== "statement") return [];
    const values = { year: dataset.year };
    return answer(
      id,
      {
        name: said("zh")(`answer.${id}`, values),
        amount,
        isOfAll: id === "total",
        target: { kind: "statement", id: place.statement, cell: amount.cell },
      },
      { nameEn: said("en")(`answer.${id}`, values) },
    );
  });
}

function changeIn(budget: Budget, englishOf: EnglishOf): readonly Searched[] {
  const change = statedChange(budget);
  const place = change === null ? null : parseCellReference((change.amount ?? change.current).cell);
  if (change === null || place === null) return [];
  const reason = change.reason?.text ?? null;
  const target = {
    kind: "place",
    view: "explanation",
    place: paragraphPlace(place.line),
    cell: change.current.cell,
  } as const;
  return [
    answer(
      "change",
      {
        name: said("zh")("answer.change"),
        text: [changeText(change, "wan", "zh"), reason].filter(Boolean).join(""),
        target,
      },
      {
        nameEn: said("en")("answer.change"),
        textEn: [changeText(change, "wan", "en"), englishOf(reason)].filter(Boolean).join(" "),
      },
    ),
  ];
}

/** Whose the unit is, when the document was published, and how many projects there are. */
function factsOf({ dataset }: Budget, englishOf: EnglishOf): readonly Searched[] {
  const { department } = dataset.unit;
  const printed = dataset.projects.find(({ text }) => text.department !== null)?.text.department ?? null;
  const version = { kind: "place", view: "data", place: "data-version" } as const;
  const indicators = dataset.projects.reduce((sum, sheet) => sum + sheet.indicators.length, 0);
  const projects = targetCardsOf(dataset).length;
  const counts = { projects, indicators };
  return [
    ...(department === null
      ? []
      : [
          answer(
            "department",
            {
              name: said("zh")("answer.department"),
              text: department.name,
              target: {
                kind: "place",
                view: "unit",
                place: DEPARTMENT_PLACE,
                ...(printed === null ? {} : { cell: sheetCell(printed.line, "department") }),
              },
            },
            { nameEn: said("en")("answer.department"), textEn: englishOf(department.name) },
          ),
        ]),
    answer(
      "published",
      {
        name: said("zh")("answer.published"),
        text: dataset.source.published ?? said("zh")("answer.notStated"),
        target: version,
      },
      {
        nameEn: said("en")("answer.published"),
        textEn: dataset.source.published ?? said("en")("answer.notStated"),
      },
    ),
    ...(projects === 0
      ? []
      : [
          answer(
            "projects",
            {
              name: said("zh")("answer.projects"),
              text: said("zh")("answer.projectCount", counts),
              target: { kind: "command", command: "view.targets" },
            },
            { nameEn: said("en")("answer.projects"), textEn: said("en")("answer.projectCount", counts) },
          ),
        ]),
  ];
}

/** How many people a project is for, and what one comes to, where its sheet says. */
const headsOf = ({ dataset }: Budget): readonly Searched[] =>
  targetCardsOf(dataset).flatMap(({ id, name, perHead }) => {
    if (perHead.kind !== "computed") return [];
    const { heads, yuan, cell } = perHead;
    const words = (language: Language) =>
      said(language)("answer.heads", {
        heads: formatNumber(heads),
        amount: formatAmount(yuan, "yuan", "yuan", language),
      });
    const searched = answer(
      "heads",
      {
        id: `answers/heads/${cell}`,
        name: said("zh")("answer.headsOf"),
        text: words("zh"),
        within: name,
        target: { kind: "cell", view: "targets", cell, place: id },
      },
      { nameEn: said("en")("answer.headsOf"), textEn: words("en") },
    );
    return [searched];
  });
