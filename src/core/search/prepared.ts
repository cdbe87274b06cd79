import { type Folded, fold } from "./fold.ts";
import type { Searched } from "./search-item.ts";

/** The texts of an item as they are compared. */
export interface Prepared {
  readonly name: Folded | null;
  readonly text: Folded | null;
  readonly nameEn: Folded | null;
  readonly textEn: Folded | null;
  readonly within: Folded | null;
  readonly aliases: readonly Folded[];
  /** all aliases as one text, which tells soon whether any of them can fit */
  readonly allAliases: Folded | null;
}

const foldText = (text: string | null): Folded | null => (text === null ? null : fold(text));
const known = new WeakMap<Searched, Prepared>();

/** Folding is the greater part of the work, and the same items come with every key. */
export function preparedOf(searched: Searched): Prepared {
  const before = known.get(searched);
  if (before !== undefined) return before;
  const { item, nameEn, textEn, aliases = [] } = searched;
  const prepared = {
    name: foldText(item.name),
    text: foldText(item.text),
    nameEn: foldText(nameEn),
    textEn: foldText(textEn),
    within: item.group === "explanation" ? foldText(item.within) : null,
    aliases: aliases.map(fold),
    allAliases: aliases.length === 0 ? null : fold(aliases.join("\n")),
  };
  known.set(searched, prepared);
  return prepared;
}
