import { type IdMinter, idMinter } from '../../dossier/idMinter.ts';
import type { Issue } from '../../issue/Issue.ts';
import type { FrameTemplateDefinition } from '../FrameTemplateDefinition.ts';
import type { FrameSketch } from './FrameSketch.ts';
import { type PlacedRow, placeRows } from './placeRows.ts';
import type { ReadFrameOptions } from './ReadFrameOptions.ts';
import { type ReadStatements, readStatements } from './readStatements.ts';
import { repeatRows } from './repeatRows.ts';

/** The statements of a frame, before its indicators are read. */
interface ReadRows {
  readonly placed: readonly PlacedRow[];
  readonly statements: ReadStatements;
  readonly frameId: string;
  /** Ids of the dossier that the table carried. */
  readonly known: readonly string[];
  readonly mint: IdMinter;
  readonly issues: readonly Issue[];
  readonly notCarried: readonly Issue[];
}

/** Reads the rows of a frame as statements with what connects them. */
export function readRows(
  sketch: FrameSketch,
  template: FrameTemplateDefinition,
  options: ReadFrameOptions = {},
): ReadRows {
  const repeated = repeatRows(sketch.rows);
  const { placed, issues, notCarried } = placeRows(repeated.rows, template, options);
  const carried = placed.flatMap(({ row }) => [
    row.id,
    row.link,
    ...(row.indicators ?? []).map(({ id }) => id),
  ]);
  const known = options.namespace === undefined ? [...new Set(carried.filter((id) => id !== undefined))] : [];
  const frameId = options.id ?? template.id.replace(/^.*\//, '');
  const mint = idMinter([frameId, ...known]);
  const statements = readStatements(placed, frameId, mint, options);
  return {
    placed,
    statements,
    frameId,
    known,
    mint,
    issues: [...repeated.issues, ...issues, ...statements.issues],
    notCarried,
  };
}
