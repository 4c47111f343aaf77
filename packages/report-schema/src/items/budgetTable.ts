import { formatQuantity, type Lang, textIn } from '@jalon/core';
import type { Cell, Table } from '../document/Document.ts';
import type { BudgetEntry, MoneyAnswer } from '../schema/Answers.ts';
import { type BudgetPart, budgetColumns, currenciesOf, totalOf } from './budgetTotals.ts';
import { budgetWords as words } from './budgetWords.data.ts';
import { type CentsShown, moneyText } from './moneyText.ts';
import { plural, say } from './say.ts';
import { itemWords } from './words.data.ts';

/** How the amounts of an account are written, alike in all its tables. */
export interface AccountStyle {
  readonly lang: Lang;
  readonly cents: CentsShown;
  /** Several currencies have no total. */
  readonly hasTotals: boolean;
}

/** One part of a financial account: its lines under their headings, planned beside actual, with its total. */
export function budgetTable({ side, inKind, lines }: BudgetPart, style: AccountStyle): Table {
  const { lang, hasTotals } = style;
  const kind = inKind ? (side === 'expense' ? 'inKindExpense' : 'inKindIncome') : side;
  const unknown = budgetColumns
    .filter((column) => lines.some((line) => line[column] !== undefined))
    .flatMap((column) => lines.filter((line) => line[column] === undefined)).length;
  return {
    kind: 'table',
    caption: say(words[kind], lang),
    columns: [
      { heading: say(words.label, lang), width: 2.6 },
      ...(['planned', 'actual', 'difference'] as const).map((title) => ({
        heading: say(words[title], lang),
        align: 'end' as const,
        width: 1.2,
      })),
    ],
    rows: [...lineRows(lines, style), ...(hasTotals ? [sumRow(say(words.total, lang), lines, style)] : [])],
    ...(unknown > 0 && {
      note: [say(plural(unknown, lang, words.unknown.one, words.unknown.many), lang, { n: unknown })],
    }),
  };
}

/** Lines under the headings of the account, in the order in which these come first. */
function lineRows(lines: readonly BudgetEntry[], style: AccountStyle): Table['rows'] {
  const { lang, hasTotals } = style;
  const row = (line: BudgetEntry) => [labelCell(line, lang), ...amountCells([line], style, String)];
  const groups = new Map<string, BudgetEntry[]>();
  for (const line of lines) {
    const category = line.category === undefined ? '' : textIn(line.category, lang).trim();
    groups.set(category, [...(groups.get(category) ?? []), line]);
  }
  if (groups.size === 1 && groups.has('')) return lines.map(row);
  return [...groups]
    .toSorted(([a], [b]) => Number(a === '') - Number(b === ''))
    .flatMap(([category, those]) => {
      const label = category === '' ? say(words.otherLines, lang) : category;
      const heading = hasTotals
        ? sumRow(label, those, style)
        : [strong(label), ...['', '', ''].map((text): Cell => ({ content: [text] }))];
      return [heading, ...those.map(row)];
    });
}

const sumRow = (label: string, lines: readonly BudgetEntry[], style: AccountStyle): readonly Cell[] => [
  strong(label),
  ...amountCells(lines, style, (text) => ({ kind: 'strong', text })),
];

function labelCell({ label, note }: BudgetEntry, lang: Lang): Cell {
  const detail = note === undefined ? '' : textIn(note, lang).trim();
  return { content: [textIn(label, lang)], ...(detail !== '' && { detail: [detail] }) };
}

type Inlined = (text: string) => Cell['content'][number];

function amountCells(lines: readonly BudgetEntry[], style: AccountStyle, inline: Inlined): readonly Cell[] {
  const { lang, cents } = style;
  const [planned, actual] = budgetColumns.map((column) => totalOf(lines, column));
  const amount = (money: MoneyAnswer | undefined): Cell =>
    money ? { content: [inline(moneyText(money, lang, cents))] } : none(lang);
  // where an amount is not known, nobody knows by how much the sums differ
  const isKnown = lines.every((line) => budgetColumns.every((column) => line[column] !== undefined));
  return [
    amount(planned),
    amount(actual),
    isKnown ? differenceCell(planned, actual, style, inline) : none(lang),
  ];
}

function differenceCell(
  planned: MoneyAnswer | undefined,
  actual: MoneyAnswer | undefined,
  { lang, cents }: AccountStyle,
  inline: Inlined,
): Cell {
  if (!planned || !actual || planned.currency !== actual.currency) return none(lang);
  const minor = actual.minor - planned.minor;
  const sign = minor > 0 ? '+' : '';
  const text = moneyText({ minor, currency: actual.currency }, lang, cents);
  return {
    content: [inline(`${sign}${text}`)],
    ...(planned.minor > 0 &&
      minor !== 0 && { detail: [`${sign}${formatQuantity(minor / planned.minor, 'ratio', lang)}`] }),
  };
}

const none = (lang: Lang): Cell => ({ content: [itemWords.none[lang]], tone: 'muted' });
const strong = (text: string): Cell => ({ content: [{ kind: 'strong', text }] });

/** Whether amounts of an account can be added. */
export const hasOneCurrency = (lines: readonly BudgetEntry[]): boolean => currenciesOf(lines).length < 2;
