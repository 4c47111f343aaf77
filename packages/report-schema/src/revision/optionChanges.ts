import type { ChoiceItem } from '../schema/ReportItem.ts';
import { type ChangeFacts, changeOf } from './changeOf.ts';
import { fieldChanges } from './fieldChanges.ts';
import { movedIds } from './movedIds.ts';
import type { ChangedPart, SchemaChange } from './SchemaChange.ts';

type Option = ChoiceItem['options'][number];

/** Differences between the options of two versions of one choice, matched by code. */
export function optionChanges(
  a: ChoiceItem,
  b: ChoiceItem,
  path: readonly PropertyKey[],
): readonly SchemaChange[] {
  const older = new Map(a.options.map((option) => [option.code, option]));
  const kept = new Set(b.options.map(({ code }) => code));
  const moved = movedIds(
    a.options.map(({ code }) => code),
    b.options.map(({ code }) => code),
  );
  const partOf = ({ code, title }: Option): ChangedPart => ({ of: 'option', id: code, item: b.id, title });
  const whole = (option: Option, index: number, facts: Omit<ChangeFacts, 'path'>) =>
    changeOf(partOf(option), {
      ...facts,
      path: [...path, 'options', index],
      code: `change/option-${facts.change}`,
      within: b.title,
    });
  return [
    ...b.options.flatMap((option, index) => {
      const before = older.get(option.code);
      if (!before) return [whole(option, index, { change: 'added', level: 'minor' })];
      return [
        ...(moved.has(option.code) ? [whole(option, index, { change: 'moved', level: 'patch' })] : []),
        ...fieldChanges(before, option, partOf(option), [...path, 'options', index], (f) => f === 'code'),
      ];
    }),
    ...a.options.flatMap((option, index) =>
      kept.has(option.code) ? [] : [whole(option, index, { change: 'removed', level: 'major' })],
    ),
  ];
}
