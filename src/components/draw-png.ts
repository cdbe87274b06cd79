/** A drawing as SVG text of its own, at whatever size is asked for. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** sized itself, as enlarging a finished image would blur it */
  readonly svgAt: (width: number, height: number) => string;
}

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

async function drawn({ width, height, svgAt }: Drawing, scale: number): Promise<Blob> {
  const svg = svgAt(Math.round(width * scale), Math.round(height * scale));
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml;charset=utf-8" }));
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

/** A drawing as PNG on white, twice as fine as its size where memory allows, else as it is; it may take nothing from elsewhere. */
export async function drawPng(drawing: Drawing): Promise<Blob> {
  const scale = Math.max(1, Math.min(SHARPEST, Math.sqrt(MOST_PIXELS / (drawing.width * drawing.height))));
  try {
    return await drawn(drawing, scale);
  } catch (problem) {
    if (scale === 1) throw problem;
    return drawn(drawing, 1);
  }
}
