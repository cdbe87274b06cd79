import { askFullScreen } from "../../reading/full-screen.ts";
import { useWords } from "../../reading/reading.tsx";
import { StateLink } from "../../reading/StateLink.tsx";
import { keepPlace } from "../../view-state/section-place.ts";
import styles from "./PresentLink.module.css";

/** 演示: the budget as a talk, from its first slide. Only a press may ask for the whole screen; without it the talk fills the window. */
export function PresentLink({ className, wideOnly = false }: { className: string | undefined; wideOnly?: boolean }) {
  const t = useWords("shell");
  return (
    <StateLink
      to={{ present: true, slide: 1, cell: null }}
      className={wideOnly ? `${className} ${styles.wide}` : className}
      data-needs-script=""
      onClickCapture={keepPlace}
      onFollow={() => void askFullScreen()}
    >
      {t("present")}
    </StateLink>
  );
}
