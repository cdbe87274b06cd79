import type { Row } from "../../document/dataset.ts";

/** A row with its part behind its line, as the data set writes it; the first part of a line has none. */
export const withPart = ({ line, endLine, ...rest }: Row, part: number): Row => ({
  line,
  ...(endLine === undefined ? {} : { endLine }),
  ...(part > 1 ? { part } : {}),
  ...rest,
});
