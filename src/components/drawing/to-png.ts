import type { Picture } from "./picture.ts";

/** Pixels to a point: a phone's screen has two or three. */
const SHARPEST = 2;
/** Old phones refuse larger canvases. */
const MOST_PIXELS = 16_000_000;

async function load(address: string): Promise<HTMLImageElement> {
  const image = new Image();
  await new Promise<void>((resolve, reject) => {
    image.onload = () => resolve();
    image.onerror = () => reject(new Error("the picture could not be drawn"));
    image.src = address;
  });
  return image;
}

async function drawn({ svg, width, height }: Picture, scale: number): Promise<Blob> {
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  // sized itself, as enlarging a finished image would blur it
  const sized = svg.replace(
    ` width="${width}" height="${height}"`,
    ` width="${canvas.width}" height="${canvas.height}"`,
  );
  const address = URL.createObjectURL(new Blob([sized], { type: "image/svg+xml;charset=utf-8" }));
  try {
    const image = await load(address);
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

/** A picture as PNG, twice as fine as its size where memory allows, else as it is. */
export async function toPng(picture: Picture): Promise<Blob> {
  const scale = Math.max(1, Math.min(SHARPEST, Math.sqrt(MOST_PIXELS / (picture.width * picture.height))));
  try {
    return await drawn(picture, scale);
  } catch (problem) {
    if (scale === 1) throw problem;
    return drawn(picture, 1);
  }
}
