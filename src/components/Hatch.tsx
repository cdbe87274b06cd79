import { createContext, type ReactNode, useContext } from "react";
import styles from "./Hatch.module.css";

const HatchContext = createContext("hatch");

/** The address of a hatch, for `fill`: the texture of project expenditure in the colour of a class, or in slate without one. */
export function useHatch(): (code: string | null) => string {
  const view = useContext(HatchContext);
  return (code) => `url(#${hatchId(view, code)})`;
}
const hatchId = (view: string, code: string | null) => `hatch-${view}-${code ?? "all"}`;

/** One hatch, to be placed inside `<defs>`. Its colours are tokens, so that a theme swaps them. */
export const HatchPattern = ({ id, code }: { id: string; code: string | null }) => (
  <pattern
    id={id}
    className={code === null ? styles.slate : `class-${code}`}
    width="6"
    height="6"
    patternUnits="userSpaceOnUse"
    patternTransform="rotate(45)"
  >
    <rect className={styles.ground} width="6" height="6" />
    <rect className={styles.tint} width="6" height="6" />
    <rect className={styles.line} width="2.2" height="6" />
  </pattern>
);

/** Defines the hatches that the pictures of one view use, once, under ids of that view. */
export function Hatches({
  view,
  codes,
  children,
}: {
  view: string;
  codes: readonly (string | null)[];
  children: ReactNode;
}) {
  return (
    <HatchContext value={view}>
      <svg className={styles.defs} width="0" height="0" aria-hidden="true">
        <defs>
          {[...new Set(codes)].map((code) => (
            <HatchPattern key={code} id={hatchId(view, code)} code={code} />
          ))}
        </defs>
      </svg>
      {children}
    </HatchContext>
  );
}

/** What the two textures mean; the only legend there is. */
export const HatchLegend = ({
  basic,
  project,
  code = null,
}: {
  basic: string;
  project: string;
  code?: string | null;
}) => {
  const hatch = useHatch();
  return (
    <span className={styles.legend}>
      {[basic, project].map((word, index) => (
        <span key={word} className={code === null ? styles.slate : `class-${code}`}>
          <svg width="12" height="12" aria-hidden="true">
            {index === 0 ? (
              <rect className={styles.solid} width="12" height="12" />
            ) : (
              <rect className={styles.edge} x=".5" y=".5" width="11" height="11" fill={hatch(code)} />
            )}
          </svg>
          <span>{word}</span>
        </span>
      ))}
    </span>
  );
};
