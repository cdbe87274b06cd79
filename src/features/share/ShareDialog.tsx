import { type ReactNode, useState } from "react";
import { Modal } from "../../components/Modal.tsx";
import { siteAddress } from "../../reading/permalink.ts";
import { useWords } from "../../reading/reading.tsx";
import { useViewName } from "../../reading/view-name.ts";
import type { ViewId } from "../../views.ts";
import { Cite } from "./Cite.tsx";
import { Code } from "./Code.tsx";
import { Link } from "./Link.tsx";
import { Options } from "./Options.tsx";
import { Preview } from "./Preview.tsx";
import styles from "./Share.module.css";
import { type Measured, useEmbed } from "./use-embed.ts";

/** Everything that takes one view to others: its link, its frame for another page, its citation. */
export function ShareDialog({
  view,
  opened = null,
  onClose,
}: {
  view: ViewId;
  /** takes the place of a link where the page shows a document that only this reader has */
  opened?: ReactNode;
  onClose: () => void;
}) {
  const t = useWords("share");
  const viewNameOf = useViewName();
  const site = siteAddress();
  const isFile = !/^https?:$/.test(location.protocol);
  return (
    <Modal
      title={t("title")}
      about={viewNameOf(view)}
      close={t("close")}
      className={site === null ? styles.small : styles.dialog}
      onClose={onClose}
    >
      {site === null ? (
        <>
          <p className={styles.lead}>{t(opened === null ? "noAddress" : "opened")}</p>
          {opened}
          <Cite view={view} hasAddress={false} />
        </>
      ) : (
        <>
          {isFile && <p className={styles.lead}>{t("published")}</p>}
          <Parts view={view} site={site} />
        </>
      )}
    </Modal>
  );
}

function Parts({ view, site }: { view: ViewId; site: string }) {
  const embed = useEmbed(view);
  const [measured, setMeasured] = useState<(Measured & { query: string }) | null>(null);
  const now = measured?.query === embed.query ? measured : null;
  return (
    <div className={styles.parts}>
      <Link view={view} site={site} />
      <Options embed={embed} />
      <Preview embed={embed} measured={now} onMeasure={setMeasured} />
      <Code embed={embed} site={site} measured={now} />
      <Cite view={view} hasAddress />
    </div>
  );
}
