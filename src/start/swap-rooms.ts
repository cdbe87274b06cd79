// Stands behind the first screen and behind the last room, and has the rooms read so far swapped.
window.mingbai?.swap(document.currentScript);
