import { PieChart } from "../../../components/PieChart.tsx";
import { formatAmount, formatShare, type PrintedAmount } from "../../../core/format-amount.ts";
import { barScale } from "../../../core/views/bar-scale.ts";
import type { Chart } from "../../../core/views/chart-slices.ts";
import { MOST_PARTS } from "../../../core/views/slides.ts";
import { topParts } from "../../../core/views/top-parts.ts";
import { useName, useWords } from "../../../reading/reading.tsx";
import { StateLink } from "../../../reading/StateLink.tsx";
import { classNameOf, shortName, useSlices } from "../../../reading/use-slices.ts";
import { navigate } from "../../../view-state/navigation.ts";
import { usePageState } from "../../../view-state/use-page-state.ts";
import styles from "./Parts.module.css";
import { Say, useTalkWords } from "./Say.tsx";

/** The parts of a whole: two to four as a disc whose leaders run into their rows, others as bars on one scale, at most seven by name. */
export function Parts({ chart, whole, isDeep }: { chart: Chart; whole: PrintedAmount | undefined; isDeep: boolean }) {
  const isDisc = chart.form === "pie";
  return (
    <figure
      className={`${isDisc ? styles.disc : styles.bars} ${isDeep ? styles.deep : ""}`}
      data-figure="present-parts"
      data-parts={chart.parts.length}
    >
      {isDisc ? <Disc chart={chart} isDeep={isDeep} /> : <Bars chart={chart} whole={whole} />}
    </figure>
  );
}

/** The layout whose leaders run into so many rows. */
const WIDE = { 2: "slideTwo", 3: "slide", 4: "slideFour" } as const;

function Disc({ chart: { parts }, isDeep }: { chart: Chart; isDeep: boolean }) {
  const slices = useSlices(parts, { byCode: isDeep });
  const open = ({ id }: { id: string }) => navigate({ code: id, cell: null });
  const layouts = [WIDE[parts.length as keyof typeof WIDE] ?? "slide", "slideNarrow"] as const;
  return (
    <>
      {layouts.map((layout) => (
        <PieChart
          key={layout}
          layout={layout}
          slices={slices}
          className={(layout === "slideNarrow" ? styles.narrowPie : styles.widePie) ?? ""}
          onOpen={open}
        />
      ))}
      <ul className={styles.rows}>
        {parts.map(({ id, code, label, amount, share }, index) => (
          <li key={id} className={classNameOf(code, index)}>
            <PartName code={code} label={label} />
            <span className={styles.figures}>
              <b className={styles.share}>{formatShare(share)}</b> <Say amount={amount} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Bars({ chart: { parts }, whole }: { chart: Chart; whole: PrintedAmount | undefined }) {
  const t = useWords("present");
  const { language } = usePageState();
  const wordsOf = useTalkWords();
  const { shown, other } = topParts(parts, whole, MOST_PARTS);
  const rest: PrintedAmount | null = other === null ? null : { cell: "", text: other.text, unit: other.unit };
  const scale = barScale([...shown.map(({ amount }) => amount), rest ?? undefined]);
  const unit = other === null ? null : wordsOf(other.text, other.unit);
  return (
    <ul className={styles.list}>
      {shown.map(({ id, code, label, amount, share }, index) => (
        <li key={id} className={classNameOf(code, code !== null && code.length > 3 ? 0 : index)}>
          <PartName code={code} label={label} />
          <Bar span={scale.spanOf(amount)} zero={scale.zero} />
          <Say amount={amount} />
          <b className={styles.share}>{formatShare(share)}</b>
        </li>
      ))}
      {other !== null && rest !== null && unit !== null && (
        <li className={styles.other}>
          <span>{t("other", { count: other.count })}</span>
          <Bar span={scale.spanOf(rest)} zero={scale.zero} />
          <b className="nowrap">
            {unit.before}
            {formatAmount(other.text, other.unit, unit.money, language)}
            {unit.after}
          </b>
          <b className={styles.share}>{formatShare(other.share)}</b>
        </li>
      )}
    </ul>
  );
}

function Bar({ span, zero }: { span: ReturnType<ReturnType<typeof barScale>["spanOf"]>; zero: number }) {
  return (
    <svg width="100%" aria-hidden="true" className={styles.bar}>
      {zero > 0 && <rect className={styles.zero} x={`${zero}%`} width="2" height="100%" />}
      {span !== null && <rect x={`${span.start}%`} width={`${Math.max(span.length, 0.4)}%`} height="100%" />}
    </svg>
  );
}

/** The name of a part: a link one level down. Below the classes the code stands with it. */
function PartName({ code, label }: { code: string | null; label: string }) {
  const { text, lang } = useName()(label, code);
  const name = (
    <bdi key={text} lang={lang}>
      {shortName(text)}
    </bdi>
  );
  return code === null ? (
    name
  ) : (
    <StateLink to={{ code, cell: null }} className={styles.name}>
      {code.length > 3 && <span className={styles.code}>{code} </span>}
      {name}
    </StateLink>
  );
}
