import type { Result } from "../../result.ts";
import { mainPart } from "../archive/parts.ts";
import { openArchive } from "../archive/zip.ts";
import { readSafely, refuse } from "../refusal.ts";
import type { FileInput, FileReading, ReadLimits, ReadProblem } from "../source-document.ts";
import { readXls } from "./read-xls.ts";
import { readXlsx } from "./read-xlsx.ts";
import { workbookReading } from "./sheet-blocks.ts";

const isCompoundFile = (bytes: Uint8Array): boolean => bytes[0] === 0xd0 && bytes[1] === 0xcf;

/** Reads an .xlsx or .xls: printed texts, merged cells, and the number behind each text. Never throws. */
export const readWorkbook = (file: FileInput, limits: ReadLimits): Result<FileReading, ReadProblem> =>
  readSafely(file, () => {
    if (isCompoundFile(file.bytes)) return workbookReading(readXls(file.bytes), file.index);
    const archive = openArchive(file.bytes, limits);
    const workbook = mainPart(archive) ?? refuse("broken");
    return workbookReading(readXlsx(archive, workbook), file.index);
  });
