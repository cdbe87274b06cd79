import type { ComponentType, ReactElement } from "react";
import type { Budget } from "../core/document/budget.ts";
import type { Language } from "../core/format-amount.ts";
import { BudgetContext, DatasetContext, EnglishContext, OpeningContext } from "../reading/reading.tsx";
import { SectionActsContext } from "../reading/section-acts.ts";
import type { PageSource } from "./page-source.ts";
import { Room } from "./Room.tsx";
import { RoomErrorBoundary } from "./RoomErrorBoundary.tsx";
import type { RoomDefinition } from "./rooms.ts";
import { SECTION_ACTS } from "./section-acts.ts";

/**
 * The tree of one room, the same in the prerender and in the page: first at rest in the built-in language, then as the address says.
 * `budget` is given to the rooms that need it; building it loads the arithmetic, which the first screen does without.
 */
export function frameRoom(
  room: RoomDefinition,
  Content: ComponentType,
  source: PageSource,
  budget: Budget | null,
  builtIn: Language,
  isNear: () => boolean,
  onAwake?: () => void,
): ReactElement {
  return (
    <OpeningContext value={source.opening}>
      <EnglishContext value={source.english}>
        <DatasetContext value={() => source.dataset}>
          <BudgetContext value={room.needs === "budget" ? budget : null}>
            <SectionActsContext value={SECTION_ACTS}>
              <Room builtIn={builtIn} hasSearch={room.id === "header"} isNear={isNear} onAwake={onAwake}>
                <RoomErrorBoundary>
                  <Content />
                </RoomErrorBoundary>
              </Room>
            </SectionActsContext>
          </BudgetContext>
        </DatasetContext>
      </EnglishContext>
    </OpeningContext>
  );
}
