import type { Issue } from '@jalon/core';

/**
 * What a reading said, without the cells of which the import, knowing the document, has said the rest.
 * @param read what the reader suspected
 * @param told what the import knows
 */
export function withoutSuspicions(read: readonly Issue[], told: readonly Issue[]): readonly Issue[] {
  const cells = new Set(told.map(cellOf));
  return read.filter((issue) => !cells.has(cellOf(issue) ?? 'no cell'));
}

const cellOf = ({ at }: Issue): string | undefined =>
  at?.in === 'sheet' && at.cell !== undefined ? `${at.sheet} ${at.cell}` : undefined;
