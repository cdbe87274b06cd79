import type { PageSource } from "../app/page-source.ts";
import type { Language } from "../core/format-amount.ts";
import { wordsOf } from "../i18n/index.ts";
import { readAddress, writeAddress } from "../view-state/address.ts";

/** Says above the page what could not be shown; what stands below is named by the page itself. */
function tellFailure(dataset: string, kind: string, language: Language): void {
  const t = wordsOf(language, "page");
  const notice = document.createElement("p");
  notice.className = "start-notice";
  notice.setAttribute("role", "alert");
  const retry = document.createElement("a");
  retry.href = location.href;
  retry.textContent = t("retry");
  notice.append(`${t("datasetFailed", { dataset, kind })} `, retry);
  document.getElementById("root")?.before(notice);
}

/** The rest of the address still holds, for the data set that the page was served with. */
function dropDataset(): void {
  const state = { ...readAddress(location.search), dataset: null };
  try {
    history.replaceState(history.state, "", writeAddress(state, location.search) || location.pathname);
  } catch {
    // history is closed to a frame without an origin
  }
}

/** Fetches and verifies another data set; where that fails the page keeps its own, and says so. */
export async function openOther(dataset: string, language: Language): Promise<PageSource | null> {
  const { fetchDataset } = await import("../app/fetch-dataset.ts");
  const opened = await fetchDataset(dataset, new URL("data/", document.baseURI).href);
  if (opened.ok) return opened.value;
  tellFailure(dataset, opened.problem.kind, language);
  dropDataset();
  return null;
}
