import { formatIssue, type Issue } from '@jalon/core';
import { parsePortfolio } from '@jalon/core/format';
import { describe, expect, test } from 'vitest';
import { judge360Giving } from './judge360Giving.ts';
import { read360Giving } from './read360Giving.ts';
import { recognise360Giving } from './recognise360Giving.ts';
import { threesixtyGivingFormat } from './threesixtyGivingFormat.ts';
import { threesixtyGivingMessages } from './threesixtyGivingMessages.ts';
import { write360Giving } from './write360Giving.ts';

const grant = {
  id: '360G-lamp-1',
  title: 'Rent',
  description: 'Rent of a hall.',
  currency: 'GBP',
  amountAwarded: 1000,
  awardDate: '2024-03-15',
  recipientOrganization: [{ id: 'GB-CHC-1164859', name: 'Lamp' }],
  fundingOrganization: [{ id: 'GB-CHC-200051', name: 'Fund' }],
};
const packed = (...grants: readonly object[]) => JSON.stringify({ grants });
const again = (text: string) => JSON.parse(text);
const codes = (issues: readonly { readonly code: string }[]) =>
  issues.map(({ code }) => code.replace('threesixty/', ''));

/** A package through a portfolio and back. */
async function roundTrip(text: string) {
  const { value } = await read360Giving(text);
  if (!value) throw new Error('no portfolio');
  expect(parsePortfolio(again(JSON.stringify(value))).issues).toEqual([]);
  const { files } = write360Giving(value);
  return {
    portfolio: value,
    written: files[0] ? again(new TextDecoder().decode(files[0].bytes)) : undefined,
  };
}

describe('a package becomes a portfolio', () => {
  test('of organisations once each, under all the names that grants give them', async () => {
    const other = {
      ...grant,
      id: '360G-lamp-2',
      recipientOrganization: [{ id: 'GB-CHC-1164859', name: 'The Lamp', companyNumber: '08049101' }],
    };
    const { portfolio, written } = await roundTrip(packed(grant, other));
    expect(portfolio.organisations).toEqual([
      { id: 'GB-CHC-200051', name: 'Fund', identifiers: [{ scheme: 'GB-CHC', id: '200051' }] },
      { id: 'GB-CHC-1164859', name: 'Lamp', identifiers: [{ scheme: 'GB-CHC', id: '1164859' }] },
    ]);
    expect(portfolio.grants.map(({ organisation }) => organisation)).toEqual([
      'GB-CHC-1164859',
      'GB-CHC-1164859',
    ]);
    expect(written.grants).toEqual([grant, other]);
  });

  test('of organisations by their names where what they bear for an identifier is nobody’s', async () => {
    const party = (id: string | undefined, name: string) => ({
      ...grant,
      id: `360G-lamp-${name}`,
      recipientOrganization: [{ ...(id === undefined ? {} : { id }), name }],
    });
    const grants = [
      party('N/A', 'Lamp'),
      party('N/A', 'Torch'),
      party('GB-CHC-Exempt', 'Candle'),
      party('GB-CHC-Exempt', 'Beacon'),
      party('GB-SC-none', 'Wick'),
      party(undefined, 'Torch '),
    ];
    const { portfolio, written } = await roundTrip(packed(...grants));
    expect(portfolio.grants.map(({ organisation }) => organisation)).toEqual([
      'lamp',
      'torch',
      'candle',
      'beacon',
      'wick',
      'torch',
    ]);
    expect(portfolio.organisations.flatMap(({ identifiers = [] }) => identifiers)).toHaveLength(1);
    // the last one has no identifier, which the standard asks for
    expect(written.grants).toEqual(grants.slice(0, -1));
  });

  test('of grant programmes once each, with the link kept at the grant', async () => {
    const programme = { code: 'A1', title: 'Halls', url: 'https://example.org/halls' };
    const first = { ...grant, grantProgramme: [programme] };
    const second = {
      ...grant,
      id: '360G-lamp-2',
      grantProgramme: [{ ...programme, title: 'Halls 2024' }, { title: 'Youth' }],
    };
    const { portfolio, written } = await roundTrip(packed(first, second));
    expect(portfolio.programmes).toEqual([
      {
        id: 'a1',
        name: 'Halls',
        organisations: [],
        extensions: { '360giving': { code: 'A1', url: 'https://example.org/halls' } },
      },
      { id: 'youth', name: 'Youth', organisations: [] },
    ]);
    expect(written.grants).toEqual([first, second]);
  });

  test('whose edits are written: a renamed organisation is renamed in all its grants', async () => {
    const { portfolio } = await roundTrip(
      packed(grant, {
        ...grant,
        id: '360G-lamp-2',
        awardDate: '2024-03-15T00:00:00Z',
        plannedDates: [{ startDate: '2024-01', duration: 3 }],
      }),
    );
    const [fund, lamp] = portfolio.organisations;
    const [first, second] = portfolio.grants;
    if (!fund || !lamp || !first || !second) throw new Error('incomplete');
    const edited = {
      ...portfolio,
      organisations: [fund, { ...lamp, name: 'Torch' }],
      grants: [
        { ...first, amount: { minor: 5, currency: 'JPY' } },
        { ...second, awardedOn: '2024-04-01', period: { start: '2024-05-01', end: '2024-07-31' } },
      ],
    };
    const written = again(new TextDecoder().decode(write360Giving(edited).files[0]?.bytes));
    expect(written.grants[0]).toMatchObject({
      amountAwarded: 5,
      currency: 'JPY',
      recipientOrganization: [{ name: 'Torch' }],
    });
    expect(written.grants[1]).toMatchObject({
      awardDate: '2024-04-01',
      plannedDates: [{ startDate: '2024-05-01', endDate: '2024-07-31' }],
      recipientOrganization: [{ name: 'Torch' }],
    });
  });

  test('with every field that the standard has and every field that it has not', async () => {
    const rich = {
      ...grant,
      amountAppliedFor: 2000.5,
      amountDisbursed: 0,
      plannedDates: [{ startDate: '2024-01-01', endDate: '2024-12-31' }],
      actualDates: [{ startDate: '2024', endDate: '2024-05' }],
      beneficiaryLocation: [{ name: 'Leeds', latitude: 53.8, geoCode: null }],
      classifications: [{ vocabulary: 'own', code: '1', title: 'Arts' }, { title: 'Music' }],
      disbursementTransaction: [{ id: 't', value: 5, currency: 'GBP', valueDate: null }],
      relatedActivity: ['a', 'b'],
      locationScope: 'GLS030',
      ownField: { deep: [1, [true, null], {}] },
      recipientOrganization: [
        {
          id: 'GB-CHC-1164859',
          name: 'Lamp',
          charityNumber: '1164859',
          companyNumber: '08049101',
          organisationType: null,
          alternateName: 'Lantern',
          location: [{ name: 'York' }],
          own: [],
        },
        { id: 'GB-CHC-1164859', name: 'Lamp' },
      ],
      fundingOrganization: [{ id: 'GB-CHC-200051', name: 'Fund', department: 'Arts' }],
    };
    const text = JSON.stringify({
      version: '1.4',
      title: 'Grants',
      extensions: ['x'],
      publisher: { name: 'Fund' },
      license: 'https://example.org/l',
      own: { a: 1 },
      grants: [rich, { ...grant, id: 'a b/c' }],
    });
    const { portfolio, written } = await roundTrip(text);
    expect(written).toEqual(again(text));
    expect(portfolio.grants[0]?.period).toEqual({ start: '2024-01-01', end: '2024-12-31' });
    expect(portfolio.grants[1]).toMatchObject({ id: 'a-b-c', reference: 'a b/c' });
    expect(portfolio).toMatchObject({ title: 'Grants', id: 'grants' });
  });

  test('the same each time, under the name of the file where it has no title', async () => {
    const [one, two] = [
      await read360Giving(packed(grant), { file: 'in/lamp-2024.json' }),
      await read360Giving(packed(grant), { file: 'in/lamp-2024.json' }),
    ];
    expect(one).toEqual(two);
    expect(one.value).toMatchObject({ title: 'lamp-2024', id: 'lamp-2024' });
    const named = JSON.stringify({ publisher: { name: 'Fund' }, identifier: 'fund.2024', grants: [grant] });
    expect((await read360Giving(named)).value).toMatchObject({ title: 'Fund', id: 'fund.2024' });
  });

  test('even where the form is not that of the standard', async () => {
    const loose = {
      ...grant,
      recipientOrganization: grant.recipientOrganization[0],
      url: null,
      regrantType: ' ',
      relatedActivity: 'a',
      toIndividualsDetails: [{ primaryGrantReason: 'GTIR010' }],
      beneficiaryLocation: null,
    };
    for (const text of [
      packed(loose),
      JSON.stringify([loose]),
      JSON.stringify(loose),
      `\ufeff ${packed(loose)}`,
    ]) {
      const { value, issues } = await read360Giving(text);
      expect(value?.grants[0]).toMatchObject({
        organisation: 'GB-CHC-1164859',
        extensions: {
          '360giving': { relatedActivity: ['a'], toIndividualsDetails: { primaryGrantReason: 'GTIR010' } },
        },
      });
      expect(
        codes(issues)
          .filter((code) => code !== 'bare-grants')
          .sort(),
      ).toEqual([
        'empty-value',
        'empty-value',
        'empty-value',
        'list-for-one',
        'one-for-list',
        'one-for-list',
      ]);
    }
  });

  test('keeps what is no list of organisations as it stands', async () => {
    const { portfolio } = await roundTrip(
      packed({ ...grant, recipientOrganization: ['Lamp'], fundingOrganization: 5 }),
    );
    expect(portfolio.organisations).toEqual([]);
    expect(portfolio.grants[0]?.extensions?.['360giving']).toMatchObject({
      recipientOrganization: ['Lamp'],
      fundingOrganization: 5,
    });
    expect((await read360Giving(packed(5 as never, grant))).value?.grants).toHaveLength(2);
  });

  test('two grants under one identifier stay two, which is said', async () => {
    const { value, issues } = await read360Giving(packed(grant, { ...grant, amountAwarded: 5 }));
    expect(value?.grants.map(({ id, reference }) => [id, reference])).toEqual([
      ['360G-lamp-1', undefined],
      ['360G-lamp-1-2', '360G-lamp-1'],
    ]);
    expect(codes(issues)).toEqual(['grant-id-twice']);
  });
});

describe('people', () => {
  const { recipientOrganization: _, ...toPerson } = grant;

  test('who receive a grant never enter the portfolio, nor any issue or repair', async () => {
    const secret = 'Jane Sample';
    const grants = [
      { ...toPerson, recipientIndividual: { id: '360G-lamp-ind-1', name: `${secret} `, postcode: secret } },
      { ...toPerson, id: '360G-lamp-2', recipientIndividual: { id: `jane@${secret}`, name: secret } },
      { ...toPerson, id: '360G-lamp-3', recipientIndividual: secret },
      {
        ...toPerson,
        id: '360G-lamp-4',
        recipientIndividual: [{ name: secret }],
        disbursementTransaction: [{ recipient: secret }],
      },
      {
        ...grant,
        id: '360G-lamp-5',
        recipientOrganization: [{ id: 'GB-CHC-1', name: 'Lamp', contactName: secret, email: `${secret}@x` }],
      },
    ];
    for (const repair of ['offered', 'all'] as const) {
      const reading = await read360Giving(packed(...grants), { repair });
      expect(JSON.stringify(reading)).not.toContain('Jane');
      expect(JSON.stringify(reading)).not.toContain('Sample');
      expect(codes(reading.issues).slice(0, 3)).toEqual([
        'individual-left-out',
        'individual-id-left-out',
        'contact-left-out',
      ]);
      expect(reading.issues[0]?.params).toEqual({ count: 4 });
      expect(reading.value?.grants.map(({ organisation }) => organisation)).toEqual([
        undefined,
        undefined,
        undefined,
        undefined,
        'GB-CHC-1',
      ]);
    }
    expect(JSON.stringify(await judge360Giving(packed(...grants)))).not.toContain('Jane');
    const reached = packed({
      ...grant,
      recipientOrganization: [{ id: 'GB-CHC-1', name: 'L', telephone: 7700 }],
    });
    expect(JSON.stringify(await judge360Giving(reached))).not.toContain('7700');
  });

  test('who receive a grant stay outside whatever their columns and fields are called', async () => {
    const secret = 'Jane Sample';
    const headings = [
      'Identifier,Amount Awarded,Award Date',
      'Recipient Individual Id,Recipient Individual Name',
      'Recipient Ind:Postcode',
      'Recipient Ind Phone',
      'Recipient Individual Details:Primary Grant Reason',
      'Applicant’s name,Home address',
    ].join();
    const row = [
      '360G-lamp-1',
      '5',
      '2024-01-01',
      '360G-lamp-ind-1',
      secret,
      secret,
      secret,
      'GTIR010',
      secret,
      secret,
    ];
    const csv = `${headings}\n${row.join()}\n`;
    const flat = {
      id: '360G-lamp-1',
      awardDate: '2024-01-01',
      recipientIndividualName: secret,
      Surname: secret,
    };
    for (const text of [csv, packed(flat), packed({ ...flat, recipientIndividual: null })]) {
      const reading = await read360Giving(text, { repair: 'all' });
      expect(JSON.stringify(reading)).not.toContain('Jane');
      expect(codes(reading.issues)).toContain('individual-left-out');
      expect(codes(reading.issues)).not.toContain('extra-column');
      expect(reading.issues.find(({ code }) => code.endsWith('individual-left-out'))?.params).toEqual({
        count: 1,
      });
    }
    expect((await read360Giving(csv)).value?.grants[0]?.extensions?.['360giving']).toMatchObject({
      recipientIndividual: { id: '360G-lamp-ind-1' },
      toIndividualsDetails: { primaryGrantReason: 'GTIR010' },
    });
  });

  test('who receive a grant are written under their number, without a name', async () => {
    const { written } = await roundTrip(
      packed(
        { ...toPerson, recipientIndividual: { id: '360G-lamp-ind-1', name: 'x' } },
        { ...toPerson, id: '360G-lamp-2', recipientIndividual: { name: 'x' } },
      ),
    );
    expect(written.grants).toEqual([
      { ...toPerson, recipientIndividual: { id: '360G-lamp-ind-1', name: 'Individual recipient' } },
    ]);
  });
});

describe('hostile and broken files are said, quickly, and nothing is thrown', () => {
  const placed = async (source: Parameters<typeof read360Giving>[0], options = {}) => {
    const { value, issues } = await read360Giving(source, { file: 'f', ...options });
    expect(value).toBeUndefined();
    return issues.at(-1);
  };

  test('a truncated package, by line and column', async () => {
    const text = JSON.stringify({ grants: [grant] }, undefined, 2);
    expect(await placed(text.slice(0, 60))).toMatchObject({
      code: 'threesixty/not-json',
      at: { in: 'text', file: 'f', line: 5, column: 7 },
    });
    expect(await placed('{"grants": [1,]}')).toMatchObject({ at: { line: 1, column: 15 } });
    expect(await placed('{"grants": [],}')).toMatchObject({ at: { line: 1, column: 15 } });
    expect(await placed('{"grants": [] x')).toMatchObject({ at: { line: 1, column: 15 } });
    expect(await placed('{grants: []}')).toMatchObject({ at: { line: 1, column: 2 } });
    expect(await placed('{"a" 1}')).toMatchObject({ at: { line: 1, column: 6 } });
    expect(await placed('{"a": 01}')).toMatchObject({ code: 'threesixty/not-json' });
    expect(await placed('[1 2]')).toMatchObject({ at: { line: 1, column: 4 } });
    expect(await placed('{}}')).toMatchObject({ at: { line: 1, column: 3 } });
    expect(await placed('{"a": "b\n"}')).toMatchObject({ at: { line: 1, column: 7 } });
    expect(await placed('["a": 1]')).toMatchObject({ at: { line: 1, column: 5 } });
  });

  test('values nested ten thousand levels deep', async () => {
    expect(await placed(`{"grants":${'['.repeat(10_000)}${']'.repeat(10_000)}}`)).toMatchObject({
      code: 'threesixty/too-deep',
    });
    expect(await placed('{"a":'.repeat(200_000))).toMatchObject({ code: 'threesixty/too-deep' });
    expect(
      (await read360Giving(JSON.stringify({ grants: [{ ...grant, note: '[{'.repeat(500) }] }))).value,
    ).toBeDefined();
  });

  test('a stream without an end is left when it is too long', async () => {
    let chunks = 0;
    async function* endless() {
      for (;;) {
        chunks += 1;
        yield new Uint8Array(100_000).fill(32);
      }
    }
    expect(await placed(endless(), { maxBytes: 1_000_000 })).toMatchObject({
      code: 'threesixty/too-large',
      params: { limit: 1 },
    });
    expect(chunks).toBe(11);
  });

  test('other JSON, other text, other files, nothing at all', async () => {
    expect(await placed('{"a": 1}')).toMatchObject({ code: 'threesixty/not-a-package' });
    expect(await placed('{"grants": {}}')).toMatchObject({ code: 'threesixty/not-a-package' });
    expect(await placed('[]')).toMatchObject({ code: 'threesixty/not-a-package' });
    expect(await placed('Name,Visits\nLamp,4\n')).toMatchObject({ code: 'threesixty/no-grant-sheet' });
    expect(await placed(new TextEncoder().encode('%PDF-1.7'))).toMatchObject({
      code: 'sheet/not-a-workbook',
    });
    expect((await placed(''))?.severity).toBe('error');
  });

  test('a list without a single grant', async () => {
    for (const text of ['{"grants": []}', 'Identifier,Title,Amount Awarded,Award Date\n,,,\n']) {
      const { value, issues } = await read360Giving(text);
      expect(value?.grants).toEqual([]);
      expect(issues).toMatchObject([{ code: 'threesixty/empty-list', severity: 'warning' }]);
      for (const issue of issues)
        expect(formatIssue(issue, 'en', threesixtyGivingMessages)).toBe(
          'grants: the list is empty, at least one is needed.',
        );
    }
  });

  test('names of prototypes as fields and identifiers', async () => {
    const text = `{"grants":[{"id":"__proto__","title":"t","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"recipientOrganization":[{"id":"constructor","name":"toString","__proto__":{"polluted":1}}],"jalon":{"id":"__proto__","fields":{"__proto__":1,"constructor":2,"extensions":{"__proto__":{}}},"without":["__proto__"]}}],"jalon":{"fields":{"id":"../x","title":5,"languages":"fr"}}}`;
    const { value } = await read360Giving(text);
    expect(value?.grants[0]).toMatchObject({ id: 'proto', organisation: 'constructor' });
    expect((value as unknown as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(value).toMatchObject({ id: '360giving', title: '360Giving', languages: [] });
  });

  test('our own field in a file of somebody else cannot make what is no portfolio', async () => {
    const own = {
      id: 'x',
      fields: {
        amount: { minor: 0.5, currency: 'GBP' },
        period: { start: 'x', end: 'y' },
        funder: 'not an id',
        awardedOn: 5,
        extensions: [],
        reference: 4,
      },
      without: ['id', 'extensions', 5],
    };
    const organisation = {
      id: 'GB-CHC-1164859',
      name: 'Lamp',
      jalon: {
        id: '!',
        fields: { name: 5, identifiers: [{ scheme: '' }], alsoKnownAs: 'x', type: { toolong: 5 } },
      },
    };
    const { value } = await read360Giving(
      packed({ ...grant, jalon: own, recipientOrganization: [organisation] }, { ...grant, jalon: 5 }),
    );
    expect(parsePortfolio(again(JSON.stringify(value))).issues).toEqual([]);
    expect(value?.grants[0]).toMatchObject({
      id: 'x',
      amount: { minor: 100_000 },
      funder: 'GB-CHC-200051',
      awardedOn: '2024-03-15',
    });
  });
});

test('a package is judged beside its grants too, by the place of each value', async () => {
  const text = JSON.stringify({
    version: '1',
    publisher: {},
    grants: [grant, grant, 'x', { ...grant, regrantType: 'none' }],
  });
  const [judgement] = (await threesixtyGivingFormat.judge(text, { file: 'f.json' })) ?? [];
  expect(judgement?.verdict).toBe('fail');
  const at = (issue: Issue) => (issue.at?.in === 'dossier' ? issue.at.pointer : undefined);
  expect(
    judgement?.issues.map((issue) => [issue.code.replace('threesixty/', ''), at(issue)]).slice(0, 3),
  ).toEqual([
    ['not-a-grant', '/grants/2'],
    ['required-missing', '/publisher/name'],
    ['required-missing', '/grants/2/id'],
  ]);
  expect(codes(judgement?.issues ?? []).slice(-3)).toEqual(['unknown-code', 'bad-version', 'grant-repeated']);
  expect((await judge360Giving('{"grants":[]}'))[0]?.issues).toMatchObject([
    { code: 'threesixty/empty-list' },
  ]);
  expect((await judge360Giving('{'))[0]).toMatchObject({
    verdict: 'fail',
    issues: [{ code: 'threesixty/not-json' }],
  });
  expect((await threesixtyGivingFormat.read('{', { file: 'f.json' })).issues).toHaveLength(1);
  expect((await threesixtyGivingFormat.read(packed(grant), { file: 'f.json' })).value?.[0]?.title).toBe('f');
});

test('a file is recognised by its content', () => {
  const sure = (head: string) => recognise360Giving(head, { bytes: new Uint8Array() });
  expect(sure(packed(grant))).toBeGreaterThan(0.9);
  expect(sure(packed({ ...grant, id: 'x' }))).toBeGreaterThan(0.9);
  expect(
    sure('Identifier,Title,Amount Awarded,Award Date,Recipient Org:Name,Funding Org:Name\n'),
  ).toBeGreaterThan(0.9);
  expect(
    sure('"Grants of 2024"\n\nidentifier;title;amountAwarded;recipientOrganization/0/name'),
  ).toBeGreaterThan(0.6);
  expect(sure('{"@context": "cids", "title": "x"}')).toBe(0);
  expect(sure('Title,Date,Name\nIdentifier')).toBe(0);
  expect(sure('<iati-activities>')).toBe(0);
  expect(sure('x'.repeat(30_000))).toBe(0);
  const zip = { bytes: Uint8Array.of(0x50, 0x4b, 3, 4) };
  expect(recognise360Giving('PK', { ...zip, name: 'in/lamp_360-giving_2024.xlsx' })).toBeGreaterThan(0.5);
  expect(recognise360Giving('PK', { ...zip, name: '360giving/lamp.xlsx' })).toBe(0);
});

test('everything that is said has words in both languages, with all that it shows', async () => {
  const faulty = [
    {
      ...grant,
      id: '1',
      awardDate: '01/02/2020',
      amountAwarded: '£1,0',
      currency: '£',
      url: 'www.x.example',
      dateModified: 'x',
      fromOpenCall: 'y',
      regrantType: 'z',
    },
    {
      ...grant,
      awardDate: 43060,
      amountAwarded: '50%',
      plannedDates: [{ duration: -1 }],
      recipientOrganization: [{ id: 'GB-CHC-12 ', name: 5 }],
      recipientIndividual: {},
    },
  ];
  const reading = await read360Giving(packed(...faulty));
  const [judgement] = await judge360Giving(packed(...faulty, ...faulty));
  const { issues } = write360Giving(reading.value as never);
  const all = [...reading.issues, ...(judgement?.issues ?? []), ...issues];
  expect(new Set(all.map(({ code }) => code)).size).toBeGreaterThan(20);
  for (const issue of all)
    for (const lang of ['fr', 'en'] as const) {
      const words = threesixtyGivingMessages[issue.code as 'threesixty/blanks']?.[lang];
      expect([issue.code, words === undefined]).toEqual([issue.code, false]);
      for (const [, name] of words?.matchAll(/\{(\w+)/g) ?? [])
        expect([issue.code, name, Object.hasOwn(issue.params, name ?? '')]).toEqual([issue.code, name, true]);
      expect(formatIssue(issue, lang, threesixtyGivingMessages)).not.toMatch(/[{}]\w/);
    }
});
