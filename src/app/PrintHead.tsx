import { Name } from "../reading/Name.tsx";
import { useOpening, useWords } from "../reading/reading.tsx";
import { OPEN, Sentence } from "../reading/Sentence.tsx";
import { usePrinting } from "../reading/use-printing.ts";
import { useViewName } from "../reading/view-name.ts";
import { hrefOf } from "../view-state/navigation.ts";
import { usePageState } from "../view-state/use-page-state.ts";
import styles from "./Header.module.css";
import { printedNow } from "./print-page.ts";

/** On paper only: what it is made from, and the address where every figure leads to its place. A page from a file has no address. */
export function PrintHead() {
  const t = useWords("shell");
  const state = usePageState();
  const nameOf = useViewName();
  const { unit, year, source, version } = useOpening();
  if (!usePrinting()) return null;
  const printed = printedNow();
  const view = printed === "all" ? null : (printed ?? state.view);
  const address = new URL(hrefOf(state, { view }), location.href).href;
  return (
    <div className={styles.printed}>
      <p>
        <Sentence
          text={t("print.source", OPEN)}
          parts={{ unit: <Name printed={unit} />, year, date: source.published ?? t("notStated"), version }}
        />
      </p>
      {view !== null && <p>{t("print.one", { view: nameOf(view) })}</p>}
      {/^https?:/.test(address) && <p>{t("print.address", { address })}</p>}
    </div>
  );
}
