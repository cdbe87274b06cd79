import styles from "./Panel.module.css";

const GAP = 8;
const SOON = 300;

/**
 * Puts the panel of an embed under the figure that it is about, and keeps the section as high as the panel reaches: the source
 * line stands below both, and the height is what the host is told. A frame whose height the host does not follow is scrolled,
 * by itself alone. Returns what undoes it.
 */
export function putUnder(figure: HTMLElement | null, panel: HTMLElement): () => void {
  const main = document.getElementById("main") ?? document.body;
  if (figure === null) return () => undefined;
  panel.classList.add(styles.under ?? "");
  const place = () => {
    const top = figure.getBoundingClientRect().bottom + scrollY + GAP;
    panel.style.top = `${top}px`;
    main.style.minHeight = `${top + panel.offsetHeight}px`;
  };
  place();
  const observer = new ResizeObserver(place);
  observer.observe(panel);
  observer.observe(document.documentElement);
  const timer = setTimeout(() => {
    const isCut = panel.getBoundingClientRect().bottom > innerHeight;
    if (isCut) scrollBy({ top: figure.getBoundingClientRect().top - GAP, behavior: "instant" });
  }, SOON);
  return () => {
    clearTimeout(timer);
    observer.disconnect();
    panel.classList.remove(styles.under ?? "");
    main.style.minHeight = "";
  };
}
