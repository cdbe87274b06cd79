import { itemKey } from "../../core/exports/row-keys.ts";
import { FilterField, FilterStatus, useFilterText, usePublishFound } from "../../reading/Filter.tsx";
import { useWords } from "../../reading/reading.tsx";
import { SectionFrame } from "../../reading/SectionFrame.tsx";
import { SourceLine } from "../../reading/SourceLine.tsx";
import { ItemList } from "./ItemList.tsx";
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
  const { duties, offices, foundDuties, foundOffices } = view;
  const isFiltered = useFilterText("unit") !== "";
  const counts = { offices: foundOffices.found.length, duties: foundDuties.found.length };
  usePublishFound(
    "unit",
    [...foundDuties.found, ...foundOffices.found].map(({ item }) => itemKey(item)),
  );
  const isNear = foundOffices.isNear || foundDuties.isNear;
  const nothing = counts.offices + counts.duties === 0;
  const lines = linesOf(view);
  if (duties.length + offices.length === 0)
    return (
      <SectionFrame view="unit" answer={t("none")}>
        {null}
      </SectionFrame>
    );
  return (
    <SectionFrame view="unit" answer={<UnitAnswer view={view} />}>
      <FilterField view="unit" label={t("find")} example={t("example")} />
      <Topics items={[...offices, ...duties]} />
      <FilterStatus view="unit" text={nothing ? t("nothing") : t(isNear ? "near" : "found", counts)} />
      <div className={styles.lists} data-filtered={isFiltered ? "" : undefined}>
        {counts.offices > 0 && (
          <ItemList
            title={t(isFiltered ? "officesFound" : "offices", { count: offices.length, found: counts.offices })}
            kind="office"
            found={foundOffices.found}
            isAsked={isFiltered}
          />
        )}
        {counts.duties > 0 && (
          <ItemList
            title={t(isFiltered ? "dutiesFound" : "duties", { count: duties.length, found: counts.duties })}
            kind="duty"
            found={foundDuties.found}
            isAsked={isFiltered}
          />
        )}
      </div>
      <SourceLine>{t("source", { from: Math.min(...lines), to: Math.max(...lines) })}</SourceLine>
    </SectionFrame>
  );
}
