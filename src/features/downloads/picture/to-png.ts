import { svgText } from "./make-picture.ts";

/** Pixels to a point of the page: sharp on good screens and in print. */
const SHARPNESS = 2;
/** Phones refuse larger canvases. */
const MOST_PIXELS = 16_000_000;

/** A picture as PNG on white, drawn from its own SVG; no part of it comes from elsewhere, so nothing taints it. */
export async function toPng(picture: SVGElement): Promise<Blob> {
  const width = Number(picture.getAttribute("width"));
  const height = Number(picture.getAttribute("height"));
  const scale = Math.max(1, Math.min(SHARPNESS, Math.sqrt(MOST_PIXELS / (width * height))));
  const sized = picture.cloneNode(true) as SVGElement;
  // drawn at full size: enlarging a finished image would blur it
  sized.setAttribute("width", String(width * scale));
  sized.setAttribute("height", String(height * scale));
  const address = URL.createObjectURL(new Blob([svgText(sized)], { type: "image/svg+xml;charset=utf-8" }));
  try {
    const image = new Image();
    await new Promise<void>((resolve, reject) => {
      image.onload = () => resolve();
      image.onerror = () => reject(new Error("the picture could not be drawn"));
      image.src = address;
    });
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    const context = canvas.getContext("2d");
    if (context === null) throw new Error("no canvas");
    context.fillStyle = "#ffffff";
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise<Blob>((resolve, reject) =>
      canvas.toBlob((blob) => (blob === null ? reject(new Error("no image")) : resolve(blob)), "image/png"),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}
