import { formatShare } from "../core/format-amount.ts";
import { Blank } from "./Figure.tsx";

/** A share that was computed: it leads to where its part is printed, by pointer; by key the figure of the part beside it does. */
export const Share = ({
  share,
  cell,
  className,
}: {
  share: string | null;
  /** of the part */
  cell: string | undefined;
  className?: string | undefined;
}) =>
  share === null ? (
    <Blank />
  ) : (
    <span key={share} data-leads={cell} className={className}>
      {formatShare(share)}
    </span>
  );
