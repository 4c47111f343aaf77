import type { Reading, ReadingMapping } from '@jalon/adapters/spreadsheet';
import type { Issue } from '@jalon/core';
import { readSheetFile } from './readSheetFile.ts';
import { withoutSuspicions } from './withoutSuspicions.ts';

/** Brings sheets into a document one after the other, by a function that brings in one reading. */
export async function importLists<T>(
  before: T,
  paths: readonly string[],
  mapping: ReadingMapping | undefined,
  bring: (document: T, reading: Reading) => { readonly value: T; readonly issues: readonly Issue[] },
): Promise<{ readonly value: T; readonly issues: readonly Issue[] }> {
  let value = before;
  const issues: Issue[] = [];
  for (const path of paths) {
    const { reading } = await readSheetFile(path, mapping === undefined ? {} : { mapping });
    const brought = bring(value, reading);
    value = brought.value;
    issues.push(...withoutSuspicions(reading.issues, brought.issues), ...brought.issues);
  }
  return { value, issues };
}
