import { currencyDecimals, type Lang } from '@jalon/core';
import { sharesByLargestRemainder } from '@jalon/indicators';
import type { Cell, Figure, PieSlice, Table } from '../document/Document.ts';
import type { MoneyAnswer } from '../schema/Answers.ts';
import type { FigureItem } from '../schema/ReportItem.ts';
import type { TableItemColumn } from '../schema/TableItem.ts';
import { columnText } from './columnText.ts';
import type { BlockContext } from './ItemKind.ts';
import { quantityText } from './quantityText.ts';
import { shareText } from './rowText.ts';
import { plural, say } from './say.ts';
import { type AnyEntry, answeredTable, cellValue } from './tableEntries.ts';
import { tableWords as words } from './tableWords.data.ts';

/** More slices than these cannot be told apart. */
const mostSlices = 6;
/** Of fewer than these no percentage. */
const fewestForShares = 10;

/** A pie of the parts that a table names; nothing where there are fewer than two, or sizes that do not add up. */
export function pieFigure(item: FigureItem, context: BlockContext): Figure | undefined {
  const table = item.of && answeredTable(item.of.item, context);
  const names = table?.item.columns.find(({ id }) => id === item.of?.names);
  const sizes = table?.item.columns.find(({ id }) => id === item.of?.sizes);
  if (!table || !names || (item.of?.sizes !== undefined && !sizes)) return undefined;
  const { lang } = context;
  const counted = partsOf(table.entries, names, sizes, lang);
  const parts = counted && fewParts(counted.parts, lang);
  const shares = parts && sharesByLargestRemainder(parts.map(({ value }) => value));
  if (!counted || !parts || !shares || parts.length < 2) return undefined;
  const total = parts.reduce((sum, { value }) => sum + value, 0);
  const hasShares = counted.unit.currency !== undefined || total >= fewestForShares;
  const text = (value: number) => sizeText(value, counted.unit, lang);
  const slices = parts.map(({ label, value }, index): PieSlice => {
    const share = shares[index] ?? 0;
    const valueLabel = hasShares
      ? say(words.pieValue, lang, { value: text(value), share: shareText(share, lang) })
      : say(words.pieCount, lang, { value: text(value), total: text(total) });
    return { label, value, share, valueLabel };
  });
  const [largest] = slices.toSorted((a, b) => b.value - a.value);
  const caption = say(words.pieCaption, lang, { title: item.title[lang], total: text(total) });
  const heading = { names: names.title[lang], sizes: sizes?.title[lang] ?? say(words.number, lang) };
  return {
    kind: 'figure',
    id: `${item.id}-figure`,
    caption,
    alt: say(words.pieAlt, lang, {
      n: slices.length,
      label: largest?.label ?? '',
      value: largest?.valueLabel ?? '',
    }),
    data: { figure: 'pie', slices },
    table: tableOf(slices, { caption, heading, hasShares, text, total, left: counted.left, lang }),
  };
}

interface Part {
  readonly label: string;
  readonly value: number;
}

/** In what a whole is measured: an amount, a number in a unit, a count of entries. */
interface Unit {
  readonly currency?: string;
  readonly unit?: string;
}

/** The parts by name, the entries that cannot be placed; nothing where the sizes cannot be added. */
function partsOf(
  entries: readonly AnyEntry[],
  names: TableItemColumn,
  sizes: TableItemColumn | undefined,
  lang: Lang,
): { readonly parts: readonly Part[]; readonly left: number; readonly unit: Unit } | undefined {
  const placed = entries.flatMap((entry) => {
    const [name, size] = [cellValue(entry, names), sizes ? cellValue(entry, sizes) : 1];
    return name === undefined || size === undefined ? [] : [{ label: columnText(name, names, lang), size }];
  });
  const currencies = new Set(
    sizes?.kind === 'money' ? placed.map(({ size }) => (size as MoneyAnswer).currency) : [],
  );
  const canAdd = sizes === undefined || sizes.kind === 'number' || sizes.kind === 'money';
  if (!canAdd || currencies.size > 1) return undefined;
  const [currency] = currencies;
  const byName = new Map<string, number>();
  for (const { label, size } of placed) {
    const value = typeof size === 'number' ? size : (size as MoneyAnswer).minor;
    if (value < 0) return undefined;
    byName.set(label, (byName.get(label) ?? 0) + value);
  }
  const scale = currency === undefined ? 1 : 10 ** currencyDecimals(currency);
  return {
    parts: [...byName].flatMap(([label, value]) => (value === 0 ? [] : [{ label, value: value / scale }])),
    left: entries.length - placed.length,
    unit: {
      ...(currency !== undefined && { currency }),
      ...(sizes?.kind === 'number' && { unit: sizes.unit }),
    },
  };
}

/** The largest first; the smallest together, at the end, where there are too many. */
function fewParts(parts: readonly Part[], lang: Lang): readonly Part[] {
  const ordered = parts.toSorted((a, b) => b.value - a.value);
  if (ordered.length <= mostSlices) return ordered;
  const rest = ordered.slice(mostSlices - 1);
  const value = rest.reduce((sum, each) => sum + each.value, 0);
  return [...ordered.slice(0, mostSlices - 1), { label: say(words.other, lang), value }];
}

const sizeText = (value: number, { currency, unit = 'n' }: Unit, lang: Lang): string =>
  quantityText(value, currency ?? unit, lang, { bare: true });

function tableOf(
  slices: readonly PieSlice[],
  shown: {
    readonly caption: string;
    readonly heading: { readonly names: string; readonly sizes: string };
    readonly hasShares: boolean;
    readonly text: (value: number) => string;
    readonly total: number;
    readonly left: number;
    readonly lang: Lang;
  },
): Table {
  const { caption, heading, hasShares, text, total, left, lang } = shown;
  const strong = (each: string): Cell => ({ content: [{ kind: 'strong', text: each }] });
  const line = (make: (each: string) => Cell, label: string, value: number, share: number) => [
    make(label),
    make(text(value)),
    ...(hasShares ? [make(shareText(share, lang))] : []),
  ];
  const notes = [
    ...(left > 0
      ? [say(plural(left, lang, words.pieUncounted.one, words.pieUncounted.many), lang, { n: left })]
      : []),
    ...(hasShares ? [] : [say(words.tooFew, lang)]),
  ];
  return {
    kind: 'table',
    caption,
    columns: [
      { heading: heading.names, width: 3 },
      { heading: heading.sizes, align: 'end' },
      ...(hasShares ? [{ heading: say(words.part, lang), align: 'end' as const }] : []),
    ],
    rows: [
      ...slices.map(({ label, value, share }) => line((each) => ({ content: [each] }), label, value, share)),
      line(strong, say(words.total, lang), total, 1),
    ],
    ...(notes.length > 0 && { note: [notes.join(' ')] }),
  };
}
