/** What a reader's browser may keep between visits. Nothing else is ever stored, and nothing of it is sent anywhere. */
export type Kept = "language" | "shortcuts" | "units";

const keyOf = (kept: Kept): string => `mingbai.${kept}`;

/** What was kept; null where nothing was, and where storage throws (a sandboxed frame, cookies refused). */
export function remembered(kept: Kept): string | null {
  try {
    return localStorage.getItem(keyOf(kept));
  } catch {
    return null;
  }
}

/** Keeps a choice, or with null forgets it. Where storage throws the choice is not remembered, and nothing else. */
export function remember(kept: Kept, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(keyOf(kept));
    else localStorage.setItem(keyOf(kept), value);
  } catch {
    // as said
  }
}
