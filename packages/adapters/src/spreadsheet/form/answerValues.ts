import type { ReadingValue } from '../Reading.ts';
import { codeOf } from '../record/codeOf.ts';
import { readDate } from '../record/readDate.ts';
import { splitItems } from '../record/splitItems.ts';
import { answerOf } from '../row/answerOf.ts';
import { expectationKinds } from './expectationKinds.data.ts';
import type { FormAnswer } from './FormAnswer.ts';
import type { FormSetting } from './FormSetting.ts';
import { type FormContent, formFields } from './formFields.ts';
import { readFormFigure } from './readFormFigure.ts';
import { readFormPeriod } from './readFormPeriod.ts';
import { readScore } from './readScore.ts';
import { splitBoxes, type TickedOption } from './splitBoxes.ts';

/** What the cells of an answer say: figures with their unit, days, ticked options, the things that they list. */
export function answerValues(answer: FormAnswer, setting: FormSetting): readonly ReadingValue[] {
  const { field, cells, known } = answer;
  const content = formFields.get(field)?.content ?? (known ? 'text' : 'any');
  const options = splitBoxes(cells);
  if (content === 'score') return [scoreValue(answer, options, setting)];
  if (options && (content === 'choices' || options.length > 1)) return optionValues(answer, options, setting);
  return valuesOf(content, answer, setting);
}

function valuesOf(
  content: FormContent | 'any',
  { field, cells }: FormAnswer,
  setting: FormSetting,
): readonly ReadingValue[] {
  const { context, grid } = setting;
  const [first] = cells;
  switch (content) {
    case 'money':
    case 'figure':
      return readFormFigure(field, cells, setting);
    case 'any': {
      const isNumber = first && (first.source?.type === 'number' || isFigure(first.text, setting));
      return isNumber && cells.length <= 2
        ? readFormFigure(field, cells, setting)
        : cells.length > 1 || splitItems(first?.text ?? '').length > 1
          ? listed(field, cells, setting)
          : words(field, cells, setting);
    }
    case 'period':
      return [readFormPeriod(field, cells, setting)];
    case 'day': {
      if (!first) return [];
      const { cell, text, row, column, source } = first;
      const read = readDate(source && grid.cell(row, column), text, cell, 'day', context, setting);
      return [{ field, cell, ...read, written: text }];
    }
    case 'choices':
      return cells.flatMap(({ text, cell }) =>
        splitItems(text).map((item) => {
          const code = codeOf(item, expectationKinds, context);
          return { field, cell, ...(code === undefined ? {} : { code, answer: true }), written: item };
        }),
      );
    case 'answer': {
      const told = first && answerOf(first.text, context);
      if (first && told === undefined)
        setting.say('sheet/unreadable-cell', 'warning', { cell: first.cell }, { text: first.text });
      return first
        ? [
            {
              field,
              cell: first.cell,
              ...(told === undefined ? { state: 'unreadable' } : { answer: told }),
              written: first.text,
            },
          ]
        : [];
    }
    case 'list':
      return listed(field, cells, setting);
    default:
      return words(field, cells, setting);
  }
}

const words = (field: string, cells: FormAnswer['cells'], setting: FormSetting): readonly ReadingValue[] =>
  cells.map(({ text, cell }) => ({ field, cell, ...gapIn(text, setting), written: text }));

/** Things listed in lines, by bullets, by semicolons; one thing is a list of one. */
const listed = (field: string, cells: FormAnswer['cells'], setting: FormSetting): readonly ReadingValue[] =>
  cells.map(({ text, cell }) => ({ field, cell, ...gapIn(text, setting, splitItems(text)), written: text }));

/** A short answer that says why there is none (« n.c. », « sans objet »). */
function gapIn(
  text: string,
  { context }: FormSetting,
  items?: readonly string[],
): Pick<ReadingValue, 'state' | 'items'> {
  const state = text.length > 24 ? undefined : context.quantity(text).value?.state;
  if (state !== undefined && state !== 'unreadable') return { state };
  return items ? { items } : {};
}

/** A number that is nearly all of its text: « 25 », « env. 40 familles », and not « 2 ateliers ont été annulés ». */
function isFigure(text: string, { context }: FormSetting): boolean {
  const read = text.length > 40 || /^[-–—•*]\s/.test(text) ? undefined : context.quantity(text).value;
  return read?.value !== undefined || read?.ratio !== undefined;
}

/** Ticked options: of a question of yes or no the one answer, else each option with its tick. */
function optionValues(
  { field, cells }: FormAnswer,
  options: readonly TickedOption[],
  setting: FormSetting,
): readonly ReadingValue[] {
  const { context, say } = setting;
  const answers = options.map(({ text }) => answerOf(text, context));
  const ticked = options.filter((option) => option.ticked);
  const [one] = ticked;
  const cell = one?.cell ?? cells[0]?.cell ?? '';
  if (options.length === 2 && answers.every((answer) => answer !== undefined)) {
    const written = cells.map(({ text }) => text).join(' ');
    if (one && ticked.length === 1)
      return [{ field, cell, answer: answerOf(one.text, context) ?? false, written }];
    say(one ? 'sheet/several-marks' : 'sheet/no-mark', 'warning', { cell }, { text: written });
    return [{ field, cell, state: one ? 'unreadable' : 'empty', written }];
  }
  const isCoded = formFields.get(field)?.content === 'choices';
  return options.map(({ text, ticked: answer, cell: at }) => {
    const code = isCoded ? codeOf(text, expectationKinds, context) : undefined;
    if (isCoded && code === undefined)
      say('sheet/unknown-choice', 'hint', { cell: at }, { text, header: field });
    const more = code === 'other' ? specified(text) : undefined;
    return {
      field,
      cell: at,
      ...(code === undefined ? {} : { code }),
      answer,
      ...(more === undefined ? {} : { note: more }),
      written: text,
    };
  });
}

/** What « Autre » is said to be: « Autre, précisez : un local ». */
function specified(text: string): string | undefined {
  const more = /[:,]\s*([^.…_\s].*)$/su.exec(text)?.[1] ?? '';
  const bare = more.replace(/^[^:]{0,20}:\s*/u, '').trim();
  return /\p{L}/u.test(bare) && !/^(?:pr[ée]cise|(?:please )?specify|especifi|graag|welke)/iu.test(bare)
    ? bare
    : undefined;
}

function scoreValue(
  { field, cells }: FormAnswer,
  options: readonly TickedOption[] | undefined,
  { grid, say, context, sayScale }: FormSetting,
): ReadingValue {
  const written = cells.map(({ text }) => text).join(' ');
  const score = readScore(cells, options, grid);
  const cell = score?.cell ?? cells[0]?.cell ?? '';
  if (score && 'value' in score) {
    const { value, highest } = score;
    if (highest !== undefined && highest <= 10) sayScale(field, highest);
    return { field, cell, value, written };
  }
  if (score) {
    say(score.marks === 0 ? 'sheet/no-mark' : 'sheet/several-marks', 'warning', { cell }, { text: written });
    return { field, cell, state: score.marks === 0 ? 'empty' : 'unreadable', written };
  }
  const chosen = options?.filter(({ ticked }) => ticked);
  const [one] = chosen ?? [];
  if (one && chosen?.length === 1) return { field, cell: one.cell, items: [one.text], written };
  const state = context.quantity(written).value?.state;
  return { field, cell, ...(state !== undefined && state !== 'unreadable' ? { state } : {}), written };
}
