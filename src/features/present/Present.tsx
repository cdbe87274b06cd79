import { usePageState } from "../../view-state/use-page-state.ts";
import { Talk } from "./Talk.tsx";

/** The talk over the page, as long as the address has `present=1`. */
export function Present() {
  const { present } = usePageState();
  return present ? <Talk /> : null;
}
