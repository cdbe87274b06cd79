import type { SearchTarget } from "../../core/search/search-item.ts";
import type { PageState } from "../../view-state/navigation.ts";
import type { ViewState } from "../../view-state/view-state.ts";
import { VIEW_IDS } from "../../views.ts";
import { commandOf, type PageAct } from "./commands.ts";

/** The way to a found thing. */
export interface Way {
  /** what the page shows then; null where only something is done */
  readonly to: Partial<ViewState> | null;
  /** where a link of its own says more: the printed place, whose panel would lie over the paragraph that is led to here */
  readonly address?: Partial<ViewState>;
  /** the figure that is led to, by its printed place */
  readonly cell?: string;
  /** the element that is led to, where there is no such figure */
  readonly place?: string;
  readonly act?: PageAct;
}

/** Whatever else was open closes. */
const REST = { code: null, statement: null, cell: null, level: null, q: "" } as const;

export function wayTo(target: SearchTarget, state: PageState): Way {
  switch (target.kind) {
    case "code":
      return { to: { ...REST, view: "spending", code: target.code } };
    case "cell": {
      const { view, cell, place } = target;
      return { to: { ...REST, view, cell }, cell, ...(place === undefined ? {} : { place }) };
    }
    case "place": {
      const { view, place, q = "", cell = null } = target;
      const to = { ...REST, view, q };
      return { to, address: { ...to, cell }, place };
    }
    case "statement": {
      const { id, cell, place } = target;
      return {
        to: { ...REST, view: "statements", statement: id, cell },
        ...(cell === null ? {} : { cell }),
        ...(place === undefined ? {} : { place }),
      };
    }
    case "command":
      return wayOfCommand(target.command, state);
  }
}

function wayOfCommand(id: string, state: PageState): Way {
  const view = VIEW_IDS.find((each) => id === `view.${each}`);
  if (view !== undefined) return { to: { ...REST, view } };
  const command = commandOf(id);
  const change = command?.to?.(state);
  const to = change === undefined ? null : { ...(change.view === undefined ? { q: "" } : REST), ...change };
  return {
    to,
    ...(command?.place === undefined ? {} : { place: command.place }),
    ...(command?.act === undefined ? {} : { act: command.act }),
  };
}
