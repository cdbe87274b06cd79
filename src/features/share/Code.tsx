import { ALLOW, SANDBOX } from "../../core/exports/embed-snippet.ts";
import { Copyable } from "../../reading/Copyable.tsx";
import { useWords } from "../../reading/reading.tsx";
import styles from "./Share.module.css";
import { type Embed, type Measured, snippetOf } from "./use-embed.ts";

/** The HTML to paste, and why it says what it says. */
export function Code({ embed, site, measured }: { embed: Embed; site: string; measured: Measured | null }) {
  const t = useWords("share");
  const { html, policy } = snippetOf(embed, site, measured);
  return (
    <section>
      <h4 className={styles.heading}>{t("embed.code")}</h4>
      <p className={styles.lead}>{t("embed.codeAbout")}</p>
      <Copyable text={html} label={t("embed.copy")} look="code" button="plain" />
      <details className={styles.more}>
        <summary>{t("sandbox.title")}</summary>
        <dl>
          {SANDBOX.map((token) => (
            <div key={token}>
              <dt translate="no">{token}</dt>
              <dd>{t(`sandbox.${token}`)}</dd>
            </div>
          ))}
          <div>
            <dt translate="no">{`allow="${ALLOW.join("; ")}"`}</dt>
            <dd>{t("sandbox.allow")}</dd>
          </div>
          <div>
            <dt translate="no">loading="lazy"</dt>
            <dd>{t("sandbox.lazy")}</dd>
          </div>
        </dl>
        <p className={styles.about}>{t("sandbox.about")}</p>
      </details>
      <details className={styles.more}>
        <summary>{t("policy.title")}</summary>
        <p className={styles.about}>{t("policy.about")}</p>
        <Copyable text={policy} label={t("policy.copy")} look="code" />
      </details>
    </section>
  );
}
