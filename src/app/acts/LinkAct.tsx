import { type MouseEvent, useEffect, useState } from "react";
import { isPlainClick } from "../../components/plain-click.ts";
import { copyText } from "../../reading/copy-text.ts";
import { isOpenedHere, siteAddress } from "../../reading/permalink.ts";
import { useWords } from "../../reading/reading.tsx";
import { currentState, hrefOf, refine } from "../../view-state/navigation.ts";
import { usePageState } from "../../view-state/use-page-state.ts";
import type { ViewId } from "../../views.ts";
import styles from "./LaterAct.module.css";

const SHOWN_FOR = 4000;

/** 链接: the address of one section as it is now, copied and in the address bar; says which of the two. */
export function LinkAct({ view }: { view: ViewId }) {
  const t = useWords("shell");
  const page = usePageState();
  const [said, setSaid] = useState<"linkCopied" | "linkShown" | "linkNone" | null>(null);
  useEffect(() => {
    if (said === null) return undefined;
    const timer = setTimeout(() => setSaid(null), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [said]);
  const follow = async (event: MouseEvent) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    if (isOpenedHere()) return setSaid("linkNone");
    // who takes the address along stays where they are
    refine({ view });
    const site = siteAddress();
    const state = currentState();
    const isCopied = site !== null && (await copyText(site + hrefOf(state, { lang: state.language })));
    setSaid(isCopied ? "linkCopied" : "linkShown");
  };
  return (
    <div className={styles.link}>
      <a href={hrefOf(page, { view })} onClick={(event) => void follow(event)}>
        {t("act.link")}
      </a>
      <span role="status" className={styles.said}>
        {said !== null && <span key={said}>{t(`act.${said}`)}</span>}
      </span>
    </div>
  );
}
