import type { OpenProblem } from "../app/fetch-dataset.ts";
import type { PageSource } from "../app/page-source.ts";
import type { Language } from "../core/format-amount.ts";
import { loadWords, wordsOf } from "../i18n/index.ts";
import { make, makeNotice } from "../reading/make-element.ts";
import { readAddress, writeAddress } from "../view-state/address.ts";

/** A line above the page, outside every island: there is nothing else to show yet. */
function showNotice(role: "alert" | "status", text: string, ...acts: readonly HTMLElement[]): HTMLElement {
  const notice = makeNotice(role, "start-notice", make("p", { textContent: text }), ...acts);
  document.getElementById("root")?.before(notice);
  return notice;
}

/** Says what was not shown and why, in the reader's language, and what to do. No figure of any data set is shown beside it. */
function tellFailure(dataset: string, problem: OpenProblem, language: Language): void {
  const t = wordsOf(language, "faults");
  const reason = t(`fault.${problem.kind}`, { ...problem });
  const own = writeAddress({ ...readAddress(location.search), dataset: null }, location.search) || location.pathname;
  showNotice(
    "alert",
    `${t("open.failed", { id: dataset, reason })} ${t("open.nothingShown")}`,
    make("button", { type: "button", className: "button", textContent: t("retry"), onclick: () => location.reload() }),
    make("a", { href: own, textContent: t("open.default") }),
  );
}

/** Fetches and verifies another data set; null where that fails, and then the page says so and shows no figure. */
export async function openOther(dataset: string, language: Language): Promise<PageSource | null> {
  await loadWords();
  const loading = showNotice("status", wordsOf(language, "faults")("open.loading"));
  const { fetchDataset } = await import("../app/fetch-dataset.ts");
  const opened = await fetchDataset(dataset, new URL("data/", document.baseURI).href);
  loading.remove();
  if (opened.ok) return opened.value;
  // catalogue and data set are of two versions of the site: a newer page may have them both
  if (opened.problem.kind === "unverified" && (await window.mingbai?.renew())) return null;
  tellFailure(dataset, opened.problem, language);
  return null;
}
