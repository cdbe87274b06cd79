/**
 * The file of a data set's own page, beside `index.html` so that every address in it is the same: `<unit>.<year>.html`, and
 * `<unit>.<year>.en.html` in English. A site with one data set has none: its page is `index.html`.
 */
export const datasetPage = (datasetId: string, isEnglish = false): string =>
  `${datasetId.replace("/", ".")}${isEnglish ? ".en" : ""}.html`;
