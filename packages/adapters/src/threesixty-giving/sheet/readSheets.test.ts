import { describe, expect, test } from 'vitest';
import type { Cell, Sheet, Workbook } from '../../workbook/Workbook.ts';
import { toPortfolio } from '../portfolio/toPortfolio.ts';
import { read360Giving } from '../read360Giving.ts';
import { grantShape, packageShape } from '../shape/grantShape.data.ts';
import { readHeading } from './readHeading.ts';
import { sheetPackage } from './sheetPackage.ts';

type Value = string | number | boolean | { readonly date: string } | { readonly cell: Cell } | undefined;

const cellOf = (value: Value): Cell | undefined => {
  if (value === undefined) return undefined;
  if (typeof value === 'object')
    return 'cell' in value ? value.cell : { type: 'date', value: value.date, shown: value.date };
  if (typeof value === 'number') return { type: 'number', value, shown: String(value) };
  if (typeof value === 'boolean') return { type: 'boolean', value, shown: value ? 'TRUE' : 'FALSE' };
  return { type: 'text', value, shown: value };
};
const sheetOf = (name: string, rows: readonly (readonly Value[])[]): Sheet => ({
  name,
  visibility: 'visible',
  rows: rows.map((row) => row.map(cellOf)),
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
});
const bookOf = (...sheets: readonly Sheet[]): Workbook => ({ source: { format: 'xlsx' }, sheets });
const grantsIn = (...sheets: readonly Sheet[]) =>
  sheetPackage(bookOf(...sheets), 'grants.xlsx').value?.grants;
const codesOf = (...sheets: readonly Sheet[]) =>
  sheetPackage(bookOf(...sheets), 'f').issues.map(({ code }) => code);

describe('headings', () => {
  test('stand for fields by title or name, in any case, with any blanks, in British or American spelling', () => {
    const pathOf = (text: string) => readHeading(text, grantShape)?.path;
    const recipientName = ['recipientOrganization', 0, 'name'];
    for (const text of [
      'Recipient Org:Name',
      ' recipient  org : NAME ',
      'Recipient Organisation:Name',
      'Recipient Organization:0:Name',
      'recipientOrganization/0/name',
      'recipientOrganization/name',
    ])
      expect([text, pathOf(text)]).toEqual([text, recipientName]);
    expect(pathOf('Recipient Org:Location:Geographic Code')).toEqual([
      'recipientOrganization',
      0,
      'location',
      0,
      'geoCode',
    ]);
    expect(pathOf('Recipient Org:1:Location:2:Country Code')).toEqual([
      'recipientOrganization',
      1,
      'location',
      2,
      'countryCode',
    ]);
    expect(pathOf('Grant Program:Code')).toEqual(['grantProgramme', 0, 'code']);
    expect(pathOf('Planned Dates:Duration (months)')).toEqual(['plannedDates', 0, 'duration']);
    expect(pathOf('Planned Dates:Duration')).toEqual(['plannedDates', 0, 'duration']);
    expect(pathOf('From an open call')).toEqual(['fromOpenCall']);
    expect(pathOf('To Individuals Details:Grant Purpose')).toEqual(['toIndividualsDetails', 'grantPurpose']);
    expect(pathOf('Recipient Ind:Identifier')).toEqual(['recipientIndividual', 'id']);
    expect(readHeading('Publisher:Name', packageShape)?.path).toEqual(['publisher', 'name']);
  });

  test('stand for fields without a colon, and with points between names', () => {
    const pathOf = (text: string) => readHeading(text, grantShape)?.path;
    expect(pathOf('Recipient Org Name')).toEqual(['recipientOrganization', 0, 'name']);
    expect(pathOf('Funding Type Title')).toEqual(['fundingType', 0, 'title']);
    expect(pathOf('Recipient Individual Id')).toEqual(['recipientIndividual', 'id']);
    expect(pathOf('Recipient Individual Details:Primary Grant Reason')).toEqual([
      'toIndividualsDetails',
      'primaryGrantReason',
    ]);
    expect(pathOf('beneficiaryLocation.1.geoCode')).toEqual(['beneficiaryLocation', 1, 'geoCode']);
    expect(readHeading('Licence', packageShape)?.path).toEqual(['license']);
    expect(readHeading('v1.4', grantShape)).toEqual({ path: ['v1.4'] });
  });

  test('without a colon give way to one that says the same with it', () => {
    const sheet = sheetOf('G', [
      [...head, 'Recipient Org Name', 'Recipient Organisation:Name'],
      ['1', 'Rent', 5, '2024-01-01', 'Lantern', 'Lamp'],
    ]);
    expect(grantsIn(sheet)).toMatchObject([
      { 'Recipient Org Name': 'Lantern', recipientOrganization: [{ name: 'Lamp' }] },
    ]);
    expect(codesOf(sheet)).toEqual(['threesixty/extra-column']);
  });

  test('that the standard does not know keep their way, and never become one that it knows', () => {
    const read = (text: string) => readHeading(text, grantShape);
    expect(read('Internal reference')).toEqual({ path: ['Internal reference'] });
    expect(read('Note: see file')).toEqual({ path: ['Note: see file'] });
    expect(read('Recipient Org:Legal Form')).toEqual({ path: ['recipientOrganization', 0, 'Legal Form'] });
    expect(read('additional_data/codes/0')).toEqual({ path: ['additional_data', 'codes', 0] });
    expect(read('Classifications')).toEqual({ path: ['Classifications'] });
    expect(read('Amount Awarded:Name')).toEqual({ path: ['amountAwarded', 'Name'] });
    expect(read('__proto__')).toEqual({ path: ['__proto__'] });
    expect(read('constructor/prototype')).toEqual({ path: ['constructor', 'prototype'] });
    expect(read('Recipient Org::')).toEqual({ path: ['Recipient Org::'] });
    expect(read('Internal ref:')).toEqual({ path: ['Internal ref:'] });
    expect(read('   ')).toBeUndefined();
  });
});

const head = ['Identifier', 'Title', 'Amount Awarded', 'Award Date'];

describe('rows', () => {
  test('become grants wherever the header stands, whatever stands above and beside it', () => {
    const found = grantsIn(
      sheetOf('Grants 2024', [
        ['Grants made by the Lamp Fund'],
        [],
        ['Award Date', 'Notes', 'identifier', undefined, 'Title', 'Amount Awarded'],
        [{ date: '2024-03-15' }, 'paid', '360G-lamp-1', undefined, 'Rent', 1000.5],
        [undefined, '   '],
        ['2024-03-16', undefined, '360G-lamp-2', 'stray', 'Heating', '250'],
      ]),
    );
    expect(found).toEqual([
      { awardDate: '2024-03-15', Notes: 'paid', id: '360G-lamp-1', title: 'Rent', amountAwarded: 1000.5 },
      { awardDate: '2024-03-16', id: '360G-lamp-2', title: 'Heating', amountAwarded: 250 },
    ]);
  });

  test('say where each of their values stands', () => {
    const { value } = sheetPackage(
      bookOf(sheetOf('G', [['x'], head, ['1', 'Rent', 5, '2024-01-01']])),
      'g.xlsx',
    );
    const place = { in: 'sheet', file: 'g.xlsx', sheet: 'G', row: 3 };
    expect(value?.placeOf(['grants', 0, 'awardDate'])).toEqual({ ...place, cell: 'D3' });
    expect(value?.placeOf(['grants', 0, 'description'])).toEqual(place);
    expect(value?.placeOf(['title'])).toEqual({ in: 'sheet', file: 'g.xlsx' });
  });

  test('take numbers for texts where texts belong, with the zeros that a format shows', () => {
    const company = {
      cell: { type: 'number', value: 8049101, shown: '08049101', format: '00000000' },
    } as const;
    const found = grantsIn(
      sheetOf('G', [
        [
          ...head,
          'Recipient Org:Charity Number',
          'Recipient Org:Company Number',
          'Planned Dates:Start Date',
          'Last Modified',
          'From An Open Call?',
          'Related Activity',
        ],
        [17, 'Rent', '1000', 45000, 1164859, company, 2024, { date: '2024-03-15T10:30:00' }, true, 12],
      ]),
    );
    expect(found).toEqual([
      {
        id: '17',
        title: 'Rent',
        amountAwarded: 1000,
        awardDate: 45000,
        recipientOrganization: [{ charityNumber: '1164859', companyNumber: '08049101' }],
        plannedDates: [{ startDate: '2024' }],
        dateModified: '2024-03-15T10:30:00Z',
        fromOpenCall: 'TRUE',
        relatedActivity: ['12'],
      },
    ]);
  });

  test('say a share as a share, and nothing where the file holds no value', () => {
    const share = { cell: { type: 'number', value: 0.5, shown: '50%', format: '0%' } } as const;
    const uncached = { cell: { type: 'uncached', shown: '', formula: 'A1*2' } } as const;
    const broken = { cell: { type: 'error', value: '#REF!', shown: '#REF!' } } as const;
    const sheet = sheetOf('G', [
      head,
      ['1', 'Rent', share, '2024-01-01'],
      ['2', broken, uncached, { date: '2024-01-02' }],
    ]);
    expect(grantsIn(sheet)).toMatchObject([{ amountAwarded: '50%' }, { id: '2', awardDate: '2024-01-02' }]);
    expect(sheetPackage(bookOf(sheet), undefined).issues.map(({ params }) => params)).toEqual([
      { found: '#REF!' },
      { found: '=A1*2' },
    ]);
  });

  test('of lists become their items, closed up where columns are empty', () => {
    const found = grantsIn(
      sheetOf('G', [
        [
          ...head,
          'Classifications:0:Title',
          'Classifications:1:Title',
          'Classifications:999999:Title',
          'To Individuals Details:Grant Purpose',
        ],
        ['1', 'Rent', 5, '2024-01-01', 'Arts', undefined, 'Young people', 'GTIP010; GTIP020 ;'],
        ['2', 'Rent', 5, '2024-01-01', undefined, undefined, undefined, 'GTIP010, GTIP020'],
      ]),
    );
    expect(found?.[0]).toMatchObject({
      classifications: [{ title: 'Arts' }, { title: 'Young people' }],
      toIndividualsDetails: { grantPurpose: ['GTIP010', 'GTIP020'] },
    });
    expect(found?.[1]).toMatchObject({ toIndividualsDetails: { grantPurpose: ['GTIP010', 'GTIP020'] } });
  });

  test('with a heading that stands twice hold two items of a list, and one value of a field', () => {
    const sheet = sheetOf('G', [
      [...head, 'Classifications:Title', 'Classifications:Title', 'Title'],
      ['1', 'Rent', 5, '2024-01-01', 'Arts', 'Music', 'Other'],
    ]);
    expect(grantsIn(sheet)?.[0]).toMatchObject({
      title: 'Rent',
      classifications: [{ title: 'Arts' }, { title: 'Music' }],
    });
    expect(codesOf(sheet)).toEqual(['threesixty/column-twice']);
  });

  test('of totals are no grants', () => {
    const sheet = sheetOf('G', [
      head,
      ['1', 'Rent', 5, '2024-01-01'],
      ['TOTAL', undefined, 5],
      [undefined, undefined, 5],
    ]);
    expect(grantsIn(sheet)).toHaveLength(1);
    expect(codesOf(sheet)).toEqual(['threesixty/total-row', 'threesixty/total-row']);
  });

  test('that say the same of one grant are one; that say something else are two', () => {
    const sheet = sheetOf('G', [
      [...head, 'Beneficiary Location:Name'],
      ['1', 'Rent', 5, '2024-01-01', 'Leeds'],
      ['1', 'Rent', 5, undefined, 'York'],
      ['1', 'Rent', 7, '2024-01-01', 'Hull'],
    ]);
    expect(grantsIn(sheet)).toMatchObject([
      { amountAwarded: 5, beneficiaryLocation: [{ name: 'Leeds' }, { name: 'York' }] },
      { amountAwarded: 7, beneficiaryLocation: [{ name: 'Hull' }] },
    ]);
    expect(codesOf(sheet)).toEqual(['threesixty/row-joined']);
    const unnumbered = [
      ['TBC', 'Rent', 5, '2024-01-01', 'Leeds'],
      ['TBC', 'Rent', 5, '2024-01-01', 'York'],
    ];
    expect(grantsIn(sheetOf('G', [[...head, 'Beneficiary Location:Name'], ...unnumbered]))).toHaveLength(2);
  });
});

describe('sheets', () => {
  test('of what belongs to grants are joined by identifier, whatever their order', () => {
    const found = grantsIn(
      sheetOf('Classifications', [
        ['Identifier', 'Classifications:0:Title'],
        ['1', 'Arts'],
        ['1', 'Arts'],
        ['1', 'Music'],
        ['9', 'Lost'],
      ]),
      sheetOf('Recipients', [
        ['Identifier', 'Recipient Org:0:Identifier', 'Recipient Org:0:Location:0:Name'],
        ['1', 'GB-CHC-1164859', 'Leeds'],
        ['1', 'GB-CHC-1164859', 'York'],
      ]),
      sheetOf('Grants', [
        [...head, 'Recipient Org:Identifier', 'Recipient Org:Name'],
        ['1', 'Rent', 5, '2024-01-01', 'GB-CHC-1164859', 'Lamp'],
      ]),
    );
    expect(found).toEqual([
      {
        id: '1',
        title: 'Rent',
        amountAwarded: 5,
        awardDate: '2024-01-01',
        classifications: [{ title: 'Arts' }, { title: 'Music' }],
        recipientOrganization: [
          { id: 'GB-CHC-1164859', name: 'Lamp', location: [{ name: 'Leeds' }, { name: 'York' }] },
        ],
      },
    ]);
  });

  test('of what belongs to a grant that is in no sheet say which, as it is written there', () => {
    const { issues } = sheetPackage(
      bookOf(
        sheetOf('G', [head, ['360G-Lamp-1', 'Rent', 5, '2024-01-01']]),
        sheetOf('Classifications', [
          ['Identifier', 'Classifications:Title'],
          ['360g-lamp-1', 'Arts'],
          ['360G-Lamp-9', 'Music'],
        ]),
      ),
      'f',
    );
    expect(issues.map(({ code, params }) => [code, params])).toEqual([
      ['threesixty/part-without-grant', { grant: '360G-Lamp-9' }],
    ]);
  });

  test('about the package say which of their lines were not read', () => {
    const grants = sheetOf('Grants', [head, ['1', 'Rent', 5, '2024-01-01']]);
    const found = (...rows: readonly (readonly Value[])[]) =>
      sheetPackage(bookOf(grants, sheetOf('Meta', rows)), undefined).issues.map(({ code, params, at }) => [
        code,
        params,
        at?.in === 'sheet' ? at.cell : undefined,
      ]);
    expect(
      found(['About this file'], ['Title', 'Grants'], ['Licence', 'x'], [], ['Approved by', 'the board']),
    ).toEqual([['threesixty/line-ignored', { line: 'Approved by' }, 'A5']]);
    expect(found(['Title', 'Publisher:Name', 'Approved by'], ['Grants', 'Fund', 'the board'])).toEqual([
      ['threesixty/line-ignored', { line: 'Approved by' }, 'C1'],
    ]);
  });

  test('about the package may have colons behind their headings, and remarks', () => {
    const { value, issues } = sheetPackage(
      bookOf(
        sheetOf('Grants', [head, ['1', 'Rent', 5, '2024-01-01']]),
        sheetOf('metadata', [
          ['#', 'hashComments'],
          ['Publisher:', 'Lamp Fund'],
          ['Date published:', { date: '2024-05-01' }],
          ['Licence:', 'https://example.org/l'],
          ['Title :', 'Grants of the Lamp'],
          ['Schema:', 'https://example.org/s'],
        ]),
      ),
      undefined,
    );
    expect(value?.about).toEqual({
      publisher: { name: 'Lamp Fund' },
      issued: '2024-05-01',
      license: 'https://example.org/l',
      title: 'Grants of the Lamp',
    });
    expect(issues.map(({ params }) => params)).toEqual([{ line: 'Schema:' }]);
  });

  test('in which grants to individuals were prepared are not read', () => {
    const book = bookOf(
      sheetOf('tailored_settings', [
        ['Currency', 'GBP'],
        ['Title', 'Lamp'],
      ]),
      sheetOf('source_data', [
        ['Recipient name', 'Recipient postcode', ...head],
        ['Jane Sample', 'LS1 1AA', '17', 'Hardship', 5, '2024-01-01'],
      ]),
      sheetOf('360_data', [
        [...head, 'Recipient Ind:Identifier', 'Recipient Ind:Name'],
        ['360G-lamp-17', 'Hardship', 5, '2024-01-01', '360G-lamp-IND-1', 'Individual Recipient'],
      ]),
    );
    const { value, issues } = sheetPackage(book, 'f.xlsx');
    expect(value?.grants.map(({ id }) => id)).toEqual(['360G-lamp-17']);
    expect(JSON.stringify({ value, issues })).not.toContain('Jane');
    expect(issues).toMatchObject([{ code: 'threesixty/preparation-left-out', params: { sheets: 2 } }]);
  });

  test('named Meta say what the package is, down or across; others are not read, which is said', () => {
    const grants = sheetOf('Grants', [head, ['1', 'Rent', 5, '2024-01-01']]);
    const down = sheetOf('Meta', [
      ['Version', 1.4],
      ['Title', 'Grants of the Lamp'],
      ['Publisher:Name', 'Lamp Fund'],
      ['Issued', { date: '2024-05-01' }],
      ['Other', 'x'],
    ]);
    const across = sheetOf('About', [
      ['Title', 'Publisher:Name'],
      ['Grants of the Lamp', 'Lamp Fund'],
    ]);
    expect(sheetPackage(bookOf(grants, down), undefined).value?.about).toEqual({
      version: '1.4',
      title: 'Grants of the Lamp',
      publisher: { name: 'Lamp Fund' },
      issued: '2024-05-01',
    });
    expect(sheetPackage(bookOf(grants, across), undefined).value?.about).toEqual({
      title: 'Grants of the Lamp',
      publisher: { name: 'Lamp Fund' },
    });
    expect(
      codesOf(
        sheetOf('Lookup', [
          ['a', 'b'],
          ['c', 'd'],
        ]),
        grants,
      ),
    ).toEqual(['threesixty/sheet-ignored']);
  });

  test('of several years make one package', () => {
    expect(
      grantsIn(
        sheetOf('2023', [head, ['1', 'Rent', 5, '2023-01-01']]),
        sheetOf('2024', [head, ['2', 'Rent', 5, '2024-01-01']]),
      ),
    ).toHaveLength(2);
  });

  test('without any headings of grants are no package', () => {
    const found = sheetPackage(
      bookOf(
        sheetOf('S', [
          ['Name', 'Visits'],
          ['Lamp', 4],
        ]),
      ),
      'f.xlsx',
    );
    expect(found.value).toBeUndefined();
    expect(found.issues.at(-1)).toMatchObject({ code: 'threesixty/no-grant-sheet', severity: 'error' });
  });

  test('with names of prototypes as headings and identifiers do no harm', () => {
    const sheet = sheetOf('G', [
      [...head, '__proto__', 'constructor', 'Recipient Org:__proto__', 'Recipient Org:Name'],
      ['__proto__', 'Rent', 5, '2024-01-01', 'evil', 'evil', 'evil', 'Lamp'],
      ['constructor', 'Rent', 5, '2024-01-01'],
    ]);
    const grants = grantsIn(sheet) ?? [];
    expect(Object.getPrototypeOf(grants[0])).toBe(Object.prototype);
    expect(Object.hasOwn(grants[0] ?? {}, '__proto__')).toBe(true);
    const portfolio = toPortfolio({ about: {}, grants }, 'T');
    expect(portfolio.grants.map(({ id }) => id)).toEqual(['proto', 'constructor']);
    expect(({} as Record<string, unknown>)['evil']).toBeUndefined();
  });

  test('a list of many rows for one grant is joined without walking it for each of them', () => {
    const rows = Array.from({ length: 30_000 }, (_, n): readonly Value[] => ['1', `Class ${n}`]);
    const [grant] =
      grantsIn(
        sheetOf('C', [['Identifier', 'Classifications:0:Title'], ...rows]),
        sheetOf('G', [
          [...head, 'Classifications:Title'],
          ['1', 'Rent', 5, '2024-01-01', 'Class 7'],
        ]),
      ) ?? [];
    expect(grant?.['classifications']).toHaveLength(30_000);
  });
});

test('a delimited text is read whatever its separator and its encoding', async () => {
  const text =
    'Identifier;Title;Amount Awarded;Award Date;Currency\n360G-lamp-1;Café;"1000,50";2024-03-15;GBP\n';
  const latin = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const wide = new Uint8Array([0xff, 0xfe, ...[...text].flatMap((letter) => [letter.charCodeAt(0), 0])]);
  for (const source of [text, latin, wide, `\ufeff${text}`]) {
    const { value } = await read360Giving(source, { repair: 'all' });
    expect(value?.grants[0]).toMatchObject({
      amount: { minor: 100_050, currency: 'GBP' },
      extensions: { '360giving': { title: 'Café' } },
    });
  }
});
