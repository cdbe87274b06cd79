import type { ChartSlice } from "../../components/pie-angles.ts";
import type { Language } from "../../core/format-amount.ts";

/** An amount with its name, as shown; `fraction` is for drawing only. */
export interface NamedAmount {
  readonly name: string;
  readonly amount: string;
  readonly fraction: number;
}

/** A figure and the words of its unit: 万元 after it, CNY before it. */
export interface FigureInUnit {
  readonly before: string;
  readonly figure: string;
  readonly after: string;
}

/** All that the picture says, in the reader's language and unit: it is only laid out and drawn from here on. */
export interface PictureContent {
  readonly language: Language;
  readonly brand: string;
  readonly kind: string;
  readonly unit: string;
  readonly subtitle: string;
  readonly question: string;
  readonly total: FigureInUnit;
  readonly change: string | null;
  readonly changeSource: string | null;
  readonly classes: {
    readonly title: string;
    readonly slices: readonly ChartSlice[];
    /** two to four parts that make up their whole; else they are drawn as bars */
    readonly isDisc: boolean;
  };
  readonly strip: {
    readonly title: string;
    readonly basic: NamedAmount & { readonly share: string };
    readonly project: (NamedAmount & { readonly share: string }) | null;
    /** kinds beside the two, as what a unit keeps in reserve */
    readonly others: readonly (NamedAmount & { readonly share: string })[];
  } | null;
  readonly threePublic: { readonly name: string; readonly amount: FigureInUnit; readonly remark: string | null } | null;
  readonly projects: {
    readonly title: string;
    readonly summary: string;
    readonly rows: readonly NamedAmount[];
  } | null;
  readonly checks: { readonly title: string; readonly count: string; readonly unit: string; readonly text: string };
  readonly source: readonly string[];
  readonly address: string | null;
  readonly scan: string;
  readonly description: string;
}
