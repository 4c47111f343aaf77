import { type LocalizedText, label, type ResultLevel } from '@jalon/core';
import type { ReadingRow, ReadingValue } from '../../Reading.ts';
import type { SayIssue } from '../../sheet/IssueSink.ts';
import { type DecidedLevel, decideLevels } from './decideLevels.ts';
import type { FrameLevel, FrameRow } from './FrameRow.ts';
import { levelStem } from './levelReadings.ts';

/**
 * The rows of a frame, each with the code of its level. A word that traditions read in two ways (« réalisation ») is
 * never decided in silence: what the frame itself decides is a hint, what it leaves open a warning.
 */
export function withLevels(rows: readonly FrameRow[], say: SayIssue): readonly ReadingRow[] {
  const decided = decideLevels(rows.flatMap(({ level }) => level?.letters ?? level?.word ?? []));
  const said = new Set<string>();
  return rows.map(({ row, level }) => {
    if (!level) return row;
    const stem = levelStem(level.letters ?? level.word);
    const found = decided.get(stem) ?? {};
    if (found.among && !said.has(stem)) sayAmong(found, level, say);
    said.add(stem);
    const value: ReadingValue = {
      field: 'level',
      cell: level.cell,
      ...(found.level ? { code: found.level } : {}),
      written: level.word,
    };
    return { ...row, values: [value, ...row.values] };
  });
}

function sayAmong({ level, among = [] }: DecidedLevel, { word, cell }: FrameLevel, say: SayIssue): void {
  const params = { word, levels: named(among) };
  if (level) say('sheet/level-word-decided', 'hint', { cell }, { ...params, level: named([level]) });
  else say('sheet/level-word-ambiguous', 'warning', { cell }, params);
}

const named = (levels: readonly ResultLevel[]): LocalizedText => ({
  fr: levels.map((level) => `« ${label(level, 'fr')} »`).join(' ou '),
  en: levels.map((level) => `“${label(level, 'en')}”`).join(' or '),
});
