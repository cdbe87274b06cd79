import { formatAmount } from "../../core/format-amount.ts";
import type { MarkedFigure } from "../../core/views/explanation-view.ts";
import { Traced } from "../../reading/Figure.tsx";
import { Remark } from "../../reading/Remark.tsx";
import { useWords } from "../../reading/reading.tsx";
import { usePageState } from "../../view-state/use-page-state.ts";

/** A figure of the explanation as printed: a button to its place. What the checks say of it is said to screen readers, and shown where it is not simply equal. */
export function Stated({ mark, children }: { mark: MarkedFigure; children: string }) {
  const t = useWords("explanation");
  const { cell } = mark.figure;
  const spoken = t(`spoken.${mark.verdict}`);
  return (
    <>
      <Traced cell={cell}>
        <span key={children}>{children}</span>
        <span key={spoken} className="spoken">
          {spoken}
        </span>
      </Traced>
      <VerdictRemark mark={mark} />
    </>
  );
}

function VerdictRemark({ mark: { figure, verdict, difference, tail } }: { mark: MarkedFigure }) {
  const t = useWords("explanation");
  const tails = useWords("checks");
  const { moneyUnit: money, language } = usePageState();
  if (verdict === "equal" || verdict === "open") return null;
  const isAmount = figure.unit === "wan" || figure.unit === "yuan";
  const apart =
    difference === null
      ? ""
      : isAmount
        ? formatAmount(difference, figure.unit === "yuan" ? "yuan" : "wan", money, language)
        : difference;
  return (
    <>
      {" "}
      <Remark sign={verdict === "rounding" ? "≈" : "※"} cell={figure.cell}>
        {tail === null || tail === "sum"
          ? t(`remark.${verdict}`, { difference: apart }).trim()
          : tails(`tail.${tail}`, { difference: apart })}
      </Remark>
    </>
  );
}
