/** Reads CSV back into records of text, as other programs do. */
export function readCsv(text: string): readonly (readonly string[])[] {
  const records: string[][] = [];
  let record: string[] = [];
  let field = "";
  let isQuoted = false;
  const source = text.replace(/^\ufeff/, "");
  for (let at = 0; at < source.length; at++) {
    const character = source[at] ?? "";
    if (isQuoted) {
      if (character !== '"') field += character;
      else if (source[at + 1] === '"') {
        field += '"';
        at++;
      } else isQuoted = false;
    } else if (character === '"') isQuoted = true;
    else if (character === ",") {
      record.push(field);
      field = "";
    } else if (character === "\r" && source[at + 1] === "\n") {
      records.push([...record, field]);
      record = [];
      field = "";
      at++;
    } else field += character;
  }
  return records;
}
