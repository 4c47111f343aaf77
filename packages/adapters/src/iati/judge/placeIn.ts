import type { TextPlace } from '@jalon/core';

/** Where an element or node begins in a file. */
export const placeIn = (
  { line = 1, column = 1 }: { readonly line?: number | undefined; readonly column?: number | undefined },
  file: string | undefined,
): TextPlace => ({ in: 'text', line, column, ...(file === undefined ? {} : { file }) });
