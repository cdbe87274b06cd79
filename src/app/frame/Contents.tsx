import { ContentsList } from "./ContentsList.tsx";
import { useCurrentView } from "./use-current-view.ts";

/** The rail beside the page; it marks the section that is being read. Scrolling never writes the address. */
export function Contents() {
  return <ContentsList current={useCurrentView()} />;
}
