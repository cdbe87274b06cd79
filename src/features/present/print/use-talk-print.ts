import { type ComponentType, useEffect, useState } from "react";
import { flushSync } from "react-dom";
import type { Slide } from "../../../core/views/slides.ts";
import { loadWords } from "../../../i18n/index.ts";

/** What is printed: the slides, or each with what to say when somebody asks. */
export type PrintKind = "slides" | "notes";
type Notes = ComponentType<{ slide: Slide }>;

export interface TalkPrint {
  /** draws the notes under a slide; null where the slides alone are printed */
  readonly Notes: Notes | null;
  readonly isFailed: boolean;
  readonly print: (kind: PrintKind) => void;
}

/** The notes come with the first print that wants them. */
async function loadNotes(): Promise<Notes> {
  const [{ SlideNotes }] = await Promise.all([import("./SlideNotes.tsx"), loadWords()]);
  return SlideNotes;
}

/** Prints the talk; notes stand under the slides for this one print, so that the keys of the browser print slides alone. */
export function useTalkPrint(): TalkPrint {
  const [Notes, setNotes] = useState<Notes | null>(null);
  const [isFailed, setFailed] = useState(false);
  useEffect(() => {
    const after = () => setNotes(null);
    addEventListener("afterprint", after);
    return () => removeEventListener("afterprint", after);
  }, []);
  const print = (kind: PrintKind) => {
    setFailed(false);
    if (kind === "slides") return window.print();
    loadNotes().then(
      (loaded) => {
        flushSync(() => setNotes(() => loaded));
        window.print();
      },
      () => setFailed(true),
    );
  };
  return { Notes, isFailed, print };
}
