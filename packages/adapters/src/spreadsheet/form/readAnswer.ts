import { wordKey } from '../lexicon/wordKey.ts';
import type { ReadingRow, ReadingValue } from '../Reading.ts';
import { agreedBeforehand } from './agreedBeforehand.ts';
import { answerValues } from './answerValues.ts';
import type { FormAnswer } from './FormAnswer.ts';
import type { FormSetting } from './FormSetting.ts';
import { formFields } from './formFields.ts';
import { formPhrases } from './formPhrases.ts';
import { readNotableResults } from './readNotableResults.ts';
import { readSign } from './readSign.ts';
import { readSignature } from './readSignature.ts';

/** Dots, lines, dashes that wait for an answer. */
const blank = /^[\s.…_/–—-]*$/u;
/** In a list of results a dash is the sign of one. */
const unmarked = /^[\s.…_/]*$/u;

/** Reads what a label of a form was answered: one row, of the results that it lists one each. */
export function readAnswer(answer: FormAnswer, setting: FormSetting): readonly ReadingRow[] {
  const content = formFields.get(answer.field)?.content;
  const nothingIn = content === 'results' ? unmarked : blank;
  const filled = { ...answer, cells: answer.cells.filter(({ text }) => !nothingIn.test(text)) };
  if (content === 'results' && filled.cells.length > 0) return resultRows(filled);
  if (content === 'person') return [signatoryRow(filled, setting)];
  if (content === 'signature') return [signatureRow(filled, setting)];
  const { at, label, cells } = filled;
  const values = cells.length > 0 ? answerValues(filled, setting) : [nothing(answer)];
  const agreed = answer.field.startsWith('objective.')
    ? agreedBeforehand(filled, setting.context)
    : undefined;
  const first = cells[0];
  const words = first && isWorded(values) ? cells.map(({ text }) => text).join('\n') : undefined;
  return [
    {
      row: at.row + 1,
      ...shared(answer),
      ...(label.number === undefined ? {} : { code: label.number }),
      values: agreed ? [...values, agreed] : values,
      text: words === undefined ? {} : { value: words },
      cells: { name: at.cell, ...(first && words !== undefined ? { value: first.cell } : {}) },
    },
  ];
}

/** Words that no figure, day or tick says already. */
const isWorded = (values: readonly ReadingValue[]): boolean =>
  values.every(
    ({ value, answer, period, at }) =>
      value === undefined && answer === undefined && period === undefined && at === undefined,
  ) || values.some(({ state, note }) => state === 'unreadable' || note !== undefined);

const shared = ({ section, label }: FormAnswer): Pick<ReadingRow, 'section' | 'name'> => ({
  ...(section === undefined ? {} : { section }),
  name: label.name,
});

const nothing = ({ field, cells, at }: FormAnswer): ReadingValue => ({
  field,
  cell: (cells[0] ?? at).cell,
  state: 'empty',
});

/** Each result is a row of its own: its rank is its code, its sign and whether it was planned are values. */
function resultRows(answer: FormAnswer): readonly ReadingRow[] {
  const { label, at, cells } = answer;
  const own = readSign(label.name.split(' ').at(-1) ?? '');
  return readNotableResults(cells).map((entry, index): ReadingRow => {
    const { rank, sign, planned, text, cell } = entry;
    const code = rank?.value ?? label.number;
    const said = sign ?? (own?.sure ? { value: own.sign, cell: at.cell, written: label.name } : undefined);
    const isFirst = index === 0 && entry.row === at.row;
    return {
      row: entry.row + 1,
      ...shared(answer),
      ...(code === undefined ? {} : { code: String(code) }),
      values: [
        text === ''
          ? { field: 'notable-result', cell, state: 'empty' }
          : { field: 'notable-result', cell, written: text },
        ...(said ? [{ field: 'result.sign', cell: said.cell, code: said.value, written: said.written }] : []),
        ...(planned
          ? [{ field: 'result.planned', cell: planned.cell, answer: planned.value, written: planned.written }]
          : []),
      ],
      text: text === '' ? {} : { value: text },
      cells: {
        ...(isFirst ? { name: at.cell } : {}),
        ...(rank ? { code: rank.cell } : {}),
        ...(text === '' ? {} : { value: cell }),
      },
    };
  });
}

/** Who signs is a person: that somebody did is kept, the name is not. */
function signatoryRow({ field, at, label, cells }: FormAnswer, setting: FormSetting): ReadingRow {
  const { context, say } = setting;
  const key = wordKey(label.name);
  const phrases = formPhrases(context.lexicon).byField.get('signatory') ?? [];
  const phrase = phrases.find((each) => key.startsWith(each)) ?? key;
  const named = cells[0] ?? (key.length > phrase.length && label.fit === 'leading' ? at : undefined);
  if (named) say('sheet/name-not-kept', 'hint', { cell: named.cell }, {});
  return {
    row: at.row + 1,
    name: named === at ? label.name.slice(0, phrase.length) : label.name,
    values: [{ field, cell: (named ?? at).cell, state: named ? 'suppressed' : 'empty' }],
    text: {},
    cells: { name: at.cell },
  };
}

function signatureRow({ at, cells, label }: FormAnswer, { context }: FormSetting): ReadingRow {
  const line = cells.map(({ text }) => text).join(' ');
  const told = readSignature(line, context) ?? readSignature(`${label.name} ${line}`, context);
  const dated = cells.find(({ source }) => source?.type === 'date');
  const day = told?.day ?? dated?.text.slice(0, 10);
  const cell = (dated ?? cells.at(-1) ?? at).cell;
  const place = told?.place;
  return {
    row: at.row + 1,
    name: told?.name ?? label.name,
    values: [
      day === undefined
        ? { field: 'signed', cell, state: 'empty' }
        : {
            field: 'signed',
            cell,
            period: { start: day, end: day, grain: 'day', label: day },
            written: line === '' ? at.text : line,
          },
    ],
    text: place === undefined ? {} : { place },
    cells: { name: at.cell, ...(place === undefined ? {} : { place: (cells[0] ?? at).cell }) },
  };
}
