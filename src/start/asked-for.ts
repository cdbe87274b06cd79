import type { PageState } from "../view-state/navigation.ts";

/** Islands that an address asks for by name, wherever they stand on the page. */
export function islandsAskedFor({
  view,
  code,
  statement,
  cell,
  present,
  open,
  embed,
  choose,
  with: others,
}: Pick<
  PageState,
  "view" | "code" | "statement" | "cell" | "present" | "open" | "embed" | "choose" | "with"
>): readonly string[] {
  // a talk shows its own levels
  const drilled = code !== null && !present && "spending";
  const islands = [
    present && "present",
    view,
    drilled,
    statement !== null && "statements",
    cell !== null && "panel",
    open && !embed && "open",
    choose !== null && "header",
    others !== null && "compare",
  ];
  return islands.filter((id) => id !== null && id !== false);
}
