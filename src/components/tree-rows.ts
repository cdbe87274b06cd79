/** Which rows are open, by their ids. */
export type OpenRows = Readonly<Record<string, boolean>>;

export interface Tree<Node> {
  readonly idOf: (node: Node) => string;
  readonly childrenOf: (node: Node) => readonly Node[];
  /** siblings as the table shows them */
  readonly inOrder: (siblings: readonly Node[]) => readonly Node[];
}

/** A row whose parents are all open. */
export interface VisibleRow<Node> {
  readonly id: string;
  readonly node: Node;
  /** the rows that it lies in, outermost first */
  readonly above: readonly string[];
  readonly canOpen: boolean;
}

/** The rows of a tree that stand open, in the order shown. What is closed is not looked at, however much it is. */
export function visibleRows<Node>(
  nodes: readonly Node[],
  { idOf, childrenOf, inOrder }: Tree<Node>,
  open: OpenRows,
): readonly VisibleRow<Node>[] {
  const rows: VisibleRow<Node>[] = [];
  const add = (siblings: readonly Node[], above: readonly string[]): void => {
    for (const node of inOrder(siblings)) {
      const id = idOf(node);
      const children = childrenOf(node);
      rows.push({ id, node, above, canOpen: children.length > 0 });
      if (open[id] && children.length > 0) add(children, [...above, id]);
    }
  };
  add(nodes, []);
  return rows;
}
