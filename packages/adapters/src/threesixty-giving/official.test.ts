import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeListOf } from './codelists/codeListOf.ts';
import { geoCodeTypes } from './codelists/geoCodeTypes.data.ts';
import { hasOfficialSchemas, officialFaults, officialText } from './fixtures/officialSchemas.ts';
import { judge360Giving } from './judge360Giving.ts';
import { read360Giving } from './read360Giving.ts';
import { isFields } from './shape/GivingPackage.ts';
import type { CodeListName, Shape } from './shape/GrantShape.ts';
import { grantShape, packageShape } from './shape/grantShape.data.ts';
import { threesixtyGivingFormat } from './threesixtyGivingFormat.ts';
import { write360Giving } from './write360Giving.ts';
import { write360GivingSpreadsheet } from './write360GivingSpreadsheet.ts';

// biome-ignore lint/suspicious/noExplicitAny: a schema has whatever it has
type Schema = any;

const jsonOf = (files: readonly { readonly bytes: Uint8Array }[]) =>
  JSON.parse(new TextDecoder().decode(files[0]?.bytes));

/** A value without what no cell holds: nothing, empty texts, empty lists. */
function inCells(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inCells);
  if (typeof value !== 'object' || value === null) return value;
  const isEmpty = (each: unknown) =>
    each === '' || each === null || (Array.isArray(each) && each.length === 0);
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, each]) => (isEmpty(each) ? [] : [[name, inCells(each)]])),
  );
}

describe.skipIf(!hasOfficialSchemas)('the official example (needs ../shared/standards/360giving)', () => {
  test('goes to a portfolio and back without losing a value, and is valid', async () => {
    const example = JSON.parse(officialText('example.json'));
    const { value, issues, repairs } = await read360Giving(officialText('example.json'));
    if (!value) throw new Error('no portfolio');
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([
      ['threesixty/org-id-no-number', 'warning'],
    ]);
    expect(repairs).toEqual([]);
    expect([value.grants, value.organisations, value.programmes].map(({ length }) => length)).toEqual([
      5, 6, 1,
    ]);
    expect(value.grants[0]).toMatchObject({
      id: '360G-EFF-16-3315',
      funder: 'GB-CHC-200051',
      organisation: 'GB-CHC-1164859',
      amount: { minor: 11_647_100, currency: 'GBP' },
      awardedOn: '2017-11-21',
    });
    const { files, losses, issues: said } = write360Giving(value);
    expect([said, losses]).toEqual([[], []]);
    const written = jsonOf(files);
    expect(written).toEqual({ version: '1.4', title: '360Giving', ...example });
    expect(officialFaults()(written)).toEqual([]);
    const [judgement] = await judge360Giving(officialText('example.json'));
    expect(judgement).toMatchObject({ by: 'schema', verdict: 'pass', issues: [] });
    const head = { bytes: new Uint8Array() };
    expect(threesixtyGivingFormat.recognise(officialText('example.json'), head)).toBeGreaterThan(0.9);
  });

  test('goes through a workbook to the same package but for what no cell holds, and is valid', async () => {
    const { value } = await read360Giving(officialText('example.json'));
    if (!value) throw new Error('no portfolio');
    const sheet = await write360GivingSpreadsheet(value);
    expect(sheet.issues).toMatchObject([{ code: 'threesixty/not-in-cells', params: { count: 10 } }]);
    const { value: back, issues } = await read360Giving(sheet.files[0]?.bytes ?? '');
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    if (!back) throw new Error('no portfolio');
    const written = jsonOf(write360Giving(back).files);
    expect(written.grants).toEqual(inCells(JSON.parse(officialText('example.json')).grants));
    expect(officialFaults()(written)).toEqual([]);
  });
});

describe.skipIf(!hasOfficialSchemas)(
  'our table of the standard (needs ../shared/standards/360giving)',
  () => {
    const grant: Schema = hasOfficialSchemas ? JSON.parse(officialText('360-giving-schema.json')) : {};

    test('has every field of the grant and package schemas with its title, its type, its codes, and no other', () => {
      let leaves = 0;
      const lists: Readonly<Record<string, CodeListName>> = {
        'currency.csv': 'currency',
        'countryCode.csv': 'country',
        'grantToIndividualsReason.csv': 'individual-reason',
        'grantToIndividualsPurpose.csv': 'individual-purpose',
        'locationScope.csv': 'location-scope',
        'regrantType.csv': 'regrant-type',
      };
      const resolve = (schema: Schema): Schema =>
        schema.$ref ? { ...grant.$defs[schema.$ref.split('/').at(-1)], ...schema } : schema;
      const compare = (shape: Shape, official: Schema, path: string): void => {
        const schema = resolve(official);
        const titled = schema.title ?? resolve(schema.items ?? {}).title;
        if (!/Transaction$/.test(path) && path !== '') expect([path, shape.title]).toEqual([path, titled]);
        if (shape.is === 'object') {
          expect([path, Object.keys(shape.fields).sort()]).toEqual([
            path,
            Object.keys(schema.properties)
              .filter((name) => name !== 'grants')
              .sort(),
          ]);
          if (path !== '') expect([path, [...(shape.required ?? [])]]).toEqual([path, schema.required ?? []]);
          for (const [name, field] of Object.entries(shape.fields))
            compare(field, schema.properties[name], `${path}/${name}`);
        } else if (shape.is === 'list') {
          expect([path, shape.least]).toEqual([path, schema.minItems]);
          compare(
            { ...shape.of, title: shape.title },
            { ...resolve(schema.items), title: schema.title ?? shape.title },
            `${path}/-`,
          );
        } else {
          leaves += 1;
          const inner = shape.many ? resolve(schema.items) : schema;
          const types = [inner.type].flat();
          const mayBeNull = types.includes('null') && (inner.enum === undefined || inner.enum.includes(null));
          expect([path, mayBeNull]).toEqual([path, shape.nullable ?? false]);
          expect([path, types.includes('number')]).toEqual([path, shape.is === 'number']);
          expect([path, shape.codes]).toEqual([path, inner.codelist && lists[inner.codelist]]);
          const isDay = inner.oneOf?.length;
          const kind =
            isDay === 3
              ? 'partial-day'
              : isDay === 2
                ? 'day'
                : inner.format === 'date-time'
                  ? 'moment'
                  : inner.format === 'uri'
                    ? 'address'
                    : inner.enum?.includes('Yes')
                      ? 'yes-no'
                      : types.includes('number')
                        ? 'number'
                        : 'text';
          expect([path, shape.is]).toEqual([path, kind]);
        }
      };
      compare(grantShape, grant, '');
      compare(packageShape, JSON.parse(officialText('360-giving-package-schema.json')), '');
      expect(leaves).toBe(159);
    });

    test('has every code of the official lists with its title', () => {
      const rows = (name: string) =>
        officialText(`codelists/${name}.csv`)
          .split('\n')
          .slice(1)
          .flatMap((line) => /^"?([^",]+)"?,(?:"([^"]*)"|([^,]*))/.exec(line)?.slice(1, 4) ?? []);
      const official: Readonly<Record<CodeListName, string>> = {
        currency: 'currency',
        country: 'countryCode',
        'individual-reason': 'grantToIndividualsReason',
        'individual-purpose': 'grantToIndividualsPurpose',
        'location-scope': 'locationScope',
        'regrant-type': 'regrantType',
      };
      let codes = 0;
      for (const [ours, theirs] of Object.entries(official)) {
        const listed = rows(theirs).filter((cell) => cell !== undefined);
        const own = [...codeListOf(ours as CodeListName)].flat();
        expect(own.map((text) => text.trim())).toEqual(listed.map((text) => text.trim()));
        codes += own.length / 2;
      }
      expect([codes, geoCodeTypes.length]).toEqual([593, 63]);
    });

    test('judges spoilt packages as the official schemas do', async () => {
      const faultsOf = officialFaults();
      const example = JSON.parse(officialText('example.json'));
      example.grants[1].beneficiaryLocation = [
        { name: null, latitude: 51.5, countryCode: 'GB', geoCode: 'E06000026' },
      ];
      example.grants[2].relatedDocument = [{ id: 'd', url: null }];
      example.grants[3].fromOpenCall = 'Yes';
      example.publisher = { name: 'P', website: 'https://example.org' };
      const spoilt = fc.constantFrom<unknown>(
        null,
        5,
        -1,
        '',
        'text',
        true,
        [],
        {},
        [{}],
        ['x'],
        '2024-03-15',
        '2024',
        '15/03/2024',
        '2024-03-15T10:00:00Z',
        'https://example.org/a',
        'GBP',
        'Yes',
      );
      const counts = { pass: 0, fail: 0 };
      await fc.assert(
        fc.asyncProperty(fc.nat(), spoilt, fc.boolean(), async (seed, value, removes) => {
          const package_ = structuredClone(example);
          const places: [Record<string, unknown>, string][] = [];
          const walk = (node: unknown, isKnown: boolean) => {
            if (typeof node !== 'object' || node === null) return;
            for (const [name, inner] of Object.entries(node)) {
              if (name === 'additional_data') continue;
              places.push([node as Record<string, unknown>, name]);
              walk(inner, isKnown);
            }
          };
          walk(package_, true);
          const [holder, name] = places[seed % places.length] ?? [package_, 'grants'];
          if (removes && isFields(holder)) delete (holder as Record<string, unknown>)[name];
          else holder[name] = value;
          const [judgement] = await judge360Giving(JSON.stringify(package_));
          const isFine = faultsOf(package_).length === 0;
          counts[isFine ? 'pass' : 'fail'] += 1;
          expect([judgement?.verdict, name, value]).toEqual([isFine ? 'pass' : 'fail', name, value]);
        }),
        { numRuns: 1000 },
      );
      expect(Math.min(counts.pass, counts.fail)).toBeGreaterThan(100);
    });
  },
);
