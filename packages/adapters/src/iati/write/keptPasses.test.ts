import type { Dossier, Programme } from '@jalon/core';
import { describe, expect, test } from 'vitest';
import { undeclaredLosses } from '../../carriage/undeclaredLosses.ts';
import { publisher } from '../fixtures/publisher.ts';
import { readIati } from '../read/readIati.ts';
import { writeIati } from './writeIati.ts';

/** An activity of others with something of everything that no field of a dossier says. */
const file = `<iati-activities version="2.02" xmlns:ext="urn:example:ext" xmlns:zz="urn:example:zz">
<iati-activity xml:lang="fr" default-currency="EUR" hierarchy="1" ext:colour="bleu">
  <iati-identifier>XX-1-a</iati-identifier>
  <reporting-org ref="XX-1" type="22" secondary-reporter="0"><narrative>Les Lucioles</narrative></reporting-org>
  <title><narrative>Essai</narrative></title>
  <description type="1"><narrative>Résumé</narrative></description>
  <description type="2"><narrative>But</narrative></description>
  <participating-org ref="XX-1" role="4" type="22"><narrative>Lucioles</narrative></participating-org>
  <participating-org ref="XX-2" role="2" type="10"><narrative>Tutelle</narrative></participating-org>
  <participating-org ref="XX-2" role="1" type="10"/>
  <participating-org role="3"/>
  <activity-status code="2"/>
  <activity-date type="2" iso-date="2023-01-10"><narrative>Avec retard</narrative></activity-date>
  <activity-date type="1" iso-date="2023-01-01"/>
  <activity-date type="3" iso-date="2025-12-31"/>
  <recipient-country code="BE"/>
  <location ref="mol"><name><narrative>Molenbeek</narrative></name></location>
  <budget type="2" ext:x="1"><period-start iso-date="2024-01-01"/><period-end iso-date="2024-12-31"/>
    <value currency="EUR" value-date="2024-01-01" ext:rate="2">100</value></budget>
  <result type="9" aggregation-status="1"><title><narrative>Accueil</narrative></title>
    <description><narrative>Mots</narrative></description>
    <document-link url="https://example.org" format="text/html"><title><narrative>T</narrative></title><category code="A01"/></document-link>
    <indicator measure="3" ascending="true"><title><narrative>Enfants</narrative></title>
      <reference vocabulary="9" code="4.2" indicator-uri="https://example.org/4.2"/>
      <reference vocabulary="99" code="e1"/>
      <baseline year="2022" value="3"><comment><narrative>Estimé</narrative></comment></baseline>
      <baseline year="2021"/>
      <period zz:id="p2"><period-start iso-date="2025-01-01"/><period-end iso-date="2025-12-31"/>
        <target value="5"><dimension name="Sexe" value="f"/></target><target value="9"/></period>
      <period ext:id="p1"><period-start iso-date="2024-01-01"/><period-end iso-date="2024-12-31"/>
        <target value="8"><comment><narrative>Environ</narrative></comment></target>
        <actual value="4"><location ref="mol"/><location ref="nulle-part"/><dimension name="Sexe" value="f"/>
          <comment><narrative>Vu</narrative></comment>
          <document-link url="https://example.org/2" format="text/html"><title><narrative>T</narrative></title><category code="A01"/></document-link>
        </actual><actual/></period>
      <period><period-start iso-date="2023-01-01"/><period-end iso-date="2023-12-31"/></period>
    </indicator>
    <indicator measure="1" ascending="0"><title><narrative>Familles</narrative></title>
      <period><period-start iso-date="2024-01-01"/><period-end iso-date="2024-12-31"/>
        <target value="10,000.00"/><actual value="n.d."/></period>
      <period><period-start iso-date="2025-01-01"/><period-end iso-date="2025-12-31"/>
        <target value="beaucoup"><comment><narrative>On verra</narrative></comment></target><actual value="plein"/></period>
    </indicator>
  </result>
  <ext:note zz:by="x">un <ext:b>mot</ext:b></ext:note>
</iati-activity></iati-activities>`;

const read = async (source: string | Uint8Array): Promise<Dossier> => {
  const { value: [dossier] = [] } = await readIati(source);
  if (!dossier) throw new Error('no activity');
  return dossier;
};

/** What is declared as lost of a dossier, once it is seen that nothing else is. */
const lossesOf = async (dossier: Dossier): Promise<readonly string[]> => {
  const { files, losses } = writeIati([dossier], publisher);
  const again = await read(files[0]?.bytes ?? '');
  expect(undeclaredLosses(dossier, again, losses)).toEqual([]);
  return losses.map(({ kind, field }) => `${kind} ${field ?? '(whole)'}`);
};

describe('what is kept of an activity of others', () => {
  test('all of it comes back, and nothing is a loss', async () => {
    const dossier = await read(file);
    expect(await lossesOf(dossier)).toEqual([]);
  });

  type Change = (dossier: Dossier) => Partial<Dossier>;
  const programmeWith =
    (fields: Partial<Programme>): Change =>
    ({ programme }) => ({ programme: { ...(programme as Programme), ...fields } });
  const without =
    (...fields: readonly (keyof Programme)[]): Change =>
    ({ programme }) => ({
      programme: Object.fromEntries(
        Object.entries(programme ?? {}).filter(([key]) => !fields.some((field) => field === key)),
      ) as unknown as Programme,
    });
  const first =
    (change: (indicator: Dossier['indicators'][number]) => object): Change =>
    ({ indicators }) => ({
      indicators: indicators.map((each, index) =>
        index === 0 ? ({ ...each, ...change(each) } as never) : each,
      ),
    });

  test.each<readonly [string, Change, readonly string[]]>([
    ['the start is taken out', without('start'), ['dossier extensions', 'programme extensions']],
    ['the summary is taken out', without('summary'), ['programme extensions']],
    ['a role is taken out', programmeWith({ roles: [] }), ['programme extensions', 'organisation (whole)']],
    ['the territory is another', programmeWith({ territory: 'Ailleurs' }), ['programme territory']],
    ['the territory is taken out', without('territory'), []],
    ['the targets are taken out', first(() => ({ targets: [] })), ['indicator extensions']],
    ['the references are taken out', first(() => ({ references: undefined })), ['indicator extensions']],
    [
      'the baseline is dated otherwise',
      first(() => ({ baseline: { value: 3, date: '2022-06-30' } })),
      ['indicator extensions'],
    ],
    ['the baseline is taken out', first(() => ({ baseline: undefined })), ['indicator extensions']],
    ['the scale is another', first(() => ({ scale: 'quantity' })), ['indicator extensions']],
    ['the direction is another', first(() => ({ direction: 'decrease' })), ['indicator extensions']],
    [
      'the namespaces are taken out',
      ({ extensions }) => {
        const { namespaces: _, ...iati } = (extensions?.['iati'] ?? {}) as Record<string, never>;
        return { extensions: { iati } };
      },
      ['dossier extensions', 'budget-line extensions', 'indicator extensions'],
    ],
  ])('where %s, the rest still comes back', async (_, change, expected) => {
    const dossier = await read(file);
    expect(await lossesOf({ ...dossier, ...change(dossier) })).toEqual(expected);
  });
});
