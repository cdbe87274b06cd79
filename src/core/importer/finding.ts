export type FindingLevel = "error" | "warning" | "info";

/** What the importer has to say about a place in the document. The kind is stable and chooses the words; the values fill them. Line null: the document as a whole. */
export interface Finding {
  readonly level: FindingLevel;
  readonly kind: string;
  readonly line: number | null;
  readonly values: Readonly<Record<string, string | number>>;
}

export const finding = (
  level: FindingLevel,
  kind: string,
  line: number | null,
  values: Readonly<Record<string, string | number>> = {},
): Finding => ({ level, kind, line, values });
