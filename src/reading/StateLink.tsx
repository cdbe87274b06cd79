import type { AnchorHTMLAttributes, MouseEvent } from "react";
import { isPlainClick } from "../components/plain-click.ts";
import { hrefOf, navigate, type PageState } from "../view-state/navigation.ts";
import { usePageState } from "../view-state/use-page-state.ts";
import type { ViewState } from "../view-state/view-state.ts";

type Props = {
  to: Partial<ViewState>;
  /** where the link of its own says more than what following in place shows */
  address?: Partial<ViewState> | undefined;
  /** the reader has followed it in place */
  onFollow?: () => void;
} & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "href">;

/** An embed shows one section: what leads to another one leads to the whole page, in a tab of its own. */
const leavesFrame = ({ embed, view }: PageState, to: Partial<ViewState>): boolean =>
  embed && to.view != null && to.view !== (view ?? "overview");

/** A link to a state of this page: a true address for opening, copying and going back; followed in place by a plain click. */
export function StateLink({ to, address = to, onFollow, children, ...rest }: Props) {
  const state = usePageState();
  if (leavesFrame(state, to))
    return (
      <a {...rest} href={hrefOf(state, { ...address, embed: false })} target="_blank" rel="noopener">
        {children}
      </a>
    );
  const follow = (event: MouseEvent) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    navigate(to);
    onFollow?.();
  };
  return (
    <a {...rest} href={hrefOf(state, address)} onClick={follow}>
      {children}
    </a>
  );
}
