import { DEPARTMENT_PLACE } from "../../core/views/places-on-page.ts";
import { serviceTopicsOf } from "../../core/views/service-topics.ts";
import { Name } from "../../reading/Name.tsx";
import { useBudget, useWords } from "../../reading/reading.tsx";
import { OPEN, Sentence } from "../../reading/Sentence.tsx";
import type { UnitView } from "./use-unit-view.ts";

const NAMED = 4;

/** Under whom the unit stands, what its offices do, and how many duties and offices the document lists; only as far as it says. */
export function UnitAnswer({ view: { duties, offices, counts } }: { view: UnitView }) {
  const t = useWords("unit");
  const { unit } = useBudget().dataset;
  const topics = serviceTopicsOf([...offices, ...duties]).slice(0, NAMED);
  const named = topics.map((topic) => t(`topicOf.${topic}`));
  const sentence = [
    unit.department === null ? t("answer.unit", OPEN) : t("answer.underDepartment", OPEN),
    topics.length === 0 ? "" : t("answer.topics", OPEN),
    counts.duties === null ? "" : t("answer.duties", OPEN),
    counts.offices === null ? "" : t("answer.offices", OPEN),
    t("answer.end"),
  ].join("");
  return (
    <Sentence
      text={sentence}
      parts={{
        unit: <Name printed={unit.name} />,
        department: (
          <span data-place={DEPARTMENT_PLACE}>
            <Name printed={unit.department?.name ?? ""} />
          </span>
        ),
        topics: <span key={named.join()}>{listed(named, t("comma"), t("lastComma"))}</span>,
        duties: <b>{counts.duties}</b>,
        offices: <b>{counts.offices}</b>,
      }}
    />
  );
}

const listed = (names: readonly string[], comma: string, last: string): string =>
  [names.slice(0, -1).join(comma), ...names.slice(-1)].filter((part) => part !== "").join(last);
