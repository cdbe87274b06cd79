import type { ThreePublicRow } from "../../core/views/three-public.ts";
import { type ShownName, useName } from "../../reading/reading.tsx";
import { withoutItemMark } from "../../reading/without-item-mark.ts";

/** The name of an item as it is read outside the table. */
export function useItemName(): (row: ThreePublicRow) => ShownName {
  const nameOf = useName();
  return ({ label }) => {
    const { text, lang } = nameOf(label);
    return { text: withoutItemMark(text), lang };
  };
}
