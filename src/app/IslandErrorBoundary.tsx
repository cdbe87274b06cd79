import { Component, Fragment, type ReactNode } from "react";
import { useWords } from "../reading/reading.tsx";
import styles from "./IslandErrorBoundary.module.css";

const MOST_REDRAWN = 20;

/** Shows a mistake of ours where it happened: this part only, with a way to try again; the rest of the page works. */
export class IslandErrorBoundary extends Component<{ children: ReactNode }, { failed: boolean; drawn: number }> {
  constructor(props: { children: ReactNode }) {
    super(props);
    this.state = { failed: false, drawn: 0 };
  }

  /** A browser's translator moves nodes that React still holds: then the island is drawn anew, with the figures as they are. */
  static getDerivedStateFromError(error: unknown) {
    return { failed: !(error instanceof DOMException && error.name === "NotFoundError") };
  }

  override componentDidCatch() {
    if (this.state.drawn < MOST_REDRAWN) this.setState(({ drawn }) => ({ drawn: drawn + 1 }));
    else this.setState({ failed: true });
  }

  override render() {
    if (!this.state.failed) return <Fragment key={this.state.drawn}>{this.props.children}</Fragment>;
    return <Failed onRetry={() => this.setState({ failed: false })} />;
  }
}

function Failed({ onRetry }: { onRetry: () => void }) {
  const t = useWords("shell");
  return (
    <div className={styles.failed} role="alert">
      <p>
        <b>{t("islandFailed.title")}</b>
      </p>
      <p>{t("islandFailed.text")}</p>
      <button type="button" className="button" onClick={onRetry}>
        {t("retry")}
      </button>
    </div>
  );
}
