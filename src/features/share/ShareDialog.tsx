import { type ReactNode, useState } from "react";
import { Modal } from "../../components/Modal.tsx";
import { siteAddress } from "../../reading/permalink.ts";
import { useOpening, useWords } from "../../reading/reading.tsx";
import { useViewName } from "../../reading/view-name.ts";
import { isHeldOpened } from "../../view-state/opened-mark.ts";
import type { ViewId } from "../../views.ts";
import { Cite } from "./Cite.tsx";
import { Code } from "./Code.tsx";
import { Link } from "./Link.tsx";
import { futureAddress } from "./nowhere.ts";
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
      className={site === null && opened === null ? styles.small : styles.dialog}
      onClose={onClose}
    >
      {site === null ? (
        <>
          <p className={styles.lead}>{t(opened === null ? "noAddress" : "opened")}</p>
          {opened}
          {opened !== null && <p className={styles.lead}>{t("block.noAddress")}</p>}
          {opened === null ? <Cite view={view} hasAddress={false} /> : <Parts view={view} site={null} />}
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

/** `site` null: of the page that the document will have, once it is saved and put on a site. */
function Parts({ view, site }: { view: ViewId; site: string | null }) {
  const opening = useOpening();
  const embed = useEmbed(view);
  const [measured, setMeasured] = useState<(Measured & { query: string }) | null>(null);
  const now = measured?.query === embed.query ? measured : null;
  return (
    <div className={styles.parts}>
      {site !== null && <Link view={view} site={site} />}
      <Options embed={embed} />
      {/* a frame has no other way to a document than what this browser keeps of it */}
      {!isHeldOpened() && (
        <Preview embed={embed} also={site === null ? "&open=1" : ""} measured={now} onMeasure={setMeasured} />
      )}
      <Code embed={embed} site={site ?? futureAddress(opening)} measured={now} />
      <Cite view={view} hasAddress={site !== null} />
    </div>
  );
}
