import type { FoundCell } from "../../core/document/provenance.ts";
import { formatNumber, withUnit } from "../../core/format-amount.ts";
import { today, usePermalink } from "../../reading/permalink.ts";
import { usePlaceWords } from "../../reading/place-words.ts";
import { useBudget, useDocumentWords, useName, useWords } from "../../reading/reading.tsx";
import { usePageState } from "../../view-state/use-page-state.ts";

const LONGEST = 60;

/** A citation in the manner of GB/T 7714 in Chinese, in a common English one otherwise. Figures are cited as printed, in the printed unit. */
export function useCitation(found: FoundCell): { readonly text: string; readonly address: string | null } {
  const t = useWords("provenance");
  const { language } = usePageState();
  const nameOf = useName();
  const place = usePlaceWords()(found);
  const { dataset } = useBudget();
  const names = useDocumentWords();
  const address = usePermalink({ cell: found.reference });
  const { content } = found;
  const printed =
    content.text === null
      ? ""
      : content.kind === "amount"
        ? withUnit(formatNumber(content.text), content.unit, language).replaceAll("\u00a0", " ")
        : content.text.length > LONGEST
          ? `${content.text.slice(0, LONGEST)}…`
          : content.text;
  const labels = place.names.map(({ text }) => text);
  const row = [place.code === null ? labels[0] : `${place.code} ${labels[0]}`, ...labels.slice(1)].filter(Boolean);
  const text = t("cite.text", {
    unit: nameOf(dataset.unit.name).text,
    year: dataset.year,
    ...names,
    medium: t(address === null ? "cite.medium" : "cite.mediumOnline"),
    place: [place.source, ...row].join(t("place.comma")),
    value: printed === "" ? "" : t("cite.value", { value: printed }),
    where: place.at,
    address: address === null ? "" : t("cite.address", { date: today(), address }),
  });
  return { text, address };
}
