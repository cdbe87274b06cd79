import { useContext, useEffect, useMemo, useState } from "react";
import { encode } from "uqr";
import type { Picture } from "../../components/drawing/picture.ts";
import { toPng } from "../../components/drawing/to-png.ts";
import { budgetOf } from "../../core/document/budget.ts";
import { fileName } from "../../core/exports/file-name.ts";
import { today, usePermalink } from "../../reading/permalink.ts";
import { DatasetContext, useName, useOpening, useWords } from "../../reading/reading.tsx";
import { usePageState } from "../../view-state/use-page-state.ts";
import { composePicture, type Format } from "./compose.ts";
import { pictureContent } from "./read-content.ts";

export interface DrawnPicture {
  readonly picture: Picture;
  readonly name: string;
  /** null while it is being drawn */
  readonly png: { readonly blob: Blob; readonly address: string } | "failed" | null;
}

/** An address stands for the picture as long as a slow device may be reading it. */
const LATE = 60_000;

/** The picture of the budget that the page shows, in the reader's language and unit, drawn anew when one of them changes. */
export function usePicture(format: Format): DrawnPicture {
  const { language, moneyUnit: money } = usePageState();
  const opening = useOpening();
  const readDataset = useContext(DatasetContext);
  const nameOf = useName();
  const words = { picture: useWords("picture"), overview: useWords("overview"), shell: useWords("shell") };
  const address = usePermalink({});
  const budget = useMemo(() => budgetOf(readDataset()), [readDataset]);
  const made = today();
  // biome-ignore lint/correctness/useExhaustiveDependencies: words and names follow the language
  const picture = useMemo(() => {
    const content = pictureContent(budget, opening, { language, money, nameOf, words, address, made });
    const qr = address === null ? null : encode(address, { ecc: "M", border: 0 }).data;
    return composePicture(content, format, qr);
  }, [budget, opening, language, money, address, made, format]);
  const [drawn, setDrawn] = useState<{ of: Picture; png: DrawnPicture["png"] } | null>(null);
  useEffect(() => {
    let isWanted = true;
    let made: string | null = null;
    toPng(picture).then(
      (blob) => {
        if (!isWanted) return;
        made = URL.createObjectURL(blob);
        setDrawn({ of: picture, png: { blob, address: made } });
      },
      () => isWanted && setDrawn({ of: picture, png: "failed" }),
    );
    return () => {
      isWanted = false;
      if (made !== null) setTimeout(URL.revokeObjectURL, LATE, made);
    };
  }, [picture]);
  const name = fileName([nameOf(opening.unit).text, opening.year, words.picture("kind"), made], "png");
  return { picture, name, png: drawn?.of === picture ? drawn.png : null };
}
