import type { Language } from "../core/format-amount.ts";
import { usePageState } from "../view-state/use-page-state.ts";
import { Joined, type Run } from "./Joined.tsx";
import { Term } from "./Term.tsx";
import { termRuns } from "./term-names.ts";

/** Words with every term in them as a node of its own. */
export const runsOf = (text: string, language: Language, key = ""): readonly Run[] =>
  termRuns(text, language).map(({ text: words, term }, index) =>
    term === null
      ? { key: `${key} ${index}`, words }
      : { key: `${key} ${index}`, node: <Term name={term}>{words}</Term> },
  );

/** Words of the page with every term in them explained where it stands. Not for words inside a link or a button. */
export function TermText({ text }: { text: string }) {
  const { language } = usePageState();
  return <Joined runs={runsOf(text, language)} />;
}
