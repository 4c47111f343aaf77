import type { Issue, Severity } from '@jalon/core';
import { cellAddress } from '../workbook/cellAddress.ts';

/** A cell that was filled. */
export interface FilledCell {
  /** For example `organisation.name`, or `indicators[].name` of an item of a list. */
  readonly field: string;
  readonly sheet: string;
  /** As on screen in the filled workbook. */
  readonly cell: string;
}

/** A text outside of the cells that was filled. */
export interface FilledText {
  /** For example `period.name`; several are separated by commas. */
  readonly field: string;
  readonly sheet: string;
  readonly in: 'header-footer' | 'text-box' | 'chart';
}

/** A cell by its place; row and column from 0. */
interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What is noted while a template is filled. */
export interface FillLog {
  readonly issues: Issue[];
  readonly filled: FilledCell[];
  readonly texts: FilledText[];
  /** Paths of the fields that were taken. */
  readonly used: Set<string>;
  /** Protected sheets of which it has been said. */
  readonly protectedSheets: Set<string>;
  /** Fields, with their sheet, of which it has been said that they stand in points. */
  readonly inPoints: Set<string>;
  readonly say: (
    code: string,
    severity: Severity,
    place: CellPlace | Pick<CellPlace, 'sheet'> | undefined,
    params: Issue['params'],
  ) => void;
  readonly fill: (field: string, place: CellPlace) => void;
}

/** An empty log. */
export function startLog(file: string | undefined): FillLog {
  const issues: Issue[] = [];
  const filled: FilledCell[] = [];
  const texts: FilledText[] = [];
  const named = file === undefined ? {} : { file };
  return {
    issues,
    filled,
    texts,
    used: new Set(),
    protectedSheets: new Set(),
    inPoints: new Set(),
    say: (code, severity, place, params) => {
      const spot =
        place && 'row' in place
          ? { sheet: place.sheet, cell: cellAddress(place.row, place.column) }
          : place && { sheet: place.sheet };
      const at = spot || file !== undefined ? { at: { in: 'sheet', ...named, ...spot } as const } : {};
      issues.push({ code, severity, params, ...at });
    },
    fill: (field, { sheet, row, column }) => {
      filled.push({ field, sheet, cell: cellAddress(row, column) });
    },
  };
}
