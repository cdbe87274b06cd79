/** Lets the reader choose files by the system's own dialog, after a press. Nothing comes back where the dialog is closed. */
export function chooseFiles(onChosen: (files: readonly File[]) => void): void {
  const field = document.createElement("input");
  field.type = "file";
  field.multiple = true;
  field.addEventListener("change", () => {
    const files = [...(field.files ?? [])];
    if (files.length > 0) onChosen(files);
  });
  field.click();
}
