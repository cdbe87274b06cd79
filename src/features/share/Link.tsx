import { useState } from "react";
import { Copyable } from "../../reading/Copyable.tsx";
import { useWords } from "../../reading/reading.tsx";
import { useViewName } from "../../reading/view-name.ts";
import { usePageState } from "../../view-state/use-page-state.ts";
import type { ViewId } from "../../views.ts";
import { viewAddress } from "./embed-address.ts";
import styles from "./Share.module.css";

const isWeChat = (): boolean => /MicroMessenger/i.test(navigator.userAgent);

/** The address of the view as it is now, to copy or to hand to the system; in WeChat also how to send it there. */
export function Link({ view, site }: { view: ViewId; site: string }) {
  const t = useWords("share");
  const viewNameOf = useViewName();
  const state = usePageState();
  const [hasFailed, setFailed] = useState(false);
  const address = viewAddress(site, state, view, state.language);
  const send = () => {
    setFailed(false);
    navigator.share({ title: viewNameOf(view), url: address }).catch((error: unknown) => {
      // whoever closes the system's list has changed their mind
      if (!(error instanceof DOMException && error.name === "AbortError")) setFailed(true);
    });
  };
  return (
    <section>
      <h4 className={styles.heading}>{t("link.title")}</h4>
      <p className={styles.lead}>{t("link.about")}</p>
      <Copyable text={address} label={t("link.copy")} button="filled">
        {typeof navigator.share === "function" && (
          <button type="button" className="button" onClick={send}>
            {t("link.send")}
          </button>
        )}
      </Copyable>
      <p role="status" className={styles.about}>
        {hasFailed && t("link.sendFailed")}
      </p>
      {isWeChat() && <p className={styles.lead}>{t("link.wechat")}</p>}
    </section>
  );
}
