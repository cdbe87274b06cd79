import { useEffect, useState } from "react";
import type { FoundUnits } from "../../core/catalog/find-units.ts";
import type { CatalogUnit } from "../../core/catalog/units.ts";
import { openPublishedUnits, type PublishedUnits } from "./published-units.ts";
import { recentUnits } from "./recent-units.ts";

export interface Choice {
  /** the unit that is shown, with all that is published of it */
  readonly own: CatalogUnit | null;
  /** what this reader has opened before, the latest first; only while nothing is asked */
  readonly recent: readonly CatalogUnit[];
  readonly found: FoundUnits;
}

let opened: Promise<PublishedUnits | null> | null = null;
/** One catalogue for the whole visit; one that did not arrive is asked for again. */
async function publishedUnits(): Promise<PublishedUnits | null> {
  opened ??= openPublishedUnits(new URL("data/", document.baseURI).href);
  const units = await opened;
  if (units === null) opened = null;
  return units;
}

async function choiceFor(question: string, own: string): Promise<Choice | null> {
  const published = await publishedUnits();
  if (published === null) return null;
  const before = question === "" ? recentUnits().filter((unit) => unit !== own) : [];
  const [ownUnit, found, ...recent] = await Promise.all([
    published.unit(own),
    published.find(question),
    ...before.map(published.unit),
  ]);
  return found === null ? null : { own: ownUnit, found, recent: recent.filter((unit) => unit !== null) };
}

/** What there is to choose from for a question; null while it is on its way, and `failed` where the catalogue did not arrive. `attempt` asks again. */
export function useChoice(question: string, own: string, attempt: number): Choice | "failed" | null {
  const [choice, setChoice] = useState<Choice | "failed" | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks the same again
  useEffect(() => {
    let isGone = false;
    choiceFor(question, own).then(
      (found) => !isGone && setChoice(found ?? "failed"),
      () => !isGone && setChoice("failed"),
    );
    return () => {
      isGone = true;
    };
  }, [question, own, attempt]);
  return choice;
}
