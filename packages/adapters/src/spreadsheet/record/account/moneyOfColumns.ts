import { currencyOf } from '@jalon/core';
import type { ReadingRow, ReadingValue } from '../../Reading.ts';
import type { TableSheet } from '../../row/TableSheet.ts';
import type { SayIssue } from '../../sheet/IssueSink.ts';
import { columnKey } from './amountsOf.ts';
import { headOf } from './datedColumns.ts';

/** In what the amounts of a column are given, where its header or the title says it. */
interface MoneyUnit {
  readonly unit?: string;
  readonly factor: number;
}

/** The money of each column, by its name. */
export type MoneyOfColumns = ReadonlyMap<string, MoneyUnit>;

const thousands =
  /\bk\s?(€|EUR\b|euros?\b|\$|CHF\b|£)|(?:milliers?\s+d['’e]\s?|thousands?\s+of\s+|miles\s+de\s+|duizend(?:en)?\s+)(\p{L}+)|\bx\s?1[\s.,]?000\s?(€|\$|£)?/iu;
const currency = /(?:\(|\ben\s+|\bin\s+|:\s*)(€|\$|£|euros?|EUR|USD|CAD|CHF|GBP)(?:\)|\b|\s|$)/iu;

/** In what the amounts under each header are: « (k€) », « Montants en euros ». Thousands are said, as a hint. */
export function moneyOfColumns({ grid, box, measured }: TableSheet, say: SayIssue): MoneyOfColumns {
  const head = headOf(grid, box.header.top);
  const found = new Map<string, MoneyUnit>();
  for (const { index, header, field } of measured) {
    if (field === 'budget.share') continue;
    const own = moneyIn(header) ?? moneyIn(head);
    if (own) found.set(grid.columnName(index), own);
  }
  const [first] = [...found].find(([, { factor }]) => factor !== 1) ?? [];
  if (first !== undefined) {
    const shown = thousands.exec(measured.map(({ header }) => header).join(' ')) ?? thousands.exec(head);
    say(
      'sheet/amounts-in-thousands',
      'hint',
      { cell: `${first}${box.header.bottom + 1}` },
      { found: shown?.[0].trim() ?? '' },
    );
  }
  return found;
}

function moneyIn(text: string): MoneyUnit | undefined {
  const kilo = thousands.exec(text);
  if (kilo) {
    const unit = currencyOf(kilo[1] ?? kilo[2] ?? kilo[3] ?? '');
    return { ...(unit === undefined ? {} : { unit }), factor: 1000 };
  }
  const unit = currencyOf(currency.exec(text)?.[1] ?? '');
  return unit === undefined ? undefined : { unit, factor: 1 };
}

/** A line with its amounts in whole units of their currency. */
export function inMoney(row: ReadingRow, money: MoneyOfColumns): ReadingRow {
  const scaled = (value: ReadingValue): ReadingValue => {
    const own = money.get(columnKey(value));
    if (!own || value.value === undefined || value.unit === '%') return value;
    // a cell that says its own currency says the whole amount
    const factor = value.unit === undefined ? own.factor : 1;
    return {
      ...value,
      value: Number((value.value * factor).toPrecision(15)),
      ...(value.unit === undefined && own.unit !== undefined ? { unit: own.unit } : {}),
    };
  };
  return { ...row, values: row.values.map(scaled) };
}
