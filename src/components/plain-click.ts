/** Whether a click asks for nothing else, such as a new tab. */
export const isPlainClick = ({
  button,
  ctrlKey,
  metaKey,
  shiftKey,
  altKey,
}: Pick<MouseEvent, "button" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">): boolean =>
  button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;
