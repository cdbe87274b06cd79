/** A picture that leaves the page is light whatever the page is: it is passed on, and printed. Values of the look; a test holds them to the tokens. */
export const COLOURS = {
  paper: "#ffffff",
  ink: "#16201d",
  ink2: "#4a5652",
  ink3: "#616c68",
  rule: "#d7dedb",
  slate: "#4b5a56",
} as const;
