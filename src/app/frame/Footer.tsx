import { isTranslated, joinNames } from "../../i18n/language.ts";
import { Name } from "../../reading/Name.tsx";
import { OfflineStatus } from "../../reading/OfflineStatus.tsx";
import { useDocumentWords, useOpening, useWords } from "../../reading/reading.tsx";
import { OPEN, Sentence } from "../../reading/Sentence.tsx";
import { Press } from "../../reading/SourceLine.tsx";
import { StateLink } from "../../reading/StateLink.tsx";
import { hrefOf } from "../../view-state/navigation.ts";
import { usePageState } from "../../view-state/use-page-state.ts";
import { printPage } from "../print-page.ts";
import styles from "./Footer.module.css";

/** Says who speaks: what the page is built from, that it is not official, how to read its signs, what it keeps of its readers. */
export const Footer = () => (
  <>
    <FrameLine />
    <div className={styles.foot} data-place="footer" data-whole="">
      <Source />
      <Links />
    </div>
  </>
);

/** All that a frame has of it. */
function FrameLine() {
  const t = useWords("shell");
  const names = useDocumentWords();
  const { unit, year, source, version } = useOpening();
  return (
    <p className={styles.line}>
      <span>
        <Sentence text={t("footer.line", OPEN)} parts={{ unit: <Name printed={unit} />, year, ...names }} />
        {"\u00a0· "}
        {source.published !== null && (
          <span className="nowrap">{t("footer.published", { date: source.published })} · </span>
        )}
        <span className="nowrap">{t("footer.version", { version })}</span>
      </span>
      <a className="link" href={hrefOf(usePageState(), { embed: false })} target="_blank" rel="noopener">
        {t("footer.fullPage")}
      </a>
    </p>
  );
}

function Source() {
  const t = useWords("shell");
  const names = useDocumentWords();
  const { language } = usePageState();
  const { unit, year, source, complete, opened } = useOpening();
  const files = joinNames(opened?.files.map(({ name }) => name) ?? [], language);
  return (
    <div>
      <p>
        <Sentence text={t("footer.source", OPEN)} parts={{ unit: <Name printed={unit} />, year, ...names }} />
        <Press />
      </p>
      <p>{opened === undefined ? t("footer.unofficial") : t("footer.opened", { files })}</p>
      {isTranslated(language) && <p>{t("footer.names")}</p>}
      {!complete && <p>{t("footer.incomplete")}</p>}
      {opened === undefined && <p>{t("footer.published", { date: source.published ?? t("notStated") })}</p>}
    </div>
  );
}

function Links() {
  const t = useWords("shell");
  const { source, datasetId, opened } = useOpening();
  const folder = `data/${datasetId.replace(/\/[^/]*$/, "")}/`;
  return (
    <div className={styles.links}>
      <p>
        <a className="link" href={`${folder}${source.file}`}>
          {t("footer.document")}
        </a>
        <a className="link" href={`data/${datasetId}.json`}>
          {t("footer.dataset")}
        </a>
        {(["brief", "all"] as const).map((what) => (
          <button key={what} type="button" className="link" data-needs-script="" onClick={() => void printPage(what)}>
            {t(what === "brief" ? "print.briefAct" : "print.whole")}
          </button>
        ))}
      </p>
      <p>
        <StateLink className="link" to={{ view: "data" }}>
          {t("footer.howToRead")}
        </StateLink>
        {opened === undefined && (
          <StateLink className="link" to={{ open: true }} data-beside="" data-needs-script="">
            {t("footer.open")}
          </StateLink>
        )}
      </p>
      <p>
        <OfflineStatus />
      </p>
      <p>{t("footer.private")}</p>
      <p>{t("footer.licences")}</p>
    </div>
  );
}
