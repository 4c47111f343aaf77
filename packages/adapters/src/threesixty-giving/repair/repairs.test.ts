import type { Json } from '@jalon/core';
import { describe, expect, test } from 'vitest';
import { read360Giving } from '../read360Giving.ts';
import type { Fields } from '../shape/GivingPackage.ts';
import { repairPackage } from './repairPackage.ts';

const sound: Fields = {
  id: '360G-lamp-1',
  title: 'Rent',
  description: 'Rent of a hall.',
  currency: 'GBP',
  amountAwarded: 1000,
  awardDate: '2024-03-15',
  recipientOrganization: [{ id: 'GB-CHC-1164859', name: 'Lamp' }],
  fundingOrganization: [{ id: 'GB-CHC-200051', name: 'Fund' }],
};
const placeOf = () => ({ in: 'sheet', row: 2 }) as const;

/** What is found in a grant with other fields: code, proposal, certainty. */
function found(fields: Fields, others: readonly Fields[] = [], context = {}) {
  const { issues, repairs } = repairPackage(
    {
      about: {},
      grants: [
        { ...sound, ...fields },
        ...others.map((each, n) => ({ ...sound, id: `360G-lamp-${n + 2}`, ...each })),
      ],
      placeOf,
      from: 'json',
    },
    'offered',
    context,
  );
  const first = repairs.filter(({ pointer }) => pointer.startsWith('/grants/0/'));
  return {
    codes: issues.map(({ code }) => code.replace('threesixty/', '')),
    proposed: first.map(({ proposed, certainty }) => [proposed, certainty]),
  };
}
const party = (fields: Fields): Fields => ({ recipientOrganization: [{ name: 'Lamp', ...fields }] });

test('a sound grant has nothing wrong with it', () => {
  expect(found({})).toEqual({ codes: [], proposed: [] });
});

describe('days', () => {
  test.each<readonly [Json, string, Json | undefined, string?]>([
    ['21/11/2017', 'day-written', '2017-11-21', 'safe'],
    ['11/21/2017', 'day-written', '2017-11-21', 'safe'],
    ['21.11.2017', 'day-written', '2017-11-21', 'safe'],
    ['21 November 2017', 'day-written', '2017-11-21', 'safe'],
    ['2017/11/21', 'day-written', '2017-11-21', 'safe'],
    ['2017-11-21T00:00:00', 'day-written', '2017-11-21', 'safe'],
    ['2017-11-21 00:00:00', 'day-written', '2017-11-21', 'safe'],
    ['21/11/17', 'day-written', '2017-11-21', 'likely'],
    ['43060', 'day-serial', '2017-11-21', 'likely'],
    [43060, 'day-serial', '2017-11-21', 'likely'],
    ['01/02/2020', 'day-ambiguous', undefined],
    ['2017-02-31', 'day-unreadable', undefined],
    ['soon', 'day-unreadable', undefined],
    [12, 'day-unreadable', undefined],
    [true, 'day-unreadable', undefined],
    [' 2017-11-21 ', 'blanks', '2017-11-21', 'safe'],
  ])('%j is %s', (awardDate, code, proposed, certainty) => {
    expect(found({ awardDate: awardDate as Json })).toEqual({
      codes: [code],
      proposed: proposed === undefined ? [] : [[proposed, certainty]],
    });
  });

  test('that could be two are settled by their own column only, and by it only where it agrees with itself', () => {
    const awardDate = '01/02/2020';
    expect(found({ awardDate }, [{ awardDate: '31/01/2020' }]).proposed).toEqual([['2020-02-01', 'likely']]);
    expect(found({ awardDate }, [{ awardDate: '01/31/2020' }]).proposed).toEqual([['2020-01-02', 'likely']]);
    expect(found({ awardDate }, [{ awardDate: '31/01/2020' }, { awardDate: '01/31/2020' }]).codes[0]).toBe(
      'day-ambiguous',
    );
    expect(found({ awardDate, actualDates: [{ startDate: '31/01/2020' }] }).codes[0]).toBe('day-ambiguous');
    expect(found({ awardDate: '02/02/2020' }).proposed).toEqual([['2020-02-02', 'safe']]);
  });

  test('of plans may be months, and moments need their zone', () => {
    expect(found({ plannedDates: [{ startDate: '03/2024', endDate: '2024' }] }).proposed).toEqual([
      ['2024-03', 'safe'],
    ]);
    expect(found({ dateModified: '2024-03-15' }).proposed).toEqual([['2024-03-15T00:00:00Z', 'safe']]);
    expect(found({ dateModified: '2024-03-15T10:30' }).proposed).toEqual([
      ['2024-03-15T10:30:00Z', 'likely'],
    ]);
    expect(found({ dateModified: '15/03/2024' }).codes).toEqual(['moment-written']);
  });

  test.each([
    ['29/04/2015 12:10', '2015-04-29T12:10:00Z'],
    ['29/04/2015 9:05:30', '2015-04-29T09:05:30Z'],
    ['29/04/2015 12:10 AM', '2015-04-29T00:10:00Z'],
    ['29/04/2015 1:10 pm', '2015-04-29T13:10:00Z'],
  ])('of moments keep their hour: %s', (dateModified, moment) => {
    expect(found({ dateModified }).proposed).toEqual([[moment, 'likely']]);
    const ambiguous = dateModified.replace('29/04', '02/04');
    expect(found({ dateModified: ambiguous }, [{ dateModified }]).proposed).toEqual([
      [moment.replace('-29', '-02'), 'likely'],
    ]);
  });
});

describe('amounts', () => {
  test.each<readonly [Json, string, Json | undefined, string?]>([
    ['£1,000', 'number-written', 1000, 'safe'],
    ['£ 1,234,567.89', 'number-written', 1234567.89, 'safe'],
    ['1,000', 'number-written', 1000, 'safe'],
    ['1 000,50', 'number-written', 1000.5, 'safe'],
    ['1 000,50 €', 'amount-other-currency', undefined],
    ['$1,000', 'amount-other-currency', undefined],
    ['EUR 1000', 'amount-other-currency', undefined],
    ['12345678901234567890', 'number-unreadable', undefined],
    ['GBP 1000', 'number-written', 1000, 'safe'],
    ['1000', 'text-for-number', 1000, 'safe'],
    [' 1000 ', 'text-for-number', 1000, 'safe'],
    ['50%', 'amount-percent', undefined],
    ['about 1000', 'number-unreadable', undefined],
    ['(1,000)', 'number-unreadable', undefined],
    ['n/a', 'number-unreadable', undefined],
    [true, 'number-unreadable', undefined],
    [-5, 'amount-negative', undefined],
    [0, 'amount-zero', undefined],
    [1199.9999999999998, 'amount-finer', 1200, 'safe'],
    [10.005, 'amount-finer', 10.01, 'likely'],
    [1e21, 'number-unreadable', undefined],
  ])('%j is %s', (amountAwarded, code, proposed, certainty) => {
    const { codes, proposed: offered } = found({ amountAwarded: amountAwarded as Json });
    expect(codes).toEqual([code]);
    if (code === 'amount-finer') expect(offered[0]?.[1]).toBe(certainty);
    expect(offered.map(([value]) => value)).toEqual(
      proposed === undefined
        ? []
        : [code === 'amount-finer' && amountAwarded === 10.005 ? Number((10.005).toFixed(2)) : proposed],
    );
  });

  test('may bear the sign or the code of their own currency', () => {
    const proposed = (currency: string, amountAwarded: string) =>
      found({ currency, amountAwarded }).proposed.at(-1)?.[0];
    expect(proposed('EUR', '1 000,50 €')).toBe(1000.5);
    expect(proposed('CAD', '$1,000')).toBe(1000);
    expect(proposed('JPY', '¥1,000')).toBe(1000);
    expect(proposed('£', '£1,000')).toBe(1000);
    expect(found({ commitmentTransaction: [{ currency: 'EUR', value: '€5' }] }).proposed).toEqual([
      [5, 'safe'],
    ]);
    expect(found({ commitmentTransaction: [{ currency: 'EUR', value: '£5' }] }).codes).toEqual([
      'amount-other-currency',
    ]);
  });

  test('bear the currency that stands with them, or that all others have, or that the caller gives', () => {
    const { currency: _, ...bare } = sound;
    const proposals = (grants: readonly Fields[], context = {}) =>
      repairPackage({ about: {}, grants, placeOf, from: 'json' }, 'offered', context)
        .repairs.filter(({ pointer }) => pointer === '/grants/0/currency')
        .map(({ proposed }) => proposed);
    expect(proposals([{ ...bare, amountAwarded: '£5' }])).toEqual(['GBP']);
    expect(proposals([{ ...bare, amountAwarded: '5 EUR' }])).toEqual(['EUR']);
    expect(proposals([bare, { ...sound, currency: 'eur' }])).toEqual(['EUR']);
    expect(proposals([bare, { ...sound, currency: 'EUR' }, sound])).toEqual([]);
    expect(proposals([bare], { currency: 'CAD' })).toEqual(['CAD']);
    expect(proposals([bare])).toEqual([]);
  });

  test.each<readonly [Json, Json | undefined, string?]>([
    ['gbp', 'GBP', 'safe'],
    ['£', 'GBP', 'safe'],
    ['€', 'EUR', 'safe'],
    ['$', 'USD', 'likely'],
    ['Pound sterling', 'GBP', 'safe'],
    ['ZZZ', undefined],
    [5, undefined],
  ])('currency %j', (currency, proposed, certainty) => {
    expect(found({ currency: currency as Json }).proposed).toEqual(
      proposed === undefined ? [] : [[proposed, certainty]],
    );
  });
});

describe('identifiers', () => {
  test.each<readonly [Fields, string, Json | undefined, string?]>([
    [{ id: 'GB-CHC-1164 859' }, 'org-id-written', 'GB-CHC-1164859', 'safe'],
    [{ id: 'gb-chc-1164859' }, 'org-id-written', 'GB-CHC-1164859', 'safe'],
    [{ id: 'GB CHC 1164859 ' }, 'org-id-written', 'GB-CHC-1164859', 'safe'],
    [{ id: 'GB-COH-8049101' }, 'company-number-short', 'GB-COH-08049101', 'likely'],
    [{ id: 'GB-CHC-SC012345' }, 'org-id-register', 'GB-SC-SC012345', 'likely'],
    [{ id: 'GB-CHC-NIC100123' }, 'org-id-register', 'GB-NIC-100123', 'likely'],
    [{ id: 'GB-CHC-Exempt' }, 'org-id-no-number', undefined],
    [{ id: 'N/A' }, 'org-id-no-number', undefined],
    [{ id: 'GB-SC-' }, 'org-id-no-number', undefined],
    [{ id: 'GB-CHC-12' }, 'org-id-doubtful', undefined],
    [{ id: 'GB-CHC-123456-1' }, 'org-id-doubtful', undefined],
    [{ id: 'GB-CHC--1164859' }, 'org-id-written', 'GB-CHC-1164859', 'safe'],
    [{ id: 'GB-SCOTEDU-12345' }, '', undefined],
    [{ id: 'GB-SCSC012345' }, 'org-id-written', 'GB-SC-SC012345', 'safe'],
    [{ id: 'GB-COH-IP12345R' }, '', undefined],
    [{ id: 'GB-COH-SP1234RS' }, '', undefined],
    [{ id: 'GB-COH-R0000123' }, '', undefined],
    [{ id: '1164859' }, 'org-id-prefix', 'GB-CHC-1164859', 'likely'],
    [{ id: 1164859 }, 'org-id-prefix', 'GB-CHC-1164859', 'likely'],
    [{ id: '08049101' }, 'org-id-prefix', 'GB-COH-08049101', 'likely'],
    [{ id: 'SC012345' }, 'org-id-doubtful', undefined],
    [{ id: 'SC012345', charityNumber: 'SC012345' }, 'org-id-prefix', 'GB-SC-SC012345', 'likely'],
    [{ id: '1164859', companyNumber: '01164859' }, 'org-id-doubtful', undefined],
    [{ id: '360G-lamp-org 1' }, 'org-id-written', '360G-lamp-org1', 'safe'],
    [{ id: 'Lamp' }, 'org-id-doubtful', undefined],
    [{ charityNumber: '1164859' }, 'org-id-missing', 'GB-CHC-1164859', 'likely'],
    [{ companyNumber: '08049101' }, 'org-id-missing', 'GB-COH-08049101', 'likely'],
    [{}, 'required-missing', undefined],
    [{ id: 'GB-CHC-1164859', companyNumber: '8049101' }, 'company-number-short', '08049101', 'likely'],
    [{ id: 'GB-CHC-1164859', postalCode: 'pl12te' }, 'postcode-written', 'PL1 2TE', 'safe'],
    [{ id: 'GB-CHC-1164859', postalCode: '75011' }, '', undefined],
    [{ id: 'GB-CHC-1164859', charityNumber: 1164859 }, 'number-for-text', '1164859', 'safe'],
    [
      { id: 'GB-CHC-1164859', url: 'www.lamp.example' },
      'address-written',
      'https://www.lamp.example',
      'likely',
    ],
    [{ id: 'GB-CHC-1164859', url: 'ask us' }, 'bad-address', undefined],
    [{ id: 'GB-CHC-1164859', name: ['Lamp'] }, 'not-a-text', undefined],
  ])('%j', (fields, code, proposed, certainty) => {
    expect(found(party(fields as Fields))).toEqual({
      codes: code === '' ? [] : [code],
      proposed: proposed === undefined ? [] : [[proposed, certainty]],
    });
  });

  test('of grants get the prefix of the others, or of the caller, and are told where they are borne twice', () => {
    expect(found({ id: '17' }, [{}]).proposed).toEqual([['360G-lamp-17', 'likely']]);
    expect(found({ id: '17' }).codes).toEqual(['grant-id-plain']);
    expect(found({ id: 'TBC' }, [{}])).toEqual({ codes: ['grant-id-plain'], proposed: [] });
    expect(found({ id: '17' }, [], { prefix: '360G-lamp' }).proposed).toEqual([['360G-lamp-17', 'likely']]);
    expect(found({ id: '360g-lamp-17' }).proposed).toEqual([['360G-lamp-17', 'likely']]);
    expect(found({}, [{ id: '360G-lamp-1' }]).codes).toEqual(['grant-id-twice']);
  });
});

describe('codes', () => {
  test.each<readonly [Fields, Json | undefined]>([
    [{ beneficiaryLocation: [{ countryCode: 'gb' }] }, 'GB'],
    [{ beneficiaryLocation: [{ countryCode: 'UK' }] }, 'GB'],
    [{ beneficiaryLocation: [{ countryCode: 'France' }] }, 'FR'],
    [{ beneficiaryLocation: [{ countryCode: 'XX' }] }, undefined],
    [{ locationScope: 'national' }, 'GLS030'],
    [{ regrantType: 'frg010' }, 'FRG010'],
    [{ regrantType: 5 }, undefined],
    [{ toIndividualsDetails: { grantPurpose: ['unrestricted'] } }, 'GTIP010'],
    [{ fromOpenCall: 'y' }, 'Yes'],
    [{ fromOpenCall: false }, 'No'],
    [{ fromOpenCall: 'perhaps' }, undefined],
    [{ plannedDates: [{ duration: '24 months' }] }, 24],
  ])('%j', (fields, proposed) => {
    const { codes, proposed: offered } = found(fields);
    expect(codes).toHaveLength(1);
    expect(offered.map(([value]) => value)).toEqual(proposed === undefined ? [] : [proposed]);
  });
});

test('what the standard asks for and the file does not say is named, one by one', () => {
  const { issues } = repairPackage({ about: {}, grants: [{ title: ' ' }], placeOf, from: 'json' }, 'all', {});
  expect(issues.map(({ params }) => params['field'])).toEqual([
    'Identifier',
    'Title',
    'Description',
    'Currency',
    'Amount Awarded',
    'Award Date',
    'Funding Org',
    'Recipient Org',
  ]);
  expect(found({ recipientIndividual: {} }).codes).toEqual(['two-recipients']);
});

describe('repairs are made as the caller says', () => {
  const csv = [
    'Identifier,Title,Description,Currency,Amount Awarded,Award Date,Recipient Org:Identifier,Recipient Org:Name,Funding Org:Identifier,Funding Org:Name',
    '360G-lamp-1,Rent,Hall,gbp,"£1,000",21/11/2017,1164859,Lamp,GB-CHC-200051,Fund',
    '360G-lamp-2,Rent,Hall,GBP,500,01/02/2018,GB-COH-8049101,Torch,GB-CHC-200051,Fund',
  ].join('\n');

  test('nothing is repaired unless asked; what cannot be read stays out of the models and is kept', async () => {
    const { value, issues, repairs } = await read360Giving(csv, { file: 'grants.csv' });
    expect(value?.grants[0]).toEqual({
      id: '360G-lamp-1',
      funder: 'GB-CHC-200051',
      organisation: '1164859',
      extensions: {
        '360giving': {
          title: 'Rent',
          description: 'Hall',
          currency: 'gbp',
          amountAwarded: '£1,000',
          awardDate: '21/11/2017',
        },
      },
    });
    expect(repairs.map(({ pointer, certainty }) => [pointer, certainty])).toEqual([
      ['/grants/0/currency', 'safe'],
      ['/grants/0/amountAwarded', 'safe'],
      ['/grants/0/awardDate', 'safe'],
      ['/grants/0/recipientOrganization/0/id', 'likely'],
      ['/grants/1/awardDate', 'likely'],
      ['/grants/1/recipientOrganization/0/id', 'likely'],
    ]);
    expect(repairs[2]).toMatchObject({
      found: '21/11/2017',
      proposed: '2017-11-21',
      at: { in: 'sheet', file: 'grants.csv', cell: 'F2' },
    });
    expect(issues.map(({ severity }) => severity)).toEqual([
      'error',
      'error',
      'error',
      'warning',
      'error',
      'warning',
    ]);
  });

  test('safe ones make no guess, all take what speaks for something, chosen ones are taken one by one', async () => {
    const safe = await read360Giving(csv, { repair: 'safe' });
    expect(safe.value?.grants.map(({ awardedOn }) => awardedOn)).toEqual(['2017-11-21', undefined]);
    expect(safe.value?.organisations.map(({ id }) => id)).toContain('1164859');
    const all = await read360Giving(csv, { repair: 'all' });
    expect(all.value?.grants.map(({ awardedOn }) => awardedOn)).toEqual(['2017-11-21', '2018-02-01']);
    expect(all.value?.organisations.map(({ identifiers }) => identifiers?.[0]?.id)).toEqual([
      '200051',
      '1164859',
      '08049101',
    ]);
    expect(all.issues.every(({ severity }) => severity === 'warning')).toBe(true);
    const chosen = safe.repairs.filter(({ pointer }) => pointer === '/grants/1/awardDate');
    const one = await read360Giving(csv, { repair: chosen });
    expect(one.value?.grants.map(({ awardedOn, amount }) => [awardedOn, amount?.minor])).toEqual([
      [undefined, undefined],
      ['2018-02-01', 50_000],
    ]);
    const other = chosen.map((each) => ({ ...each, proposed: '1999-01-01' }));
    expect((await read360Giving(csv, { repair: other })).value?.grants[1]?.awardedOn).toBeUndefined();
  });
});
