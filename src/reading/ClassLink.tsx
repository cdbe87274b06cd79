import styles from "./ClassLink.module.css";
import { Name } from "./Name.tsx";
import { StateLink } from "./StateLink.tsx";

/** Code and name of a class as one link to its level, in its colour where a picture stands beside; a part without a code leads nowhere. */
export function ClassLink({
  code,
  label,
  hasSwatch = false,
}: {
  code: string | null;
  label: string;
  hasSwatch?: boolean;
}) {
  const swatch = hasSwatch && (
    <span
      className={`${styles.swatch} ${code === null ? "" : `class-${code}`}`}
      aria-hidden="true"
      data-part="swatch"
    />
  );
  if (code === null)
    return (
      <>
        {swatch}
        <Name printed={label} />
      </>
    );
  return (
    <StateLink to={{ view: "spending", code }} className={styles.link}>
      {swatch}
      <span className={styles.code} data-part="code">
        {code}
      </span>
      <Name printed={label} code={code} />
    </StateLink>
  );
}
