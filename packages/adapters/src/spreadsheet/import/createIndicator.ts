import type { Indicator } from '@jalon/core';
import type { IdMint } from './IdMint.ts';
import type { ShownBasis } from './inferBasis.ts';
import { importNamespace } from './matchRows.ts';
import { periodKey } from './periodKey.ts';
import { labelOf, type RowSource } from './RowSource.ts';
import { type RowAims, toBaseline, toTarget } from './rowAims.ts';

/** What a new indicator is made of, beside its row. */
export interface NewIndicator {
  readonly id: string;
  readonly unit: string;
  readonly scale?: 'yes-no';
  readonly aims: RowAims;
  readonly basis?: ShownBasis;
  /** What the row is recognised by next time, where its code does not do. */
  readonly key?: string;
  readonly measures: readonly string[];
}

/** The indicator that a row describes: only what the sheet shows, nothing filled in. */
export function createIndicator(source: RowSource, parts: NewIndicator, mint: IdMint): Indicator {
  const { row } = source;
  const { aims, basis } = parts;
  const direction = row.direction ?? directionOf(aims);
  const isState = basis?.basis === 'snapshot' || basis?.basis === 'ratio';
  const text = (field: string) => row.text[field]?.trim() || undefined;
  return {
    id: parts.id,
    ...(row.code === undefined ? {} : { code: row.code }),
    name: labelOf(row),
    ...optional('definition', text('note')),
    ...optional('scale', parts.scale),
    unit: parts.unit,
    ...optional('direction', direction),
    ...optional('basis', basis?.basis),
    measures: parts.measures,
    ...optional('baseline', aims.baseline && toBaseline(aims.baseline, source)),
    targets: aims.targets.map((aim) => {
      const when = aim.cell.period && periodKey(aim.cell.period);
      return toTarget(aim, mint.fromId(`${parts.id}.target${when ? `-${when}` : ''}`), isState);
    }),
    ...optional('source', text('verification')),
    ...optional('frequency', text('frequency')),
    ...optional('responsible', text('responsible')),
    ...(parts.key === undefined ? {} : { extensions: { [importNamespace]: { row: parts.key } } }),
  };
}

/** « ≥ 80 » says that more is better, « ≤ 5 » that less is. */
function directionOf({ targets }: RowAims): Indicator['direction'] {
  const op = targets[0]?.cell.op;
  if (op === undefined) return undefined;
  return op.startsWith('>') ? 'increase' : 'decrease';
}

const optional = <K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } =>
  (value === undefined ? {} : { [key]: value }) as { [P in K]?: V };
