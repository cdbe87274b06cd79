import type { OpenProblem } from "../app/fetch-dataset.ts";
import type { PageSource } from "../app/page-source.ts";
import type { Language } from "../core/format-amount.ts";
import { loadWords, wordsOf } from "../i18n/index.ts";
import { readAddress, writeAddress } from "../view-state/address.ts";

/** A line above the page, outside every island: there is nothing else to show yet. */
function notice(role: "status" | "alert", text: string): HTMLElement {
  document.querySelector(".start-notice")?.remove();
  const element = document.createElement("div");
  element.className = "start-notice";
  element.setAttribute("role", role);
  const line = document.createElement("p");
  line.textContent = text;
  element.append(line);
  document.getElementById("root")?.before(element);
  return element;
}

/** Says what was not shown and why, in the reader's language, and what to do. No figure of any data set is shown beside it. */
function tellFailure(dataset: string, problem: OpenProblem, language: Language): void {
  const t = wordsOf(language, "faults");
  const reason = t(`fault.${problem.kind}`, { ...problem });
  const alert = notice("alert", `${t("open.failed", { id: dataset, reason })} ${t("open.nothingShown")}`);
  const retry = document.createElement("button");
  retry.type = "button";
  retry.className = "button";
  retry.textContent = t("retry");
  retry.addEventListener("click", () => location.reload());
  const own = document.createElement("a");
  own.href = writeAddress({ ...readAddress(location.search), dataset: null }, location.search) || location.pathname;
  own.textContent = t("open.default");
  alert.append(retry, own);
}

/** Fetches and verifies another data set; null where that fails, and then the page says so and shows no figure. */
export async function openOther(dataset: string, language: Language): Promise<PageSource | null> {
  await loadWords();
  const loading = notice("status", wordsOf(language, "faults")("open.loading"));
  const { fetchDataset } = await import("../app/fetch-dataset.ts");
  const opened = await fetchDataset(dataset, new URL("data/", document.baseURI).href);
  loading.remove();
  if (opened.ok) return opened.value;
  // catalogue and data set are of two versions of the site: a newer page may have them both
  if (opened.problem.kind === "unverified" && (await window.mingbai?.renew())) return null;
  tellFailure(dataset, opened.problem, language);
  return null;
}
