/** Copies a text; false where the browser or the frame does not allow it in any way. Plain http has no clipboard: there the old way is asked. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

/** Selects the text in a field that nobody sees and has it copied; what had the focus and was selected has it again afterwards. */
function copyBySelection(text: string): boolean {
  const focused = document.activeElement;
  const selection = getSelection();
  const range = selection !== null && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  const field = document.createElement("textarea");
  field.value = text;
  field.readOnly = true;
  field.className = "spoken";
  field.setAttribute("aria-hidden", "true");
  // inside a dialog, which lets no focus out
  (focused?.closest('[role="dialog"]') ?? document.body).append(field);
  try {
    field.select();
    field.setSelectionRange(0, text.length);
    return document.execCommand("copy");
  } catch {
    return false;
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    if (range !== null) {
      selection?.removeAllRanges();
      selection?.addRange(range);
    }
  }
}
