import type { Json } from '@jalon/core';
import type { OtherChoice } from '../schema/Answers.ts';
import type {
  ChoiceItem,
  DateItem,
  MoneyItem,
  NumberItem,
  PeriodItem,
  TextItem,
  YesNoItem,
} from '../schema/ReportItem.ts';
import type { FieldLayout, FormKind, InputLayout, ItemLayout } from './FormKind.ts';
import { formWords } from './formWords.data.ts';

/** The currency of an amount where nothing says another one. */
export const usualCurrency = 'EUR';

/** An answer of one field. */
const single = (input: InputLayout): ItemLayout => ({
  fields: [{ path: [], title: formWords.answer, input }],
  groups: [],
});

const textForm: FormKind<TextItem> = {
  kind: 'text',
  layout: ({ long, maxCharacters, maxWords }) =>
    single({
      kind: 'text',
      ...(long === undefined ? {} : { long }),
      ...(maxCharacters === undefined ? {} : { maxCharacters }),
      ...(maxWords === undefined ? {} : { maxWords }),
    }),
};

const numberForm: FormKind<NumberItem> = {
  kind: 'number',
  layout: ({ unit, min, max, decimals }) =>
    single({
      kind: 'number',
      unit,
      ...(min === undefined ? {} : { min }),
      ...(max === undefined ? {} : { max }),
      ...(decimals === undefined ? {} : { decimals }),
    }),
};

const moneyForm: FormKind<MoneyItem> = {
  kind: 'money',
  layout: ({ currency = usualCurrency }) => single({ kind: 'money', currency }),
};

const dateForm: FormKind<DateItem> = { kind: 'date', layout: () => single({ kind: 'date' }) };

const yesNoForm: FormKind<YesNoItem> = { kind: 'yes-no', layout: () => single({ kind: 'yes-no' }) };

const periodForm: FormKind<PeriodItem> = {
  kind: 'period',
  layout: () => ({ fields: periodFields([]), groups: [] }),
};

/** Both ends of a period that stands at a path. */
export const periodFields = (path: readonly string[]): readonly FieldLayout[] => [
  { path: [...path, 'start'], title: formWords.start, input: { kind: 'date' } },
  { path: [...path, 'end'], title: formWords.end, input: { kind: 'date' } },
];

const choiceForm: FormKind<ChoiceItem> = {
  kind: 'choice',
  layout: ({ options, multiple = false, other }) => {
    const choice: InputLayout = { kind: 'choice', options, multiple };
    if (!other) return single(choice);
    return {
      fields: [
        { path: ['chosen'], title: formWords.answer, input: choice },
        { path: ['other'], title: other, input: { kind: multiple ? 'texts' : 'text' } },
      ],
      groups: [],
      open: (answer) => openChoice(answer, multiple),
      close: (opened) => closeChoice(opened as OpenChoice, multiple),
    };
  },
};

/** The coded options apart from those in one's own words. */
interface OpenChoice {
  readonly chosen?: Json;
  readonly other?: Json;
}

function openChoice(answer: Json, multiple: boolean): Json {
  const all = Array.isArray(answer) ? (answer as readonly Json[]) : [answer];
  const coded = all.filter((each) => typeof each === 'string');
  const others = all.flatMap((each) =>
    typeof each === 'object' && each !== null ? [(each as OtherChoice).other as Json] : [],
  );
  if (multiple) return { chosen: coded, other: others };
  const [chosen] = coded;
  const [other] = others;
  return { ...(chosen === undefined ? {} : { chosen }), ...(other === undefined ? {} : { other }) };
}

function closeChoice({ chosen, other }: OpenChoice, multiple: boolean): Json {
  if (!multiple) return other === undefined ? (chosen ?? null) : { other };
  const others = Array.isArray(other) ? (other as readonly Json[]) : [];
  return [
    ...(Array.isArray(chosen) ? (chosen as readonly Json[]) : []),
    ...others.map((each) => ({ other: each })),
  ];
}

/** How the items of one answer are asked. */
export const plainFormKinds = [textForm, numberForm, moneyForm, dateForm, yesNoForm, periodForm, choiceForm];
