import { joinNames } from "../../i18n/language.ts";
import { Name } from "../../reading/Name.tsx";
import { useOwnAddress } from "../../reading/permalink.ts";
import { useDocumentWords, useOpening, useWords } from "../../reading/reading.tsx";
import { OPEN, Sentence } from "../../reading/Sentence.tsx";
import { usePrinted } from "../../reading/use-printing.ts";
import { useViewName } from "../../reading/view-name.ts";
import { usePageState } from "../../view-state/use-page-state.ts";
import { paperCode } from "../paper-code.ts";
import styles from "./Header.module.css";

/** On paper only: what it is made from, and the address where every figure leads to its place. A page from a file has no address. */
export function PrintHead() {
  const t = useWords("shell");
  const names = useDocumentWords();
  const nameOf = useViewName();
  const { unit, year, source, version, opened } = useOpening();
  const { language } = usePageState();
  const printed = usePrinted();
  const view = printed === "all" || printed === "brief" ? null : printed;
  const address = useOwnAddress({ view, cell: null });
  if (printed === null) return null;
  const Code = paperCode();
  return (
    <div className={styles.printed}>
      <div>
        <p>
          <Sentence
            text={t(opened === undefined ? "print.source" : "print.opened", OPEN)}
            parts={{
              ...{ unit: <Name printed={unit} />, year, version, ...names },
              date: source.published ?? t("notStated"),
              files: joinNames(opened?.files.map((file) => file.name) ?? [], language),
            }}
          />
        </p>
        {view !== null && <p>{t("print.one", { view: nameOf(view) })}</p>}
        {printed === "brief" && <p>{t("print.brief")}</p>}
        {address !== null && <p>{t("print.address", { address })}</p>}
      </div>
      {address !== null && Code !== null && <Code text={address} label={t("print.code")} className={styles.code} />}
    </div>
  );
}
