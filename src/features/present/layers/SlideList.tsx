import { isPlainClick } from "../../../components/plain-click.ts";
import { useWords } from "../../../reading/reading.tsx";
import { hrefOf } from "../../../view-state/navigation.ts";
import { usePageState } from "../../../view-state/use-page-state.ts";
import { useSlideTitle } from "../slides/use-slide-title.ts";
import type { TalkState } from "../use-talk.ts";
import { LayerFrame } from "./LayerFrame.tsx";
import styles from "./SlideList.module.css";

/** All slides by number and title, to go to any of them. */
export function SlideList({ talk: { slides, number, act, goTo } }: { talk: TalkState }) {
  const t = useWords("present");
  const state = usePageState();
  const title = useSlideTitle();
  return (
    <LayerFrame title={t("overview", { of: slides.length })} onClose={() => act("overview")}>
      <ol className={styles.list} data-slides="">
        {slides.map((slide, index) => (
          <li key={slide.id}>
            <a
              href={hrefOf(state, { slide: index + 1, code: null, cell: null })}
              aria-current={index + 1 === number ? "page" : undefined}
              onClick={(event) => {
                if (!isPlainClick(event)) return;
                event.preventDefault();
                goTo(index + 1);
              }}
            >
              <b>{index + 1}</b> <span>{title(slide)}</span>
            </a>
          </li>
        ))}
      </ol>
    </LayerFrame>
  );
}
