import css from "../../styles/class-colours.css?raw";

/** The picture is light whatever the page is: it is passed on, and printed. Values of the look. */
export const COLOURS = {
  paper: "#ffffff",
  ink: "#16201d",
  ink2: "#4a5652",
  ink3: "#616c68",
  rule: "#d7dedb",
  slate: "#4b5a56",
} as const;

/** The colours of the classes as the page has them: the first in the file are the light ones. */
const first = (pattern: RegExp): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const [, code = "", value = ""] of css.matchAll(pattern)) if (!found.has(code)) found.set(code, value);
  return found;
};
const classes = first(/--class-(\d{3}): (#[0-9a-f]{6})/g);
const inked = first(/--class-(\d{3})-on: var\(--(ink|on)\)/g);

export const classColour = (code: string | undefined): string => classes.get(code ?? "") ?? COLOURS.slate;
/** The colour of text on a class. */
export const onClass = (code: string | undefined): string =>
  inked.get(code ?? "") === "ink" ? COLOURS.ink : COLOURS.paper;
