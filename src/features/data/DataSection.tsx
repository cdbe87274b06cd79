import type { ReactNode } from "react";
import type { Dataset } from "../../core/document/dataset.ts";
import { isTranslated } from "../../i18n/language.ts";
import { Name } from "../../reading/Name.tsx";
import { useBudget, useDocumentWords, useEnglish, useOpening, useWords } from "../../reading/reading.tsx";
import { SectionFrame } from "../../reading/SectionFrame.tsx";
import { OPEN, Sentence } from "../../reading/Sentence.tsx";
import { SourceLine } from "../../reading/SourceLine.tsx";
import { StateLink } from "../../reading/StateLink.tsx";
import { usePageState } from "../../view-state/use-page-state.ts";
import { Cite } from "./Cite.tsx";
import styles from "./Data.module.css";
import { HowToRead } from "./HowToRead.tsx";
import { Portable } from "./Portable.tsx";
import { Version } from "./Version.tsx";

/** How many figures the tables and target sheets of a data set print. */
const figuresIn = ({ statements, projects }: Dataset): number => {
  const tables = statements.flatMap(({ sides }) =>
    sides.flatMap(({ rows }) => rows.flatMap((row) => Object.values(row.amounts))),
  );
  const sheets = projects.flatMap(({ funding }) => Object.values(funding).flatMap((row) => [row?.period, row?.annual]));
  return [...tables, ...sheets].filter((text) => text != null).length;
};

/** The whole to take away, how to cite it, in which version it is, how to embed it, and how to read the page. `whole` makes the files that are not lying there already, `embed` what another page needs. */
export function DataSection({ whole, embed }: { whole: ReactNode; embed: ReactNode }) {
  const t = useWords("data");
  const names = useDocumentWords();
  const { language } = usePageState();
  const { dataset } = useBudget();
  const { unit, year, opened } = useOpening();
  const figures = figuresIn(dataset);
  return (
    <SectionFrame
      view="data"
      answer={
        <Sentence
          text={t(dataset.projects.length > 0 ? "answer" : "answerStatements", OPEN)}
          parts={{ figures: <b key={figures}>{figures}</b>, ...names }}
        />
      }
    >
      <div className={styles.halves}>
        <Files whole={whole} />
        <Version />
        {opened === undefined && <OpenYourOwn />}
        <Cite />
        <div className={styles.block} data-place="data-embed">
          <h3>{t("embed.title")}</h3>
          {embed}
        </div>
      </div>
      <HowToRead />
      <div className={styles.rights} data-place="data-rights">
        <h3>{t("rights.title")}</h3>
        <p>
          <span>{t("rights.code")}</span> <span>{t("rights.data")}</span>{" "}
          <Sentence text={t("rights.document", OPEN)} parts={{ unit: <Name printed={unit} /> }} />{" "}
          {isTranslated(language) && <span>{t("rights.names")}</span>}
        </p>
      </div>
      <SourceLine>
        <Sentence text={t("source", OPEN)} parts={{ unit: <Name printed={unit} />, year, ...names }} />
      </SourceLine>
    </SectionFrame>
  );
}

/** The quiet way to reading a document of the reader's own; not in the portable copy, and not without scripts. */
function OpenYourOwn() {
  const t = useWords("data");
  return (
    <div className={styles.block} data-place="data-open" data-beside="" data-needs-script="">
      <h3>{t("open.title")}</h3>
      <p className={styles.text}>{t("open.text")}</p>
      <p className={styles.text}>
        <StateLink className="link" to={{ open: true }}>
          {t("open.act")}
        </StateLink>
      </p>
    </div>
  );
}

function Files({ whole }: { whole: ReactNode }) {
  const t = useWords("data");
  const { datasetId, source, unit } = useOpening();
  const { text } = useBudget().dataset.source;
  // the unit's own file has its name; without it there is none
  const hasEnglish = useEnglish()(unit) !== null;
  const folder = `data/${datasetId.replace(/\/[^/]*$/, "")}/`;
  const links = [
    { key: "document", about: text === undefined ? "documentAbout" : "originalAbout", address: folder + source.file },
    ...(text === undefined ? [] : [{ key: "plainText", about: "plainTextAbout", address: folder + text } as const]),
    { key: "dataset", about: "datasetAbout", address: `data/${datasetId}.json` },
    ...(hasEnglish ? [{ key: "english", about: "englishAbout", address: `data/${datasetId}.en.json` } as const] : []),
    { key: "schema", about: "schemaAbout", address: "data/schema/dataset.schema.json" },
  ] as const;
  return (
    <div className={styles.block} data-place="data-take">
      <h3>{t("take.title")}</h3>
      <p className={styles.text}>{t("take.text")}</p>
      <ul className={styles.files} data-stops="one">
        <Portable />
        {links.map(({ key, about, address }) => (
          <li key={key}>
            <a href={address} download>
              <b>{t(`take.${key}`)}</b> <span>{t(`take.${about}`)}</span>
            </a>
          </li>
        ))}
      </ul>
      <div data-needs-script="" data-place="data-whole">
        {whole}
      </div>
    </div>
  );
}
