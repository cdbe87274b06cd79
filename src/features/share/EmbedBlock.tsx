import { type ReactNode, useEffect, useState } from "react";
import { Copyable } from "../../reading/Copyable.tsx";
import { siteAddress } from "../../reading/permalink.ts";
import { useOpening, useWords } from "../../reading/reading.tsx";
import { useViewName } from "../../reading/view-name.ts";
import type { ViewId } from "../../views.ts";
import styles from "./EmbedBlock.module.css";
import { futureAddress, NOWHERE } from "./nowhere.ts";
import { snippetOf, useEmbed } from "./use-embed.ts";

/** The frame of one view as it is without any choice, and the way to the choices. */
export function EmbedBlock({ view, more }: { view: ViewId; more: ReactNode }) {
  const t = useWords("share");
  const viewNameOf = useViewName();
  const embed = useEmbed(view);
  const opening = useOpening();
  const [site, setSite] = useState<string | null | undefined>();
  useEffect(() => setSite(siteAddress()), []);
  const { html } = snippetOf(embed, site === null ? futureAddress(opening) : (site ?? NOWHERE));
  return (
    <>
      <p className={styles.text}>{t("block.text", { view: viewNameOf(view) })}</p>
      <Copyable text={html} label={t("embed.copy")} look="code" />
      {site === null ? (
        <p className={styles.text}>{t("block.noAddress")}</p>
      ) : (
        <div className={styles.more}>{more}</div>
      )}
    </>
  );
}
