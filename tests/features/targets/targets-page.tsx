import { render } from "@testing-library/react";
import { islandTree } from "../../../src/app/island-tree.tsx";
import { budgetOf } from "../../../src/core/document/budget.ts";
import type { Language } from "../../../src/core/format-amount.ts";
import { openingOf } from "../../../src/core/views/opening.ts";
import { Provenance } from "../../../src/features/provenance/Provenance.tsx";
import { Targets } from "../../../src/features/targets/Targets.island.tsx";
import { startNavigation } from "../../../src/view-state/navigation.ts";
import { datong, englishOf } from "../../published.ts";

export { datong };

const ISLANDS = {
  targets: { id: "targets", needs: "budget", load: async () => Targets },
  panel: { id: "panel", needs: "budget", load: async () => Provenance },
} as const;

/** Opens the section of targets with the panel beside it, as the page does: first at rest, then as the address says. */
export function openTargets(address = "", { dataset = datong, language = "zh" as Language } = {}) {
  history.replaceState(null, "", `/${address}`);
  startNavigation(language);
  const source = { opening: openingOf(dataset, "0".repeat(64)), dataset, english: englishOf(dataset) };
  const budget = budgetOf(dataset);
  return render(
    <>
      <main>
        <section id="targets" data-island="targets">
          {islandTree(ISLANDS.targets, Targets, source, budget, language, () => true)}
        </section>
      </main>
      <div data-island="panel">{islandTree(ISLANDS.panel, Provenance, source, budget, language, () => true)}</div>
    </>,
  );
}
