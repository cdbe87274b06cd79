import { findLine } from "../../document/functional-tree.ts";
import type { Slide } from "../slides.ts";
import { breakdownNotes } from "./breakdown.ts";
import { checksNotes } from "./checks.ts";
import { sourceNotes, titleNotes } from "./document.ts";
import { lineNotes, splitNotes } from "./lines.ts";
import type { NoteSource, SpeakerNote } from "./note.ts";
import { projectNotes, projectsNotes } from "./project.ts";
import { threePublicNotes } from "./three-public.ts";
import { totalNotes } from "./total.ts";

/** What to say when somebody asks about a slide; `code` is the line that the speaker has drilled to on the slide of the tree. */
export function notesOf(source: NoteSource, slide: Slide, code: string | null = null): readonly SpeakerNote[] {
  switch (slide.kind) {
    case "title":
      return titleNotes(source);
    case "total":
      return totalNotes(source);
    // the slide says it itself, with the document's own reason
    case "compared":
    case "comparedLines":
      return [];
    case "split":
      return splitNotes(slide.split);
    case "drill": {
      const { expenditure } = source.budget;
      const line = code === null || expenditure === null ? undefined : findLine(expenditure, code);
      return lineNotes(source, line ?? slide.line);
    }
    case "basicProject":
      return breakdownNotes(source);
    case "threePublic":
      return threePublicNotes(source, slide.view);
    case "project":
      return projectNotes(source, slide.card);
    case "projects":
      return projectsNotes(source, slide.cards);
    case "checks":
      return checksNotes(source);
    case "source":
      return sourceNotes(source);
  }
}
