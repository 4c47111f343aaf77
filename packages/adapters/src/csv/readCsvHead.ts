import { sniffDelimiter } from './sniffDelimiter.ts';

/** How a delimited text begins. */
export interface CsvHead {
  /** What stands between two cells. */
  readonly delimiter: string;
  /** Characters of the line that declares it (`sep=;`), its end included; 0 where none does. */
  readonly declaredBy: number;
}

/**
 * What separates the cells of a text: what the caller knows, else what its first line declares, else what it looks like.
 * @param text from its start, with line ends as `\n`
 */
export function readCsvHead(text: string, known?: string): CsvHead {
  const declared = /^"?sep=(.)"?(?:\n|$)/i.exec(text);
  const declaredBy = declared?.[0].length ?? 0;
  return {
    delimiter: known ?? declared?.[1] ?? sniffDelimiter(text.slice(declaredBy)),
    declaredBy,
  };
}
