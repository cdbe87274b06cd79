import { Component, type ReactNode } from "react";
import { wordsOf } from "../i18n/index.ts";
import { PageStateContext } from "../view-state/use-page-state.ts";
import styles from "./RoomErrorBoundary.module.css";

/** Shows a mistake of ours where it happened: this part only, with a way to try again; the rest of the page works. */
export class RoomErrorBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  static override contextType = PageStateContext;
  declare context: React.ContextType<typeof PageStateContext>;
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    const t = wordsOf(this.context.language, "shell");
    return (
      <div className={styles.failed} role="alert">
        <p>
          <b>{t("roomFailed.title")}</b>
        </p>
        <p>{t("roomFailed.text")}</p>
        <button type="button" className="button" onClick={() => this.setState({ failed: false })}>
          {t("retry")}
        </button>
      </div>
    );
  }
}
