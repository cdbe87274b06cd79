import { walkXml } from "./xml.ts";
import type { Archive } from "./zip.ts";

export interface Relation {
  readonly id: string;
  /** the last word of its type: "officeDocument", "worksheet", "styles" … */
  readonly type: string;
  readonly target: string;
}

/** What a part of an Office file refers to inside the archive (Open Packaging Conventions, ECMA-376 part 2); the archive itself is the part "". */
export function relationsOf(archive: Archive, part: string): readonly Relation[] {
  const slash = part.lastIndexOf("/") + 1;
  const list = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
  const relations: Relation[] = [];
  if (!archive.names.has(list)) return relations;
  walkXml(archive.read(list), {
    open: ({ name, attributes }) => {
      if (name !== "Relationship" || attributes.get("TargetMode") === "External") return;
      const target = attributes.get("Target") ?? "";
      relations.push({
        id: attributes.get("Id") ?? "",
        type: (attributes.get("Type") ?? "").split("/").at(-1) ?? "",
        target: target.startsWith("/") ? target.slice(1) : resolve(part.slice(0, slash), target),
      });
    },
  });
  return relations;
}

function resolve(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of `${folder}${target}`.split("/"))
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  return path.join("/");
}

/** The part that holds the document itself; null where the archive is no Office file. */
export const mainPart = (archive: Archive): string | null =>
  relationsOf(archive, "").find(({ type, target }) => type === "officeDocument" && archive.names.has(target))?.target ??
  null;
