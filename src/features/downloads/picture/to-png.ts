import { drawPng } from "../../../components/draw-png.ts";
import { svgText } from "./make-picture.ts";

/** A picture of a section as PNG, drawn from its own SVG. */
export const toPng = (picture: SVGElement): Promise<Blob> =>
  drawPng({
    width: Number(picture.getAttribute("width")),
    height: Number(picture.getAttribute("height")),
    svgAt: (width, height) => {
      const sized = picture.cloneNode(true) as SVGElement;
      sized.setAttribute("width", String(width));
      sized.setAttribute("height", String(height));
      return svgText(sized);
    },
  });
