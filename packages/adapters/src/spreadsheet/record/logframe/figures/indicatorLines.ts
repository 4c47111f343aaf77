import type { ReadingContext } from '../../../sheet/ReadingContext.ts';
import { splitLines } from '../../splitLines.ts';
import { findLabels } from './findLabels.ts';
import { type SplitIndicator, splitFigures } from './splitFigures.ts';

/**
 * The indicators that a cell lists, each with the figures that stand in its line or in the lines below it: « Nombre de
 * places ⏎ Référence : 12 ⏎ Cible : 18 » is one.
 */
export function indicatorLines(text: string, context: ReadingContext): readonly SplitIndicator[] {
  const wordings: string[] = [];
  for (const block of blocksOf(text, context)) {
    const [names, figures] = block;
    const items = names === '' ? [] : joined(splitLines(names), context);
    const last = items.at(-1);
    wordings.push(...items.slice(0, -1));
    if (last !== undefined) wordings.push([last, ...figures].join('\n'));
    else if (figures.length > 0) wordings.push(figures.join('\n'));
  }
  return wordings.map((wording) => splitFigures(wording, context));
}

/** Lines of names with the lines of figures that follow them. */
function blocksOf(text: string, context: ReadingContext): readonly (readonly [string, readonly string[]])[] {
  const blocks: { names: string[]; figures: string[] }[] = [];
  for (const line of text.split(/\r?\n/)) {
    const [label] = findLabels(line, context.lexicon);
    const isFigure =
      label !== undefined && /^[\s•·*–—-]*$/.test(line.slice(0, label.start)) && isTold(line, context);
    const block = blocks.at(-1);
    if (isFigure && block) block.figures.push(line.trim());
    else if (isFigure) blocks.push({ names: [], figures: [line.trim()] });
    else if (block && block.figures.length === 0) block.names.push(line);
    else if (line.trim() !== '') blocks.push({ names: [line], figures: [] });
  }
  return blocks.map(({ names, figures }) => [names.join('\n').trim(), figures] as const);
}

/** Whether a line is figures and nothing else. */
function isTold(line: string, context: ReadingContext): boolean {
  const { name, figures } = splitFigures(line, context);
  return name === '' && figures.length > 0;
}

/** Semicolons part indicators, unless they stand inside brackets or before figures of the same. */
function joined(items: readonly string[], context: ReadingContext): readonly string[] {
  const whole: string[] = [];
  for (const item of items) {
    const before = whole.at(-1);
    if (before !== undefined && (isOpen(before) || isTold(item, context)))
      whole[whole.length - 1] = `${before} ; ${item}`;
    else whole.push(item);
  }
  return whole;
}

const isOpen = (text: string): boolean => (text.match(/\(/g)?.length ?? 0) > (text.match(/\)/g)?.length ?? 0);
