import { countValue, type NoteSource, nameValue, note, plainValue, type SpeakerNote } from "./note.ts";

/** Before the first figure: what this is made from, and who speaks. */
export function titleNotes({ budget: { dataset }, source }: NoteSource): readonly SpeakerNote[] {
  const { unit, year } = dataset;
  const values = { unit: nameValue(unit.name), year: plainValue(String(year)) };
  return [
    unit.department === null
      ? note("what", "document", values)
      : note("what", "documentOfDepartment", { ...values, department: nameValue(unit.department.name) }),
    publishedNote(source.published),
    note("official", "unofficial"),
  ];
}

const publishedNote = (published: string | null): SpeakerNote =>
  published === null
    ? note("published", "notPublished")
    : note("published", "publishedOn", { date: plainValue(published) });

/** After the last figure: how anyone can look it up. */
export function sourceNotes({ budget: { dataset }, source }: NoteSource): readonly SpeakerNote[] {
  const { file, version } = source;
  return [
    note("document", dataset.projects.length > 0 ? "file" : "fileStatements", {
      file: plainValue(file),
      statements: countValue(dataset.statements.length),
      sheets: countValue(dataset.projects.length),
    }),
    note("trace", "trace"),
    publishedNote(source.published),
    note("wrong", "wrong"),
    ...(version === "" ? [] : [note("version", "version", { version: plainValue(version) })]),
  ];
}
