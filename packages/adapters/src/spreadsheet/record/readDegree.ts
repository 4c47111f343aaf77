import type { ReadingValue } from '../Reading.ts';
import type { ReadingContext } from '../sheet/ReadingContext.ts';
import { codeOf } from './codeOf.ts';
import type { Choices } from './RecordKind.ts';

/**
 * A degree of a scale: a figure, a figure out of another (« 4/5 »), a word, a figure with its word (« 2 – faible »), or
 * signs that count (« +++ », « ★★ »).
 * @returns `undefined` where the text is none of these
 */
export function readDegree(
  text: string,
  choices: Choices,
  context: ReadingContext,
): Pick<ReadingValue, 'value' | 'ratio' | 'code'> | undefined {
  const signs = /^([+★●*■])\1*$/u.exec(text.replace(/[\s☆○]/gu, ''))?.[0];
  if (signs !== undefined) return { value: Array.from(signs).length };
  const [, figure, word = ''] =
    /^(\d+(?:[.,]\d+)?)\s*(?:[-–—:=.(]\s*)?(\p{L}[^()]*)?\)?$/u.exec(text.trim()) ?? [];
  const code = codeOf(word === '' ? text : word, choices, context);
  const { value, ratio } = context.quantity(figure ?? text).value ?? {};
  if (ratio) return { value: ratio[0], ratio };
  if (value === undefined && code === undefined) return undefined;
  return { ...(value === undefined ? {} : { value }), ...(code === undefined ? {} : { code }) };
}
