// Stands behind every room in the page and has its language swapped, as soon as both have been read.
window.mingbai?.swap(document.currentScript);
