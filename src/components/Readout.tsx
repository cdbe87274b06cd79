import styles from "./LivePicture.module.css";

/** What is said of the part that is pointed at, over it; never beyond the sides of the picture. The table beside has the same for all. */
export function Readout({ x, y, children }: { x: number; y: string; children: string }) {
  return (
    <p
      aria-hidden="true"
      data-readout=""
      className={styles.readout}
      style={{ left: `${x}%`, top: y, transform: `translate(${-x}%, -100%)` }}
    >
      {children}
    </p>
  );
}
