import type { SpeakerNote } from "../../../core/views/speaker-notes/note.ts";
import { useWords } from "../../../reading/reading.tsx";
import styles from "./NoteList.module.css";
import { NoteText } from "./NoteText.tsx";

/** Questions and answers. What the document does not print itself says so beside its question. */
export function NoteList({ notes }: { notes: readonly SpeakerNote[] }) {
  const t = useWords("notes");
  if (notes.length === 0) return <p className={styles.none}>{t("none")}</p>;
  return (
    <dl className={styles.notes}>
      {notes.map((note) => (
        <div key={`${note.ask} ${JSON.stringify(note.values)}`} data-ask={note.ask} data-manner={note.manner}>
          <dt>
            <NoteText space="ask" sentence={{ say: note.ask, values: note.values }} />
            {(note.manner === "derived" || note.manner === "inferred") && <small>{t(`manner.${note.manner}`)}</small>}
          </dt>
          <dd>
            <NoteText space="say" sentence={note} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
