/** A name without the ① and ② of the “three public” table, which only say that it is a half of the line above. */
export const withoutItemMark = (name: string): string => name.replace(/^[\s①-⑳]+/, "");
