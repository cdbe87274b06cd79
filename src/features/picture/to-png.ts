import type { Picture } from "./compose.ts";

/** Pixels to a point: a phone's screen has two or three. */
const SHARPEST = 2;
/** Old phones refuse larger canvases. */
const MOST_PIXELS = 16_000_000;

function load(address: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error("the picture could not be read"));
    image.src = address;
  });
}

/** The picture at its full size or larger: the SVG itself is sized, as enlarging a finished image would blur it. */
async function drawn({ svg, width, height }: Picture, scale: number): Promise<Blob> {
  const sized = svg.replace(
    ` width="${width}" height="${height}"`,
    ` width="${Math.round(width * scale)}" height="${Math.round(height * scale)}"`,
  );
  const address = URL.createObjectURL(new Blob([sized], { type: "image/svg+xml;charset=utf-8" }));
  try {
    const image = await load(address);
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    const context = canvas.getContext("2d");
    if (context === null) throw new Error("no canvas");
    context.fillStyle = "#ffffff";
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob === null ? reject(new Error("no image")) : resolve(blob)), "image/png"),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** The picture as PNG, twice as fine as its size where memory allows, else as it is. */
export async function toPng(picture: Picture): Promise<Blob> {
  const scale = Math.max(1, Math.min(SHARPEST, Math.sqrt(MOST_PIXELS / (picture.width * picture.height))));
  try {
    return await drawn(picture, scale);
  } catch (problem) {
    if (scale === 1) throw problem;
    return drawn(picture, 1);
  }
}
