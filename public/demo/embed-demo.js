// What a page that embeds Mingbai may ask of a frame: another language, theme or amount unit.
for (const wishes of document.querySelectorAll("[data-for]")) {
  const frame = document.getElementById(wishes.dataset.for);
  wishes.addEventListener("click", ({ target }) => {
    const button = target.closest("button[data-set]");
    if (button === null) return;
    const message = { source: "mingbai", version: 1, type: "set", [button.dataset.set]: button.dataset.value };
    frame.contentWindow.postMessage(message, "*");
  });
}
