import { drawPng } from "../../components/draw-png.ts";
import type { Picture } from "./compose.ts";

/** The picture as PNG. */
export const toPng = ({ svg, width, height }: Picture): Promise<Blob> =>
  drawPng({
    width,
    height,
    svgAt: (wide, high) => svg.replace(` width="${width}" height="${height}"`, ` width="${wide}" height="${high}"`),
  });
