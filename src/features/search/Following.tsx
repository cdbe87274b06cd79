import type { ReactNode } from "react";
import type { SearchTarget } from "../../core/search/search-item.ts";
import { landOn } from "../../reading/land-on.ts";
import { StateLink } from "../../reading/StateLink.tsx";
import { keepPlace } from "../../view-state/section-place.ts";
import { usePageState } from "../../view-state/use-page-state.ts";
import type { PageAct } from "./commands.ts";
import styles from "./Search.module.css";
import { wayTo } from "./way-to.ts";

export interface FollowingProps {
  readonly id: string;
  readonly isActive: boolean;
  /** the reader has followed it, and what it does on the spot, if anything */
  readonly onFollow: (act: PageAct | null) => void;
}

/** One result of the list: a link to where the thing is, or a button for what the page does at once. */
export function Following({
  id,
  isActive,
  target,
  onFollow,
  children,
}: FollowingProps & { readonly target: SearchTarget; readonly children: ReactNode }) {
  const state = usePageState();
  const { to, address, cell, place, act } = wayTo(target, state);
  const shared = { id, role: "option", "aria-selected": isActive, tabIndex: -1, className: styles.result } as const;
  const follow = () => {
    onFollow(act ?? null);
    if (cell !== undefined || place !== undefined) landOn({ view: to?.view ?? null, cell, place });
  };
  if (to === null)
    return (
      <button {...shared} type="button" onClick={follow}>
        {children}
      </button>
    );
  return (
    <StateLink
      {...shared}
      to={to}
      address={address}
      onClickCapture={act === "present" ? keepPlace : undefined}
      onFollow={follow}
    >
      {children}
    </StateLink>
  );
}
