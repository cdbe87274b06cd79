import { useMemo } from "react";
import type { Slide } from "../../../core/views/slides.ts";
import { noteSourceOf, type SpeakerNote } from "../../../core/views/speaker-notes/note.ts";
import { notesOf } from "../../../core/views/speaker-notes/notes-of.ts";
import { useBudget, useOpening } from "../../../reading/reading.tsx";
import { useChecks } from "../../../reading/tails.ts";

/** What to say when somebody asks about a slide, in the order in which it is asked. */
export function useNotes(): (slide: Slide, code: string | null) => readonly SpeakerNote[] {
  const budget = useBudget();
  const checks = useChecks();
  const { version } = useOpening();
  const source = useMemo(() => noteSourceOf(budget, checks, version), [budget, checks, version]);
  return (slide, code) => notesOf(source, slide, code);
}
