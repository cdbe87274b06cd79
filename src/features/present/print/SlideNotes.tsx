import type { Slide } from "../../../core/views/slides.ts";
import { NoteList } from "../notes/NoteList.tsx";
import { useNotes } from "../notes/use-notes.ts";
import styles from "./Print.module.css";

/** What to say when somebody asks, under its printed slide. */
export function SlideNotes({ slide }: { slide: Slide }) {
  const notes = useNotes();
  return (
    <div className={styles.notes}>
      <NoteList notes={notes(slide, null)} />
    </div>
  );
}
