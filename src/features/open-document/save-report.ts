import { outcomeOf } from "../../cli/outcome.ts";
import { reportText } from "../../cli/report.ts";
import type { EnglishNames } from "../../core/document/english-names.ts";
import { missingEnglish } from "../../core/document/missing-english.ts";
import { fileName } from "../../core/exports/file-name.ts";
import type { Language } from "../../core/format-amount.ts";
import { englishIn, nameIn } from "../../reading/reading.tsx";
import { saveFile } from "../../reading/save-file.ts";
import { givenNames, type OpenedDocument } from "./opened-document.ts";

/** Gives the report of the command line as one HTML file. */
export function saveReport(opened: OpenedDocument, english: EnglishNames, language: Language): void {
  const { dataset, checks, findings, openedOn } = opened;
  const name = fileName([dataset.unit.name, dataset.year, "report", openedOn], "html");
  const text = reportText(name, {
    document: givenNames(opened, language),
    dataset,
    outcome: outcomeOf(dataset, checks, findings, language),
    missingEnglish: missingEnglish(dataset, englishIn(english)),
    against: null,
    lang: language,
    isOfPage: true,
    translate: (printed) => nameIn(language, english, printed).text,
  });
  saveFile(new Blob([text], { type: "text/html;charset=utf-8" }), name);
}
