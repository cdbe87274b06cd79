import { type Block, type CellText, linesOf, visible } from "../../cli/report/blocks.ts";
import styles from "./OpenDocument.module.css";

/** A part of the report as the page draws it. */
export function ReportBlocks({ blocks }: { blocks: readonly Block[] }) {
  return blocks.map((block, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of one report never change places
    <ReportBlock key={at} block={block} />
  ));
}

function ReportBlock({ block }: { block: Block }) {
  if (block.kind === "heading") return block.level < 3 ? <h3>{block.text}</h3> : <h4>{block.text}</h4>;
  if (block.kind === "paragraph") return <p className={styles.small}>{visible(block.text)}</p>;
  if (block.kind === "list")
    return (
      <ul>
        {block.items.map((item) => (
          <li key={item}>{visible(item)}</li>
        ))}
      </ul>
    );
  return (
    <div className={styles.scroll}>
      <table className={styles.changes}>
        <thead>
          <tr>
            {block.head.map(({ text, isNumber }) => (
              <th key={text} scope="col" className={isNumber ? styles.number : undefined}>
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map((cells, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows of one report never change places
            <tr key={row}>
              {cells.map((cell, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: nor do its columns
                <td key={at} className={block.head[at]?.isNumber ? styles.number : undefined}>
                  <Cell cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const Cell = ({ cell }: { cell: CellText }) =>
  linesOf(cell).map((line) => (
    <div key={line}>
      <bdi>{visible(line)}</bdi>
    </div>
  ));
