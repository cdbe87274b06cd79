// Stands behind the first screen and behind the last island, and has the islands read so far swapped.
window.mingbai?.swap(document.currentScript);
