import { createDossier, type Dossier, formatIssue } from '@jalon/core';
import { describe, expect, test } from 'vitest';
import {
  cidsCodeLists,
  cidsFormat,
  cidsMessages,
  judgeCids,
  readCids,
  type WriteCidsOptions,
  writeCids,
} from './index.ts';

const dossier: Dossier = createDossier({
  id: 'demo',
  title: 'Démo',
  languages: ['fr'],
  organisations: [{ id: 'asso', name: { fr: 'L’asso', en: 'The charity' } }],
  results: {
    nodes: [{ id: 'o1', level: 'outcome', statement: 'Confiance', sdgs: [{ goal: 4 }] }],
    links: [],
  },
  indicators: [
    {
      id: 'part',
      name: 'Part',
      unit: 'ratio',
      measures: ['o1'],
      baseline: { value: 0.07 },
      targets: [{ id: 't1', value: 0.5, period: { start: '2024-01-01', end: '2024-12-31' } }],
    },
    { id: 'niveau', name: 'Niveau', unit: 'niveau', scale: 'ordinal', measures: [], targets: [] },
  ],
  observations: [
    { id: 'a', indicator: 'part', period: { start: '2024-01-01', end: '2024-12-31' }, value: 0 },
    {
      id: 'b',
      indicator: 'part',
      period: { start: '2025-01-01', end: '2025-12-31' },
      state: 'not-collected',
    },
    { id: 'c', indicator: 'niveau', period: { start: '2024-01-01', end: '2024-12-31' }, value: 'bon' },
  ],
});

async function nodes(options: WriteCidsOptions = {}, from: Dossier = dossier) {
  const { files, issues } = await writeCids(from, options);
  const list = JSON.parse(new TextDecoder().decode(files[0]?.bytes)) as readonly Record<string, unknown>[];
  return {
    byId: new Map(
      list.map((node) => [
        String(node['@id']).replace(/^urn:jalon:demo:|^https:\/\/example.org\/impact\//, ''),
        node,
      ]),
    ),
    list,
    issues,
  };
}

describe('a written file', () => {
  test('is a list of nodes, each with the address of the context, in which a percentage is a percentage', async () => {
    const { list, byId } = await nodes();
    expect(
      list.every((node) => JSON.stringify(node['@context']).includes('contexts/cidsContext.jsonld')),
    ).toBe(true);
    expect(byId.get('indicator:part')).toMatchObject({
      '@type': 'cids:Indicator',
      unitDescription: '%',
      'jalon:unit': 'ratio',
    });
    const measures = list
      .filter((node) => node['@type'] === 'i72:Measure')
      .map((node) => node['hasNumericalValue']);
    expect(measures).toEqual(['7', '50', '0']);
    expect(byId.get('organisation:asso')).toMatchObject({
      hasLegalName: 'L’asso',
      hasOutcome: 'urn:jalon:demo:result-node:o1',
    });
    expect((await nodes({ lang: 'en' })).byId.get('organisation:asso')).toMatchObject({
      hasLegalName: 'The charity',
    });
    expect(byId.get('https://metadata.un.org/sdg/4')).toEqual({
      '@context': expect.anything(),
      '@type': 'cids:Code',
      '@id': 'https://metadata.un.org/sdg/4',
    });
  });

  test('shows no gap and no word as a report with a value', async () => {
    const { byId, issues } = await nodes();
    expect([
      byId.get('observation:a')?.['@type'],
      byId.get('observation:b')?.['@type'],
      byId.get('observation:c')?.['@type'],
    ]).toEqual(['cids:IndicatorReport', 'jalon:IndicatorReport', 'jalon:IndicatorReport']);
    expect(byId.get('observation:b')).not.toHaveProperty('i72:value');
    const lacks = issues.find(({ code }) => code === 'cids/tier-lacks');
    expect(lacks?.params).toMatchObject({ type: 'IndicatorReport', property: 'value', count: 2 });
  });

  test('bears IRIs and a moment that were asked for, and comes back under them', async () => {
    const options = {
      base: 'https://example.org/impact/',
      at: '2025-03-01',
      tier: 'essential',
      definedBy: 'asso',
    } as const;
    const { list, byId } = await nodes(options);
    expect(list.map((node) => node['@id'])).toContain('https://example.org/impact/indicator/part');
    expect(byId.get('target/t1')).toMatchObject({ 'sch:dateCreated': { '@value': '2025-03-01T00:00:00' } });
    const { files } = await writeCids(dossier, options);
    expect((await readCids(files[0]?.bytes ?? '')).value).toEqual([dossier]);
  });

  test('of a dossier without an organisation says what the standard wants, and loses nothing', async () => {
    const { organisations: _, ...rest } = dossier;
    const alone = createDossier(rest);
    const { issues, list } = await nodes({}, alone);
    expect(issues[0]?.code).toBe('cids/no-organisation');
    expect(list.some((node) => node['@type'] === 'cids:Indicator')).toBe(false);
    for (const lang of ['fr', 'en'] as const)
      for (const issue of issues) expect(formatIssue(issue, lang, cidsMessages)).not.toMatch(/[{}]|^cids\//);
    const { files } = await writeCids(alone);
    expect((await readCids(files[0]?.bytes ?? '')).value).toEqual([alone]);
  });

  test('is refused for an organisation that is not there and a base that is none', async () => {
    await expect(writeCids(dossier, { organisation: 'nobody' })).rejects.toThrow('nobody');
    await expect(writeCids(dossier, { base: 'example' })).rejects.toThrow('base');
  });

  test('takes whom it is about from the option, the programme, or the only organisation', async () => {
    const two = createDossier({
      ...dossier,
      organisations: [...dossier.organisations, { id: 'autre', name: 'Autre' }],
      programme: { name: 'P', roles: [{ role: 'implementer', organisation: 'autre' }] },
    });
    expect((await nodes({}, two)).byId.get('result-node:o1')).toMatchObject({
      forOrganization: 'urn:jalon:demo:organisation:autre',
    });
    const chosen = await nodes({ organisation: 'asso' }, two);
    expect(chosen.byId.get('result-node:o1')).toMatchObject({
      forOrganization: 'urn:jalon:demo:organisation:asso',
    });
  });
});

describe('a judgement', () => {
  const url = 'https://ontology.commonapproach.org/contexts/cidsContext.jsonld';
  test('names each tier and what speaks against the file', async () => {
    const file = JSON.stringify({
      '@context': url,
      '@type': 'cids:Indicator',
      '@id': 'https://a.example/i',
      hasName: 'I',
    });
    const judgements = await judgeCids(file, { file: 'i.jsonld' });
    expect(judgements.map(({ name, verdict, by }) => [name.en, verdict, by])).toEqual([
      ['CIDS 3.2.1, Basic tier', 'fail', 'schema'],
      ['CIDS 3.2.1, Essential tier', 'fail', 'schema'],
    ]);
    const missing = judgements.map(({ issues }) =>
      issues.filter(({ severity }) => severity === 'error').map(({ params }) => params['property']),
    );
    expect(missing).toEqual([
      ['forOrganization', 'unitDescription'],
      ['definedBy', 'forOrganization', 'hasBaseline', 'unitDescription'],
    ]);
    expect(judgements[0]?.issues.at(-1)).toMatchObject({ code: 'cids/tier-advice', severity: 'hint' });
  });

  test('of a file that is no JSON fails with the place', async () => {
    const [basic] = await judgeCids('{"a"', { file: 'x' });
    expect([basic?.verdict, basic?.issues[0]?.code]).toEqual(['fail', 'cids/not-json']);
  });
});

describe('the format', () => {
  test.each([
    ['{"@context": "https://ontology.commonapproach.org/contexts/cidsContext.jsonld"}', 0.95],
    ['\ufeff [{"@type": "cids:Outcome"}]', 0.9],
    ['{"@type": "x", "hasIndicator": []}', 0.6],
    ['{"name": "x"}', 0],
    ['<iati-activities/>', 0],
    ['', 0],
  ])('recognises %s', (head, expected) => {
    expect(cidsFormat.recognise(head, { bytes: new Uint8Array() })).toBe(expected);
  });

  test('reads, writes and judges as its functions do', async () => {
    if (cidsFormat.document !== 'dossier') throw new Error('not a dossier');
    const written = await cidsFormat.write?.(dossier);
    const bytes = written?.files[0]?.bytes ?? new Uint8Array();
    expect((await cidsFormat.read?.(bytes, { file: 'demo.jsonld' }))?.value).toEqual([dossier]);
    expect((await cidsFormat.read?.(bytes))?.issues).toEqual([]);
    expect((await cidsFormat.judge?.(bytes))?.[0]?.verdict).toBe('pass');
    expect(written?.losses).toEqual([]);
  });

  test('has code lists whose codes are one each', () => {
    expect(cidsCodeLists).toHaveLength(13);
    for (const { codes } of cidsCodeLists)
      expect(new Set(codes.map(({ iri }) => iri)).size).toBe(codes.length);
    const goals = cidsCodeLists.find(({ id }) => id === 'SDGImpacts')?.codes ?? [];
    expect(goals.map(({ code }) => Number(code))).toEqual(Array.from({ length: 17 }, (_, at) => at + 1));
    const states = cidsCodeLists.find(({ id }) => id === 'FundingState')?.codes;
    expect(states?.[0]).toMatchObject({ code: 'applied', name: { en: 'Applied', fr: 'Appliqué' } });
  });
});
