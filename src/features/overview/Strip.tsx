import { HatchPattern } from "../../components/Hatch.tsx";
import type { TermKey } from "../../core/document/term-keys.ts";
import { formatAmount, formatShare, type PrintedAmount } from "../../core/format-amount.ts";
import type { OverviewPart } from "../../core/views/overview.ts";
import { Figure } from "../../reading/Figure.tsx";
import { useName, useOpening, useWords } from "../../reading/reading.tsx";
import { Term } from "../../reading/Term.tsx";
import { usePageState } from "../../view-state/use-page-state.ts";
import styles from "./Strip.module.css";
import { type StripLabel, StripLabels } from "./StripLabels.tsx";
import { Bracket, Leader, percent, Upright } from "./StripMarks.tsx";
import { type Span, type StripPlaces, stripPlaces } from "./strip-places.ts";

/** The whole budget on one ruler: personnel, operating costs with the needle of the “three public”, projects, and the change on last year as a dashed empty end. */
export function Strip() {
  const t = useWords("overview");
  const { moneyUnit: money, language } = usePageState();
  const { overview } = useOpening();
  const nameOf = useName();
  const { basic, project, personnel, operating, threePublic } = overview;
  if (basic === null) return null;
  const shown = (amount: PrintedAmount) => formatAmount(amount.text, amount.unit, money, language);
  const less = ({ text, ...amount }: PrintedAmount) => shown({ ...amount, text: text === null ? null : `-${text}` });
  const labelOf = (amount: PrintedAmount | null): StripLabel | null =>
    amount === null ? null : { text: shown(amount), cell: amount.cell };
  const of = (part: OverviewPart | null) => (part === null ? null : shown(part.amount));
  const change =
    overview.change?.direction === "decrease" && overview.change.of === "whole" ? overview.change.amount : null;
  const places = stripPlaces(overview, change !== null);
  const spoken = t("strip.spoken", {
    personnel: of(personnel) ?? "—",
    operating: of(operating) ?? "—",
    threePublic: of(threePublic) ?? "—",
    project: of(project) ?? "—",
  });
  return (
    <figure data-figure="overview-strip" className={styles.strip}>
      <div className={styles.ends} data-stops="one">
        <End term="basicExpenditure" name={t("strip.basic")} amount={basic.amount} share={basic.share} />
        {project !== null && (
          <End term="projectExpenditure" name={t("strip.project")} amount={project.amount} share={project.share} />
        )}
        {overview.others.map(({ key, label, amount, share }) => (
          <End key={key} name={nameOf(label).text} amount={amount} share={share} />
        ))}
      </div>
      <svg className={styles.ruler} role="img" aria-label={spoken}>
        <defs>
          <HatchPattern id="strip-hatch" code={null} />
        </defs>
        <Parts places={places} />
        {personnel !== null && places.personnelFits && (
          <text x="0.875rem" y="2.0625rem" className={styles.inside}>
            {t("strip.personnel")}{" "}
            <tspan data-leads={personnel.amount.cell} className={styles.strong}>
              {of(personnel)}
            </tspan>
          </text>
        )}
        <Leaders places={places} />
        <StripLabels
          places={places}
          operating={labelOf(operating?.amount ?? null)}
          threePublic={labelOf(threePublic?.amount ?? null)}
          change={change === null ? null : { text: less(change), cell: change.cell }}
        />
      </svg>
    </figure>
  );
}

/** The parts of the ruler, each as long as its amount. */
const Parts = ({ places: { basic, operating, threePublic, project, others, change } }: { places: StripPlaces }) => (
  <>
    <Bracket over={basic} />
    <rect width={percent(basic.width)} y="0.625rem" height="2.125rem" className={styles.solid} />
    {operating !== null && <Upright at={operating.from} className={styles.gap} />}
    {threePublic !== null && (
      <>
        <Upright at={threePublic.from} className={styles.gap} />
        <Upright at={threePublic.middle} className={styles.needle} />
      </>
    )}
    {project !== null && (
      <>
        <Bracket over={project} />
        <OpenPart over={project} className={styles.hatched} />
      </>
    )}
    {others.map((over) => (
      <g key={over.from}>
        <Bracket over={over} />
        <OpenPart over={over} className={styles.other} />
      </g>
    ))}
    {change !== null && <OpenPart over={change} className={styles.change} />}
  </>
);

/** Half a line lower than the solid part, so that its outline ends with it. */
const OpenPart = ({ over: { from, width }, className }: { over: Span; className: string | undefined }) => (
  <rect x={percent(from)} width={percent(width)} y="0.65625rem" height="2.0625rem" className={className} />
);

/** From the parts down to their labels. */
const Leaders = ({ places: { operating, threePublic, change, labelsEnd } }: { places: StripPlaces }) => (
  <>
    {change !== null && <Leader at={change.middle} path="M0 0V7" />}
    {operating !== null && <Leader at={operating.middle} path="M0 0V7" />}
    {threePublic !== null && <Leader at={threePublic.middle} path={`M0 0V46h${labelsEnd ? -8 : 8}`} />}
  </>
);

interface EndProps {
  readonly term?: TermKey;
  readonly name: string;
  readonly amount: PrintedAmount;
  readonly share: string | null;
}
const End = ({ term, name, amount, share }: EndProps) => (
  <p className={styles.end}>
    <b className={styles.name}>{term === undefined ? name : <Term name={term}>{name}</Term>}</b>{" "}
    <b className={styles.amount}>
      <Figure amount={amount} />
    </b>{" "}
    <span data-leads={amount.cell} className={styles.share}>
      {formatShare(share)}
    </span>
  </p>
);
