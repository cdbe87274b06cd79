// An address may ask the page of one data set for another one. Where the build has made a page for each, the reader is led there:
// its first screen comes with it. Nothing of this page is shown meanwhile (start.css), and where there is no such page, as that
// of a data set that came after the build, this one draws it.
// Without it: many.spec.ts "an address with another data set opens its page" fails.
import { datasetPage } from "../core/document/dataset-page.ts";
import type { Language } from "../core/format-amount.ts";
import { FIRST_LANGUAGE } from "../i18n/language.ts";
import type { ViewState } from "../view-state/view-state.ts";

export function leadToPage({ dataset, embed, open }: ViewState, served: Language): void {
  const { default: own, pages } = document.documentElement.dataset;
  if (dataset === null || dataset === own || pages === undefined || embed || open) return;
  const page = datasetPage(dataset, served !== FIRST_LANGUAGE);
  // a host that answers with this page for whatever it does not know
  if (location.pathname.endsWith(`/${page}`)) return;
  const lead = ({ ok }: Response) => {
    if (ok) location.replace(`./${page}${location.search}${location.hash}`);
  };
  fetch(`./${page}`, { method: "HEAD" }).then(lead, () => undefined);
}
