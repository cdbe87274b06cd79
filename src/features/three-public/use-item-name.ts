import type { ThreePublicRow } from "../../core/views/three-public.ts";
import { type ShownName, useName } from "../../reading/reading.tsx";

/** The name of an item without the ① and ② of the table, which only say that it is a half of the line above. */
export function useItemName(): (row: ThreePublicRow) => ShownName {
  const nameOf = useName();
  return ({ label }) => {
    const { text, lang } = nameOf(label);
    return { text: text.replace(/^[\s①-⑳]+/, ""), lang };
  };
}
