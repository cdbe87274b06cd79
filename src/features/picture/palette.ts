import { COLOURS } from "../../components/drawing/colours.ts";

/** The light colours of class-colours.css, whose whole text would weigh more than all that draws here; a test holds them together. */
const CLASSES: ReadonlyMap<string, string> = new Map(
  (
    "201:484800 202:254f3a 203:9a5aa8 204:6a744c 205:4e3b90 206:3a4b28 207:8462ba 208:12564c 209:894c06 " +
    "210:9d5a92 211:906606 212:244962 213:826c2e 214:497a69 215:874895 216:206345 217:7a2764 219:7350a7 " +
    "220:455e29 221:b97b14 222:0e7571 223:267a91 224:376479 227:6e5660 229:6c2e7a 230:55795c 231:8d5737 " +
    "232:6c4860 233:703e7b 234:547d17"
  )
    .split(" ")
    .map((pair) => [pair.slice(0, 3), `#${pair.slice(4)}`]),
);
/** On these, text is ink. */
const INKED: ReadonlySet<string> = new Set(["221"]);

export const classColour = (code: string | undefined): string => CLASSES.get(code ?? "") ?? COLOURS.slate;
/** The colour of text on a class. */
export const onClass = (code: string | undefined): string => (INKED.has(code ?? "") ? COLOURS.ink : COLOURS.paper);
