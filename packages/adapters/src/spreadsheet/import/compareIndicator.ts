import type { Dossier, Indicator } from '@jalon/core';
import { compareAims } from './compareAims.ts';
import type { ImportState } from './ImportState.ts';
import type { RowMatch } from './matchRows.ts';
import { likenessTo } from './nameLikeness.ts';
import { type RowSource, rowIssue } from './RowSource.ts';
import type { RowAims } from './rowAims.ts';

/** Holds a known indicator against what a row says of it; what disagrees is said, what may be added is added. */
export function compareIndicator(
  state: ImportState,
  match: RowMatch,
  known: Indicator,
  aims: RowAims,
  source: RowSource,
  dossier: Dossier,
): Indicator {
  const { row } = source;
  const { name, code } = known;
  const say = (...[issue, severity, params]: [Parameters<typeof rowIssue>[1], 'warning' | 'hint', object]) =>
    state.issues.push(rowIssue(source, issue, severity, { ...params }));
  if (match.by === 'name') {
    if (row.code !== undefined && code !== undefined)
      say('import/code-differs', 'warning', { found: row.code, recorded: code });
    else say('import/matched-by-name', 'hint', { indicator: name });
  }
  if (match.by === 'code' && row.name && likenessTo(row.name, known) < 0.2)
    say('import/name-differs', 'warning', { code: row.code ?? '', indicator: name });
  if (row.direction && known.direction && row.direction !== known.direction)
    say('import/direction-differs', 'warning', {
      found: directionWords[row.direction],
      recorded: directionWords[known.direction],
    });
  const result = compareAims(known, aims, source, { dossier, mint: state.mint });
  state.issues.push(...result.issues);
  if (result.indicator !== known) state.putIndicator(result.indicator);
  return result.indicator;
}

const directionWords = {
  increase: { fr: 'augmenter', en: 'increase' },
  decrease: { fr: 'diminuer', en: 'decrease' },
  maintain: { fr: 'se maintenir', en: 'stay' },
};
