import type { SearchTarget } from "../../core/search/search-items.ts";
import type { ViewState } from "../../view-state/view-state.ts";

/** The address of a found thing; whatever else was open closes. */
export function stateOfTarget(target: SearchTarget): Partial<ViewState> {
  const rest = { code: null, statement: null, cell: null, level: null };
  switch (target.kind) {
    case "code":
      return { ...rest, view: "spending", code: target.code };
    case "cell":
      return { ...rest, view: target.view, cell: target.cell };
    case "filter":
      return { ...rest, view: target.view, q: target.text };
    case "statement":
      return { ...rest, view: "statements", statement: target.id, cell: target.cell };
  }
}
