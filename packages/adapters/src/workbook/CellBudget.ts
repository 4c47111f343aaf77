import type { Issue, Words } from '@jalon/core';

/** What the cells of one file may take up together. */
export interface CellLimits {
  /** Cells that hold something. */
  readonly maxCells: number;
  /** Rows × columns from the first cell to the last, of all sheets together. */
  readonly maxExtent: number;
  readonly maxMerges: number;
  /** Texts that cells share. */
  readonly maxTexts: number;
  readonly maxSheets: number;
}

/** More than any table that a person looks at; a file past it is made by a machine, for or against machines. */
export const cellLimits: CellLimits = {
  maxCells: 2_000_000,
  maxExtent: 20_000_000,
  maxMerges: 100_000,
  maxTexts: 1_000_000,
  maxSheets: 1_000,
};

const counted: Readonly<Record<keyof CellLimits, Words>> = {
  maxCells: { fr: 'cellules remplies', en: 'filled cells' },
  maxExtent: {
    fr: 'cellules entre la première et la dernière remplie',
    en: 'cells between the first and the last that is filled',
  },
  maxMerges: { fr: 'fusions de cellules', en: 'merged cells' },
  maxTexts: { fr: 'textes', en: 'texts' },
  maxSheets: { fr: 'feuilles', en: 'sheets' },
};

/** Counts what a file takes up while it is read. */
export interface CellBudget {
  /** Takes so much of it: `false` where the limit is passed, from then on for everything. */
  take(kind: keyof CellLimits, count?: number): boolean;
  /** Why nothing more may be taken. */
  refusal(): Omit<Issue, 'at'> | undefined;
}

/** A budget of which nothing is taken yet. */
export function cellBudget(limits: CellLimits = cellLimits): CellBudget {
  const taken = new Map<keyof CellLimits, number>();
  let passed: keyof CellLimits | undefined;
  return {
    take: (kind, count = 1) => {
      const sum = (taken.get(kind) ?? 0) + count;
      taken.set(kind, sum);
      if (sum > limits[kind]) passed ??= kind;
      return passed === undefined;
    },
    refusal: () =>
      passed && {
        code: 'sheet/too-many',
        severity: 'error',
        params: { counted: counted[passed], limit: limits[passed] },
      },
  };
}
