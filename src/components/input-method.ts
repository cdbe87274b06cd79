/** What a browser reports for any key that an input method has taken, whether or not it calls that composing. */
const TAKEN = 229;
/** Safari ends a composition first and then sends the key that ended it; nobody presses two keys within this time, in milliseconds. */
const AFTER_END = 60;

let ended = Number.NEGATIVE_INFINITY;
if (typeof document !== "undefined")
  document.addEventListener(
    "compositionend",
    ({ timeStamp }) => {
      ended = timeStamp;
    },
    true,
  );

/** Whether a key is the input method's: Enter takes its letters, Escape drops them, and neither is meant for the page. */
export const isForInputMethod = ({
  isComposing,
  keyCode,
  timeStamp,
}: Pick<KeyboardEvent, "isComposing" | "keyCode" | "timeStamp">): boolean => {
  const isAfterEnd = timeStamp - ended >= 0 && timeStamp - ended < AFTER_END;
  return isComposing || keyCode === TAKEN || isAfterEnd;
};
