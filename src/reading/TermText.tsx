import { usePageState } from "../view-state/use-page-state.ts";
import { Term } from "./Term.tsx";
import { termRuns } from "./term-names.ts";

/** Words of the page with every term in them explained where it stands. Not for words inside a link or a button. */
export function TermText({ text }: { text: string }) {
  const { language } = usePageState();
  return termRuns(text, language).map(({ text: words, term }, index) =>
    term === null ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the same words may come twice
      <span key={`${index} ${words}`}>{words}</span>
    ) : (
      <Term key={term} name={term}>
        {words}
      </Term>
    ),
  );
}
