import type { Dataset } from "../../core/document/dataset.ts";
import { today, usePermalink } from "../../reading/permalink.ts";
import { useDocumentWords, useName, useOpening, useWords } from "../../reading/reading.tsx";
import { useViewName } from "../../reading/view-name.ts";
import { usePageState } from "../../view-state/use-page-state.ts";
import type { ViewId } from "../../views.ts";
import { Item } from "./Item.tsx";
import { usePictureFacts } from "./picture-facts.ts";
import { useFileName } from "./use-file-words.ts";
import type { Files } from "./use-files.ts";

/** The picture of a view as SVG and PNG, as it stands on the page now, with title, unit and source written on it. */
export function PictureFiles({ view, dataset, files }: { view: ViewId; dataset: Dataset; files: Files }) {
  const t = useWords("downloads");
  const names = useDocumentWords();
  const shell = useWords("shell");
  const viewNameOf = useViewName();
  const nameOf = useName();
  const name = useFileName();
  const { language, moneyUnit: money } = usePageState();
  const { unit, year, version } = useOpening();
  const address = usePermalink({ view });
  const factsOf = usePictureFacts(dataset);
  const figures = figuresOf(view);
  const title = viewNameOf(view);
  const words = (figure: HTMLElement) => ({
    facts: factsOf(figure),
    title: t("picture.title", { view: title, unit: nameOf(unit).text, year, ...names }),
    description: document.querySelector(`#${view} header p`)?.textContent ?? title,
    unit: t("picture.unit", { unit: shell(`unit.${money}`) }),
    source: [
      t("notes.sourceText", { unit: nameOf(unit).text, year, ...names }) +
        t("picture.made", { version, date: today() }),
      ...(address === null ? [] : [address]),
    ],
    language,
  });
  return figures.map((figure, index) => {
    const part = figures.length > 1 ? ` ${index + 1}` : "";
    return (["png", "svg"] as const).map((kind) => (
      <Item
        key={`${figure.dataset.figure}-${kind}`}
        about={t(`about.${kind}`)}
        onClick={() =>
          files.offer(name(`${title}${part}`, kind), async () => {
            const { makePicture, saved } = await import("./picture/make-picture.ts");
            return saved[kind](makePicture(figure, words(figure)));
          })
        }
      >
        {`${t(`kind.${kind}`)}${part}`}
      </Item>
    ));
  });
}

/** The figures of a view that are drawn and in sight. */
const figuresOf = (view: ViewId): readonly HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>(`#${view} figure[data-figure]`)].filter(
    (figure) => figure.getClientRects().length > 0 && figure.querySelector("svg") !== null,
  );
export const hasPicture = (view: ViewId): boolean => figuresOf(view).length > 0;
