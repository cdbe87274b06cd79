// Files that are let fall anywhere on the page are read as a document of the reader's own; nothing of that is loaded before.
// Without it: open-document.spec.ts "a file that is dropped on the page is read" fails, and the browser leaves the page for the file.
import { offerFiles } from "../reading/offered-files.ts";
import { currentState, navigate } from "../view-state/navigation.ts";

const hasFiles = ({ dataTransfer }: DragEvent): boolean => [...(dataTransfer?.types ?? [])].includes("Files");

export function watchDrops(): void {
  const root = document.documentElement;
  addEventListener("dragover", (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    root.setAttribute("data-dragged", "");
  });
  addEventListener("dragleave", ({ relatedTarget }) => {
    if (relatedTarget === null) root.removeAttribute("data-dragged");
  });
  addEventListener("drop", (event) => {
    root.removeAttribute("data-dragged");
    if (!hasFiles(event)) return;
    event.preventDefault();
    offerFiles([...(event.dataTransfer?.files ?? [])]);
    if (!currentState().open) navigate({ open: true });
  });
}
