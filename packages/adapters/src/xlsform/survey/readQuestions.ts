import { type AnswerScale, type InstrumentItem, type Json, type LocalizedText, textIn } from '@jalon/core';
import { exactLine, exactText } from '../exactCell.ts';
import type { FormField, FormMatrix, FormQuestion, ReadForm } from '../ReadForm.ts';
import { type ChoiceKind, choiceKind } from './choiceKind.ts';
import { plainCell } from './FormRow.ts';
import { isListOutside } from './isListOutside.ts';
import { keeping, keptCells } from './keptCells.ts';
import { plainKindOf, plainTypeOf } from './plainType.ts';
import { isQuestion } from './questionIds.ts';
import { type ListDraft, madeIn } from './readLists.ts';
import type { SurveyRow } from './readSurvey.ts';
import type { FormScales } from './scalesOfLists.ts';

/** What the questions of a form are read with. */
export interface ReadQuestionsContext {
  readonly ids: ReadonlyMap<SurveyRow, string>;
  readonly scales: FormScales;
  readonly drafts: ReadonlyMap<string, ListDraft>;
  /** Whether the form tells the kinds of our model. */
  readonly isOurs: boolean;
  /** The main language, where one is named. */
  readonly main: string | undefined;
}

/** The questions of a form as items, its lists as scales, its other fields. */
export interface ReadQuestions {
  readonly questions: readonly FormQuestion[];
  readonly scales: readonly AnswerScale[];
  readonly rest: Pick<ReadForm, 'fields' | 'repeats' | 'matrices'>;
}

/** Turns the rows that put a question into items, each with what the form says beside. */
export function readQuestions(rows: readonly SurveyRow[], context: ReadQuestionsContext): ReadQuestions {
  const { isOurs, scales } = context;
  const kinds = isOurs ? new Map<string, ChoiceKind>() : kindsOfLists(rows, context);
  const questions = rows.filter(isQuestion).map((row) => questionOf(row, context, kinds));
  const fields = rows.flatMap((row): readonly FormField[] => {
    const { type, name, groups } = row;
    if (!type || isQuestion(row) || 'opens' in type || 'closes' in type || name === '') return [];
    return [{ name, base: type.base, path: [...groups.map((group) => group.name), name] }];
  });
  const repeats = rows.flatMap(({ type, groups, name }) =>
    type && 'opens' in type && type.opens === 'repeat'
      ? [[...groups.map((group) => group.name), name].join('/')]
      : [],
  );
  const read = [...scales.byList].map(
    ([list, scale]): AnswerScale => ({ ...scale, options: kinds.get(list)?.options ?? scale.options }),
  );
  return {
    questions,
    scales: read,
    rest: { fields, repeats: new Set(repeats), matrices: matricesIn(rows, context) },
  };
}

function matricesIn(rows: readonly SurveyRow[], { drafts }: ReadQuestionsContext): readonly FormMatrix[] {
  return rows.flatMap(({ type, row, name, groups }): readonly FormMatrix[] => {
    if (type?.base !== 'begin_kobomatrix') return [];
    const own = rows.filter((each) => isQuestion(each) && each.groups.at(-1)?.row === row);
    return [
      {
        name,
        path: [...groups.map((group) => group.name), name].join('/'),
        choices: [...(drafts.get(plainCell(row, 'kobo--matrix_list'))?.codes.keys() ?? [])],
        questions: own.map((each) => each.name),
      },
    ];
  });
}

/** What each list turns out to be, by its choices and by how questions show it. */
function kindsOfLists(
  rows: readonly SurveyRow[],
  { drafts }: ReadQuestionsContext,
): ReadonlyMap<string, ChoiceKind> {
  const likert = new Set(
    rows.flatMap((row) => (/\blikert\b/.test(plainCell(row.row, 'appearance')) ? (listOf(row) ?? []) : [])),
  );
  return new Map([...drafts].map(([list, { options }]) => [list, choiceKind(options, likert.has(list))]));
}

/** The list that a question chooses from; of a matrix of Kobo, the one of its group. */
function listOf({ type, groups }: SurveyRow): string | undefined {
  if (!type || 'opens' in type || 'closes' in type) return undefined;
  const group = groups.at(-1)?.row;
  if (type.base === 'score__row' && group) return plainCell(group, 'kobo--score-choices') || undefined;
  if (type.base === 'rank__level' && group) return plainCell(group, 'kobo--rank-items') || undefined;
  return type.list;
}

function questionOf(
  row: SurveyRow,
  context: ReadQuestionsContext,
  kinds: ReadonlyMap<string, ChoiceKind>,
): FormQuestion {
  const { name, groups } = row;
  const cell = (column: string) => plainCell(row.row, column);
  const type = row.type && !('opens' in row.type) && !('closes' in row.type) ? row.type : { base: 'text' };
  const list = listOf(row);
  const ownList = isListOutside(type.base) ? undefined : list;
  const { kind, scale } = kindOf(row, type.base, ownList, context, kinds);
  const id = context.ids.get(row) ?? name;
  const made = madeIn(row.row);
  const label = row.row.cells.get('label')?.text;
  const domain = domainOf(row, context.main);
  const hasList = scale !== undefined && [...context.scales.idOf.values()].includes(scale);
  const isOwnList = ownList !== undefined && hasList && context.scales.idOf.get(ownList) === scale;
  const isMadeList = ownList !== undefined && context.drafts.get(ownList)?.isMade === true;
  const beside = [...row.row.cells.values()].filter(
    ({ column }) => !/^(?:type|name|label|jalon_.*)$/.test(column),
  );
  const kept: { readonly [key: string]: Json } = {
    ...(name === id || name === '' || made.has('name') ? {} : { name }),
    ...(type.base === plainTypeOf(kind, hasList) ? {} : { type: type.base }),
    ...(list === undefined || isOwnList || isMadeList ? {} : { list }),
    ...('hasOther' in type && type.hasOther ? { or_other: 'yes' } : {}),
    ...(label === undefined ? { no_label: 'yes' } : {}),
    ...keptCells(beside),
  };
  const flags = {
    indicator: exactLine(cell('jalon_indicator')),
    reversed: flag(cell('jalon_reversed')),
    sensitive: flag(cell('jalon_sensitive')),
  };
  const item: InstrumentItem = {
    id,
    text: exactText(cell('jalon_text')) ?? label ?? row.row.cells.get('hint')?.text ?? name,
    kind: kind as InstrumentItem['kind'],
    ...(scale === undefined ? {} : { scale }),
    ...(domain === undefined ? {} : { domain }),
    ...Object.fromEntries(Object.entries(flags).filter(([, value]) => value !== undefined)),
    ...keeping(kept, cell('jalon_extensions')),
  };
  const repeatAt = groups.findLastIndex(({ isRepeat }) => isRepeat);
  const names = groups.map((group) => group.name);
  const kuid = cell('$kuid');
  return {
    item,
    name,
    base: type.base,
    path: [...names, name],
    ...(repeatAt === -1 ? {} : { repeat: names.slice(0, repeatAt + 1).join('/') }),
    ...(ownList === undefined ? {} : { list: ownList }),
    ...(kuid === '' ? {} : { kuid }),
    appearance: cell('appearance'),
    hasOther: 'hasOther' in type && type.hasOther === true,
  };
}

/** What answer a question takes, on which scale: as we wrote it, else by its type and its choices. */
function kindOf(
  { row }: SurveyRow,
  base: string,
  list: string | undefined,
  { isOurs, scales }: ReadQuestionsContext,
  kinds: ReadonlyMap<string, ChoiceKind>,
): { readonly kind: string; readonly scale: string | undefined } {
  const own = list === undefined ? undefined : scales.idOf.get(list);
  if (isOurs) {
    const told = plainCell(row, 'jalon_scale');
    const scale = told === '-' ? undefined : told === '' ? own : exactLine(told);
    return { kind: exactLine(plainCell(row, 'jalon_kind')) ?? plainKindOf(base), scale };
  }
  const found = plainKindOf(base);
  const read = found === 'choice' && own !== undefined ? (kinds.get(list ?? '')?.kind ?? found) : found;
  return { kind: read, scale: read === 'yes-no' ? undefined : own };
}

/** The part of the form that a question stands in: the nearest group that bears a title. */
function domainOf({ row, groups }: SurveyRow, main: string | undefined): string | undefined {
  const told = plainCell(row, 'jalon_domain');
  if (told === '-') return undefined;
  if (told !== '') return exactLine(told);
  const titled = groups.findLast((group) => group.row.cells.has('label'));
  const label: LocalizedText = titled?.row.cells.get('label')?.text ?? '';
  return textIn(label, main ?? 'fr') || undefined;
}

const flag = (cell: string): boolean | undefined => (cell === '' ? undefined : cell === 'yes');
