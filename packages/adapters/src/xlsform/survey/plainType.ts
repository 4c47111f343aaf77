import { questionTypes } from './questionTypes.data.ts';

/** The type that a kind of item is written as where nothing else is said. */
export function plainTypeOf(kind: string, hasList: boolean): string {
  if (kind === 'multiple-choice') return hasList ? 'select_multiple' : 'text';
  if (kind === 'choice' || kind === 'scale') return hasList ? 'select_one' : 'text';
  if (kind === 'yes-no') return 'select_one';
  if (kind === 'number') return 'decimal';
  if (kind === 'date') return 'date';
  if (kind === 'xlsform/rank') return hasList ? 'rank' : 'text';
  const own = kind.startsWith('xlsform/') ? kind.slice('xlsform/'.length) : 'text';
  const use = questionTypes.get(own);
  return typeof use === 'object' && use.item === kind ? own : 'text';
}

/** The kind of item that a type is read as where nothing else is said. */
export function plainKindOf(base: string): string {
  const use = questionTypes.get(base);
  return typeof use === 'object' ? use.item : 'text';
}
