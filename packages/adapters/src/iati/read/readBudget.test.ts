import { type Dossier, formatIssue } from '@jalon/core';
import { expect, test } from 'vitest';
import { publisher } from '../fixtures/publisher.ts';
import { iatiMessages } from '../iatiMessages.ts';
import { writeIati } from '../write/writeIati.ts';
import { fileOf } from './fixtures/activityOf.ts';
import { readIati } from './readIati.ts';

const budgetOf = (amount: string, attributes = ''): string =>
  `<budget ${attributes}><period-start iso-date="2024-01-01"/><period-end iso-date="2024-12-31"/><value currency="EUR" value-date="2024-01-01">${amount}</value></budget>`;

test.each([
  ['5000', 500_000],
  ['5000.', 500_000],
  ['.5', 50],
  ['5000.12345', 500_012],
  ['5000.125', 500_013],
  ['5000.005', 500_001],
  ['-5000.125', -500_013],
  ['-0.001', 0],
  ['-9e-10', 0],
  ['1.5E3', 150_000],
  ['0.00499999999999999999', 0],
])('a budget of %s is %d cents, and is written as it was', async (amount, minor) => {
  const { value = [] } = await readIati(fileOf(budgetOf(amount)));
  expect(value[0]?.programme?.budget?.map(({ planned }) => planned)).toEqual([{ minor, currency: 'EUR' }]);
  const { files, losses } = writeIati(value, publisher);
  expect(losses).toEqual([]);
  const again = await readIati(files[0]?.bytes ?? '');
  expect(again.value?.[0]?.programme?.budget).toEqual(value[0]?.programme?.budget);
  const written = />([^<]*)<\/value>/.exec(new TextDecoder().decode(files[0]?.bytes))?.[1];
  expect(Number(written)).toBe(Number(amount));
});

test('a budget that was changed since is written as it is now', async () => {
  const { value: [dossier] = [] } = await readIati(fileOf(budgetOf('5000.12345')));
  const [line] = dossier?.programme?.budget ?? [];
  const changed = {
    ...dossier,
    programme: { ...dossier?.programme, budget: [{ ...line, planned: { minor: 1, currency: 'EUR' } }] },
  } as Dossier;
  const { files, losses } = writeIati([changed], publisher);
  expect(new TextDecoder().decode(files[0]?.bytes)).toContain('>0.01</value>');
  expect(losses.map(({ kind, field }) => [kind, field])).toEqual([['budget-line', 'extensions']]);
});

test('a rounding is said with both amounts, in both languages', async () => {
  const { issues } = await readIati(fileOf(budgetOf('5000.12345')));
  expect(issues.map(({ code, severity }) => [code, severity])).toEqual([['iati/budget-rounded', 'hint']]);
  const [fr, en] = (['fr', 'en'] as const).map((lang) => formatIssue(issues[0] as never, lang, iatiMessages));
  expect(en).toContain('“5000.12345” has more decimals than its currency: it is rounded to €5,000.12');
  expect(fr?.replace(/\s/g, ' ')).toContain('arrondi à 5 000,12 €');
});

test('a revised budget beside the original one of its period is said once', async () => {
  const revised = `${budgetOf('5000')}${budgetOf('6000', 'type="2"')}${budgetOf('7000', 'type="2"')}`;
  const { value, issues } = await readIati(fileOf(revised));
  expect(value?.[0]?.programme?.budget).toHaveLength(3);
  expect(issues.map(({ code, severity }) => [code, severity])).toEqual([['iati/budget-revised', 'warning']]);
  for (const plain of [budgetOf('1').repeat(2), budgetOf('1', 'type="2"').repeat(2)])
    expect((await readIati(fileOf(plain))).issues).toEqual([]);
});
