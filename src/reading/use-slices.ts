import type { ChartSlice } from "../components/pie-angles.ts";
import type { PicturePart } from "../components/use-pointed.ts";
import { formatAmount, formatShare, type PrintedAmount, saidAmount } from "../core/format-amount.ts";
import type { ChartPart } from "../core/views/chart-slices.ts";
import { usePageState } from "../view-state/use-page-state.ts";
import { useName, useWords } from "./reading.tsx";

/** A class as pictures name it: 社会保障和就业 for 社会保障和就业支出, as the document's own text does in running speech. */
export const shortName = (name: string): string => (name.length > 2 ? name.replace(/支出$/, "") : name);

/** Children stand in the colour of their class, in three steps that differ from their neighbours around the disc. */
const STEPS = ["", " step-2", " step-3", " step-2"];
export const classNameOf = (code: string | null, index: number): string =>
  code === null
    ? `class-none${STEPS[index % 4]}`
    : `class-${code.slice(0, 3)}${code.length > 3 ? STEPS[index % 4] : ""}`;

/** An amount with its unit as plain text, for pictures. */
export function useAmountText(): (amount: PrintedAmount) => string {
  const { moneyUnit: money, language } = usePageState();
  return ({ text, unit }) =>
    text === null ? formatAmount(text, unit, money, language) : saidAmount(text, unit, money, language);
}

/** What a picture says of each part that is pointed at: its whole name, the amount as printed in the reader's unit, and the share. */
export function usePictureParts(
  parts: readonly ChartPart[],
  open: (part: ChartPart) => (() => void) | undefined,
): readonly PicturePart[] {
  const t = useWords("shell");
  const nameOf = useName();
  const amountText = useAmountText();
  return parts.map((part) => {
    const { id, code, label, amount, share } = part;
    const opens = open(part);
    const values = { name: nameOf(label, code).text, amount: amountText(amount), share: formatShare(share) };
    return { id, said: t("picture.part", values), ...(opens === undefined ? {} : { open: opens }) };
  });
}

/** The words of a live picture itself. */
export function useLiveWords() {
  const t = useWords("shell");
  return { keys: t("picture.keys"), failed: t("picture.failed"), retry: t("retry") };
}

/** The words of a picture's parts, in the reader's language and unit. `byCode` where names stand beside the picture, not in it. */
export function useSlices(
  parts: readonly ChartPart[],
  { amounts = false, byCode = false }: { readonly amounts?: boolean; readonly byCode?: boolean } = {},
): readonly ChartSlice[] {
  const nameOf = useName();
  const amountText = useAmountText();
  return parts.map(({ id, code, label, amount, share, value }, index) => {
    const name = nameOf(label, code);
    const isCode = byCode && code !== null;
    return {
      id,
      ...(code === null ? {} : { code }),
      label: isCode ? code : shortName(name.text),
      ...(name.lang === undefined || isCode ? {} : { lang: name.lang }),
      share: formatShare(share),
      ...(amounts ? { amountText: amountText(amount) } : {}),
      cell: amount.cell,
      value,
      className: classNameOf(code, index),
    };
  });
}
