/**
 * Reads a figure as a picture of its own shows it: in the light theme, and in the layout that needs no table beside it
 * (`data-alone`, where the figure has several). The page itself never shows it, as nothing is painted in between.
 */
export function asForPicture<Value>(figure: HTMLElement, read: () => Value): Value {
  const { dataset } = document.documentElement;
  const { theme } = dataset;
  const alone = figure.querySelector<HTMLElement>("[data-alone]");
  const changed = alone === null ? [] : ([...(alone.parentElement?.children ?? [])] as HTMLElement[]);
  for (const layout of changed) layout.style.setProperty("display", layout === alone ? "block" : "none", "important");
  if (theme === "dark") dataset.theme = "light";
  try {
    return read();
  } finally {
    if (theme === "dark") dataset.theme = theme;
    for (const layout of changed) layout.style.removeProperty("display");
  }
}
