import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatIssue, type Grant, type Portfolio } from '@jalon/core';
import { createPortfolio } from '@jalon/core/portfolio';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { undeclaredLosses } from '../carriage/undeclaredLosses.ts';
import { readWorkbook } from '../workbook/readWorkbook.ts';
import { hasOfficialSchemas, officialFaults } from './fixtures/officialSchemas.ts';
import { judge360Giving } from './judge360Giving.ts';
import { read360Giving } from './read360Giving.ts';
import { majorOf, moneyOf } from './shape/moneyOf.ts';
import { threesixtyGivingFormat } from './threesixtyGivingFormat.ts';
import { threesixtyGivingMessages } from './threesixtyGivingMessages.ts';
import { type Write360GivingOptions, write360Giving } from './write360Giving.ts';
import { write360GivingSpreadsheet } from './write360GivingSpreadsheet.ts';

const grant: Grant = {
  id: 'g1',
  funder: 'fund',
  organisation: 'lamp',
  amount: { minor: 150_050, currency: 'EUR' },
  awardedOn: '2024-03-15',
  period: { start: '2024-04-01', end: '2025-03-31', grain: 'fiscal-year', label: '2024-25' },
  reference: '2024/17',
  extensions: {
    '360giving': { title: 'Loyer', description: 'Loyer d’une salle.' },
    'org.example.crm': { id: 7 },
  },
};
const fund: Portfolio = createPortfolio({
  id: 'fonds',
  title: { fr: 'Fonds', en: 'Fund' },
  languages: ['fr', 'en'],
  organisations: [
    { id: 'fund', name: { fr: 'Le Fonds', en: 'The Fund' } },
    {
      id: 'lamp',
      name: 'La Lampe',
      alsoKnownAs: ['Lampe', 'Lamp'],
      type: 'refuge',
      identifiers: [
        { scheme: 'BE-BCE_KBO', id: '0123.456.789' },
        { scheme: 'GB-COH', id: '08049101' },
        { scheme: 'FR-RNA', id: 'W751' },
      ],
    },
  ],
  grants: [grant],
});
const written = (portfolio: Portfolio, options: Write360GivingOptions = {}) => {
  const { files } = write360Giving(portfolio, options);
  return JSON.parse(new TextDecoder().decode(files[0]?.bytes));
};
const codes = (issues: readonly { readonly code: string }[]) => issues.map(({ code }) => code);

describe('a portfolio becomes a package', () => {
  test('with the identifiers of registers, the language asked for, and no more of our own than it takes', () => {
    expect(written(fund, { lang: 'en' })).toEqual({
      version: '1.4',
      title: 'Fund',
      jalon: { fields: { id: 'fonds', title: { fr: 'Fonds', en: 'Fund' }, languages: ['fr', 'en'] } },
      grants: [
        {
          id: '2024/17',
          title: 'Loyer',
          description: 'Loyer d’une salle.',
          currency: 'EUR',
          amountAwarded: 1500.5,
          awardDate: '2024-03-15',
          plannedDates: [{ startDate: '2024-04-01', endDate: '2025-03-31' }],
          recipientOrganization: [
            {
              id: 'BE-BCE_KBO-0123.456.789',
              name: 'La Lampe',
              companyNumber: '08049101',
              alternateName: 'Lampe',
              organisationType: 'refuge',
              jalon: {
                id: 'lamp',
                fields: {
                  alsoKnownAs: ['Lampe', 'Lamp'],
                  identifiers: [
                    { scheme: 'BE-BCE_KBO', id: '0123.456.789' },
                    { scheme: 'GB-COH', id: '08049101' },
                    { scheme: 'FR-RNA', id: 'W751' },
                  ],
                },
              },
            },
          ],
          fundingOrganization: [
            { id: 'fund', name: 'The Fund', jalon: { fields: { name: { fr: 'Le Fonds', en: 'The Fund' } } } },
          ],
          jalon: {
            id: 'g1',
            fields: { period: grant.period, extensions: { 'org.example.crm': { id: 7 } } },
          },
        },
      ],
    });
  });

  test('that holds only what is lossless without any loss', async () => {
    const { files, losses, issues } = await threesixtyGivingFormat.write(fund);
    expect([losses, issues]).toEqual([[], []]);
    const { value } = await threesixtyGivingFormat.read(files[0]?.bytes ?? '');
    expect(undeclaredLosses(fund, value?.[0] ?? fund, [])).toEqual([]);
    expect(value?.[0]?.grants).toEqual([grant]);
    expect(new Set(value?.[0]?.organisations)).toEqual(new Set(fund.organisations));
  });

  test('with the prefix of the publisher, the moment, and the name of the file, where they are given', () => {
    const { files } = write360Giving(fund, {
      prefix: '360G-fonds',
      at: '2024-05-01T00:00:00Z',
      name: 'fonds.json',
    });
    expect(files[0]?.name).toBe('fonds.json');
    const { grants, modified } = written(fund, { prefix: '360G-fonds', at: '2024-05-01T00:00:00Z' });
    expect([modified, grants[0].id, grants[0].fundingOrganization[0].id]).toEqual([
      '2024-05-01T00:00:00Z',
      '360G-fonds-2024/17',
      '360G-fonds-fund',
    ]);
  });

  test('without values that the standard forbids and does not ask for: they are named, and kept in our own field', async () => {
    const kept = {
      title: 'T',
      description: 'D',
      url: 'www.x.example',
      fromOpenCall: 'perhaps',
      beneficiaryLocation: [{ name: 'Leeds', countryCode: 'XX' }, 5],
      plannedDates: [{ duration: 'long' }, 'x'],
    };
    const portfolio = { ...fund, grants: [{ ...grant, extensions: { '360giving': kept } }] };
    const { issues, losses, files } = write360Giving(portfolio);
    expect(losses).toEqual([]);
    expect(issues.map(({ params }) => params['field'])).toEqual(
      [
        'URL',
        'Planned Dates:1',
        'From An Open Call?',
        'Beneficiary Location:Country Code',
        'Beneficiary Location:1',
      ].sort(
        (a, b) =>
          issues.findIndex(({ params }) => params['field'] === a) -
          issues.findIndex(({ params }) => params['field'] === b),
      ),
    );
    expect(codes(issues).every((code) => code === 'threesixty/field-left-out')).toBe(true);
    const [first] = written(portfolio).grants;
    expect(first.beneficiaryLocation).toEqual([{ name: 'Leeds' }]);
    expect((await judge360Giving(files[0]?.bytes ?? ''))[0]?.verdict).toBe('pass');
    expect((await read360Giving(files[0]?.bytes ?? '')).value?.grants[0]?.extensions).toEqual({
      '360giving': kept,
    });
  });
});

test('entities that a file could not tell apart by themselves bear their ids, in the package and in the workbook', async () => {
  const kept = (programme: string) => ({
    '360giving': { title: 'T', description: 'D', programmes: [{ programme }] },
  });
  const alike: Portfolio = {
    ...fund,
    organisations: [
      { id: 'fund', name: 'Lamp', identifiers: [{ scheme: 'GB-CHC', id: '1164859' }] },
      { id: 'lamp', name: 'Lamp', identifiers: [{ scheme: 'GB-CHC', id: '1164859' }] },
      { id: 'GB-CHC-1164859', name: 'Lamp' },
    ],
    programmes: [
      { id: 'p', name: 'Halls', organisations: ['lamp'], extensions: { '360giving': { code: 'A' } } },
      { id: 'q', name: 'Halls', organisations: [], extensions: { '360giving': { code: 'A' } } },
      { id: 'halls', name: 'Halls', organisations: [] },
    ],
    grants: [
      { ...grant, extensions: kept('p') },
      { ...grant, id: 'g2', extensions: kept('q') },
      { ...grant, id: 'g3', organisation: 'GB-CHC-1164859', extensions: kept('halls') },
      { ...grant, id: 'g4', extensions: kept('halls') },
    ],
  };
  const { files, losses } = write360Giving(alike);
  expect(losses).toEqual([]);
  const { value } = await read360Giving(files[0]?.bytes ?? '');
  expect(undeclaredLosses(alike, value ?? fund, [])).toEqual([]);
  const { grants } = written(alike);
  expect(grants[2].grantProgramme).toEqual([{ title: 'Halls' }]);
  const sheet = await write360GivingSpreadsheet(alike);
  const { value: back } = await read360Giving(sheet.files[0]?.bytes ?? '');
  expect(undeclaredLosses(alike, back ?? fund, [])).toEqual([]);
});

describe('what the standard asks for and the portfolio lacks', () => {
  const bare = (fields: Partial<Grant>): Portfolio => ({ ...fund, grants: [grant, { id: 'g2', ...fields }] });

  test('keeps a grant out of the file, is named with it, and is declared as lost', () => {
    const { files, issues, losses } = write360Giving(bare({ funder: 'nobody', reference: 'R2' }));
    expect(files).toHaveLength(1);
    expect(issues.map((issue) => formatIssue(issue, 'en', threesixtyGivingMessages))).toEqual([
      'Grant “R2” is not written: it lacks Title, which the standard asks for.',
      'Grant “R2” is not written: it lacks Description, which the standard asks for.',
      'Grant “R2” is not written: it lacks Currency, which the standard asks for.',
      'Grant “R2” is not written: it lacks Amount Awarded, which the standard asks for.',
      'Grant “R2” is not written: it lacks Award Date, which the standard asks for.',
      'Grant “R2” is not written: it lacks Funding Org, which the standard asks for.',
      'Grant “R2” is not written: it lacks Recipient Org (or Recipient Ind), which the standard asks for.',
    ]);
    expect(issues[0]?.at).toMatchObject({ entity: { kind: 'grant', id: 'g2' }, pointer: '/grants/1' });
    expect(losses).toMatchObject([{ kind: 'grant', id: 'g2' }]);
  });

  test('can be given, for all grants or for one, and never replaces what a grant says itself', () => {
    const portfolio = bare({
      funder: 'fund',
      organisation: 'lamp',
      amount: { minor: 5, currency: 'JPY' },
      awardedOn: '2024-01-01',
    });
    const options = {
      everyGrant: { title: 'Grant', description: 'Core costs' },
      grants: new Map([['g2', { description: 'Heating', currency: 'GBP' }]]),
    };
    const { issues, losses } = write360Giving(portfolio, options);
    expect([issues, losses]).toEqual([[], []]);
    expect(written(portfolio, options).grants).toMatchObject([
      { title: 'Loyer' },
      { title: 'Grant', description: 'Heating', currency: 'JPY', amountAwarded: 5 },
    ]);
  });

  test('makes no file where it is lacking everywhere', async () => {
    const empty = { ...fund, grants: [{ id: 'g2' }] };
    const { files, issues, losses } = await threesixtyGivingFormat.write(empty);
    expect(files).toEqual([]);
    expect(codes(issues).at(-1)).toBe('threesixty/nothing-to-write');
    expect(losses.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'portfolio fonds',
      'organisation fund',
      'organisation lamp',
      'grant g2',
    ]);
    expect((await write360GivingSpreadsheet(empty)).files).toEqual([]);
  });

  test('is not made up from amounts that the currency list does not know, or from a second grant of one id', () => {
    const odd = {
      ...fund,
      grants: [
        grant,
        { ...grant, id: 'g2', amount: { minor: 5, currency: 'ZWG' } },
        { ...grant, awardedOn: '2024-01-01' },
      ],
    };
    const { issues } = write360Giving(odd);
    expect(
      issues.map(({ code, params }) => [code, params['field'] ?? params['grant'], params['found'] ?? '']),
    ).toEqual([
      ['threesixty/grant-unfit', 'Currency', 'ZWG'],
      ['threesixty/grant-twice', '2024/17', ''],
    ]);
    for (const issue of issues)
      expect(formatIssue(issue, 'fr', threesixtyGivingMessages)).not.toContain('threesixty/');
  });
});

test('money is the same in minor and major units, whatever the decimals of the currency', () => {
  expect(moneyOf(1500.5, 'GBP')).toEqual({ minor: 150_050, currency: 'GBP' });
  expect(moneyOf(0.07, 'EUR')).toEqual({ minor: 7, currency: 'EUR' });
  expect(moneyOf(1500, 'JPY')).toEqual({ minor: 1500, currency: 'JPY' });
  expect(moneyOf(-1.005, 'KWD')).toEqual({ minor: -1005, currency: 'KWD' });
  expect([
    moneyOf(1.5, 'JPY'),
    moneyOf(0.1 + 0.2, 'EUR'),
    moneyOf(1e21, 'EUR'),
    moneyOf(Number.NaN, 'EUR'),
  ]).toEqual([undefined, undefined, undefined, undefined]);
  fc.assert(
    fc.property(
      fc.integer({ min: -1e13, max: 1e13 }),
      fc.constantFrom('GBP', 'JPY', 'KWD'),
      (minor, currency) => {
        expect(moneyOf(majorOf({ minor, currency }), currency)).toEqual({
          minor: minor === 0 ? 0 : minor,
          currency,
        });
      },
    ),
    { numRuns: 500 },
  );
});

describe('a workbook', () => {
  const several: Portfolio = {
    ...fund,
    extensions: { '360giving': { publisher: { name: 'Le Fonds', website: 'https://fonds.example' } } },
    grants: [
      grant,
      {
        ...grant,
        id: 'g2',
        reference: '2024/18',
        awardedOn: '1890-01-01',
        extensions: {
          '360giving': {
            title: '=1+1',
            description: '-5',
            classifications: ['Arts', 'Musique', 'Jeunes', 'Ville'].map((title) => ({ title })),
            relatedActivity: ['a', 'b'],
            beneficiaryLocation: [{ name: 'Namur', latitude: 50.5 }, { name: 'Liège' }],
            interne: { a: true, 'b/c': 1, liste: [] },
          },
        },
      },
    ],
  };

  test('has the titles of the standard in its first row, long lists apart, and the same bytes each time', async () => {
    const options = { at: '2024-05-01T00:00:00Z', lang: 'fr' };
    const { files, issues } = await write360GivingSpreadsheet(several, options);
    expect((await write360GivingSpreadsheet(several, options)).files).toEqual(files);
    expect(issues).toMatchObject([{ code: 'threesixty/not-in-cells', params: { count: 1 } }]);
    const { value } = await readWorkbook(files[0]?.bytes ?? new Uint8Array());
    expect(value?.sheets.map(({ name }) => name)).toEqual(['grants', 'Classifications', 'Meta']);
    const headings = value?.sheets[0]?.rows[0]?.map((cell) => cell?.shown) ?? [];
    expect(headings.slice(0, 6)).toEqual([
      'Identifier',
      'Title',
      'Description',
      'Currency',
      'Amount Awarded',
      'Award Date',
    ]);
    expect(headings).toEqual(
      expect.arrayContaining([
        'Recipient Org:Name',
        'Beneficiary Location:1:Name',
        'Related Activity',
        'Recipient Org:jalon:id',
      ]),
    );
    expect(value?.sheets[0]?.rows[1]?.[5]).toMatchObject({ type: 'date', value: '2024-03-15' });
    expect(value?.sheets[0]?.rows[2]?.[5]).toMatchObject({ type: 'text', value: '1890-01-01' });
    expect(value?.sheets[0]?.rows[2]?.[1]).toMatchObject({ type: 'text', value: '=1+1' });
    expect(value?.sheets[2]?.rows.slice(0, 4).map((row) => row?.map((cell) => cell?.shown))).toEqual([
      ['Version', '1.4'],
      ['Title', 'Fonds'],
      ['Modified', '2024-05-01T00:00:00Z'],
      ['Publisher:Name', 'Le Fonds'],
    ]);
  });

  test('comes back as the portfolio that it was, but for what no cell holds', async () => {
    const { files } = await write360GivingSpreadsheet(several);
    const { value, issues } = await read360Giving(files[0]?.bytes ?? '');
    if (!value) throw new Error(JSON.stringify(issues));
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    const losses = undeclaredLosses(several, value, []);
    expect(losses.map(({ kind, id, field }) => `${kind} ${id} ${field}`)).toEqual(['grant g2 extensions']);
    expect(value.grants[1]?.extensions?.['360giving']).toMatchObject({
      title: '=1+1',
      relatedActivity: ['a', 'b'],
      interne: { a: true },
    });
    if (hasOfficialSchemas) expect(officialFaults()(written(value))).toEqual([]);
  });

  test('is read the same after LibreOffice has saved it', { timeout: 120_000 }, async ({ skip }) => {
    if (spawnSync('soffice', ['--version'], { stdio: 'ignore' }).error)
      return skip('soffice (LibreOffice) is not on this machine');
    const folder = mkdtempSync(join(tmpdir(), 'jalon-360-'));
    try {
      const { files } = await write360GivingSpreadsheet(several);
      writeFileSync(join(folder, 'grants.xlsx'), files[0]?.bytes ?? '');
      const before = await read360Giving(files[0]?.bytes ?? '');
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
      const args = [
        profile,
        '--headless',
        '--convert-to',
        'ods',
        '--outdir',
        folder,
        join(folder, 'grants.xlsx'),
      ];
      execFileSync('soffice', args, { stdio: 'ignore' });
      const after = await read360Giving(new Uint8Array(readFileSync(join(folder, 'grants.ods'))));
      expect(after.value).toEqual(before.value);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
