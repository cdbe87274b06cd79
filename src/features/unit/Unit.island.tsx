import { itemKey } from "../../core/exports/row-keys.ts";
import { serviceTopicsOf } from "../../core/views/service-topics.ts";
import { FilterField, FilterStatus, useFilterText, usePublishFound } from "../../reading/Filter.tsx";
import { useWords } from "../../reading/reading.tsx";
import { SectionFrame } from "../../reading/SectionFrame.tsx";
import { SourceLine } from "../../reading/SourceLine.tsx";
import { ItemList } from "./ItemList.tsx";
import { OtherTexts } from "./OtherTexts.tsx";
import { Topics } from "./Topics.tsx";
import styles from "./Unit.module.css";
import { UnitAnswer } from "./UnitAnswer.tsx";
import { type UnitView, useUnitView } from "./use-unit-view.ts";

const linesOf = ({ duties, offices }: UnitView): readonly number[] =>
  [...duties, ...offices].flatMap(({ line, endLine }) => [line, endLine]);

/** What the unit is there for, and which office does what: found by typing what one wants done. */
export function Unit() {
  const t = useWords("unit");
  const view = useUnitView();
  const { duties, offices, counts, foundDuties, foundOffices } = view;
  const isFiltered = useFilterText("unit") !== "";
  const found = { offices: foundOffices.found.length, duties: foundDuties.found.length };
  usePublishFound(
    "unit",
    [...foundDuties.found, ...foundOffices.found].map(({ item }) => itemKey(item)),
  );
  const isNear = foundOffices.isNear || foundDuties.isNear;
  const nothing = found.offices + found.duties === 0;
  const isCounted =
    (duties.length === 0 || counts.duties !== null) && (offices.length === 0 || counts.offices !== null);
  const topics = serviceTopicsOf([...offices, ...duties]);
  const hasExamples = topics.includes("card") && topics.includes("workInjury");
  const title = (kind: "offices" | "duties", all: number) =>
    counts[kind] === null
      ? t(isFiltered ? `passages.${kind}Found` : `passages.${kind}`, { count: all, found: found[kind] })
      : t(isFiltered ? `${kind}Found` : kind, { count: counts[kind], found: found[kind] });
  const lines = linesOf(view);
  if (duties.length + offices.length === 0)
    return (
      <SectionFrame view="unit" answer={t("none")}>
        <div className={styles.lists}>
          <OtherTexts />
        </div>
      </SectionFrame>
    );
  return (
    <SectionFrame view="unit" answer={<UnitAnswer view={view} />}>
      <FilterField view="unit" label={t("find")} example={hasExamples ? t("example") : ""} />
      <Topics items={[...offices, ...duties]} />
      <FilterStatus
        view="unit"
        text={
          nothing
            ? t(hasExamples ? "nothing" : "nothingPlain")
            : isCounted
              ? t(isNear ? "near" : "found", found)
              : t(isNear ? "passages.near" : "passages.found", { count: found.offices + found.duties })
        }
      />
      <div className={styles.lists} data-filtered={isFiltered ? "" : undefined}>
        {found.offices > 0 && (
          <ItemList
            title={title("offices", offices.length)}
            kind="office"
            found={foundOffices.found}
            isAsked={isFiltered}
          />
        )}
        {found.duties > 0 && (
          <ItemList title={title("duties", duties.length)} kind="duty" found={foundDuties.found} isAsked={isFiltered} />
        )}
        <OtherTexts />
      </div>
      <SourceLine>{t("source", { from: Math.min(...lines), to: Math.max(...lines) })}</SourceLine>
    </SectionFrame>
  );
}
