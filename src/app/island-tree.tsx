import type { ComponentType, ReactElement } from "react";
import type { Budget } from "../core/document/budget.ts";
import type { Language } from "../core/format-amount.ts";
import { YearBeforeContext } from "../reading/compared/year-before.ts";
import { BudgetContext, DatasetContext, EnglishContext, OpeningContext } from "../reading/reading.tsx";
import { SectionActsContext } from "../reading/section-acts.ts";
import { SECTION_ACTS } from "./acts/section-acts.tsx";
import { Island, type IslandEvents } from "./Island.tsx";
import { IslandErrorBoundary } from "./IslandErrorBoundary.tsx";
import type { IslandDefinition } from "./islands.ts";
import type { PageSource } from "./page-source.ts";
import { loadYearBefore } from "./year-before.ts";

/**
 * The tree of one island, the same in the prerender and in the page: first at rest in the built-in language, then as the address says.
 * `budget` is given to the islands that need it; building it loads the arithmetic, which the first screen does without.
 */
export function islandTree(
  island: IslandDefinition,
  Content: ComponentType,
  source: PageSource,
  budget: Budget | null,
  builtIn: Language,
  isInView: () => boolean,
  events: IslandEvents = {},
): ReactElement {
  return (
    // another source is another tree: nothing that was chosen in the one is meant for the other
    <OpeningContext key={source.opening.sha256} value={source.opening}>
      <EnglishContext value={source.english}>
        <DatasetContext value={() => source.dataset}>
          <BudgetContext value={island.needs === "budget" ? budget : null}>
            <YearBeforeContext value={loadYearBefore}>
              <SectionActsContext value={SECTION_ACTS}>
                <Island builtIn={builtIn} id={island.id} isInView={isInView} {...events}>
                  <IslandErrorBoundary>
                    <Content />
                  </IslandErrorBoundary>
                </Island>
              </SectionActsContext>
            </YearBeforeContext>
          </BudgetContext>
        </DatasetContext>
      </EnglishContext>
    </OpeningContext>
  );
}
