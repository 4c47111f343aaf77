import { formatIssue, type Issue, type Valuation } from '@jalon/core';
import { describe, expect, test } from 'vitest';
import { valueMessages } from '../valueMessages.ts';
import type { SroiOptions } from './SroiOptions.ts';
import type { SroiMap, SroiOutcome } from './SroiResult.ts';
import { sroi } from './sroi.ts';
import { sroiExplanation } from './sroiExplanation.ts';
import { toValueMap } from './toValueMap.ts';

const euros = (amount: number) => ({ minor: amount * 100, currency: 'EUR' });
const line: SroiOutcome = {
  id: 'v1',
  outcome: 'confidence',
  stakeholder: 'parents',
  quantity: 40,
  durationYears: 1,
  proxy: { value: euros(400) },
  deadweight: { share: 0.25, source: 'survey' },
};
const longer: SroiOutcome = { ...line, durationYears: 2, dropOff: { share: 0.5 } };
const low = { id: 'low', description: 'Deadweight 50 %', ratio: 1 };
const high = { id: 'high', description: 'Deadweight 0 %', ratio: 2 };
const valuation: SroiMap = {
  kind: 'evaluative',
  currency: 'EUR',
  inputs: [{ id: 'grant', description: 'Grant', value: euros(8000) }],
  outcomes: [line],
  sensitivity: [low, high],
};
const withOutcomes = (...outcomes: readonly SroiOutcome[]): SroiMap => ({ ...valuation, outcomes });
const discount = { rate: 0.25, source: 'a guide' };
const codes = (issues: readonly Issue[]) => issues.map(({ code }) => code.replace('value/', ''));
const refusal = (map: SroiMap, options?: SroiOptions) => {
  const { status, warnings, ...rest } = sroi(map, options);
  return { status, reason: 'reason' in rest ? rest.reason : undefined, codes: codes(warnings) };
};
const refusedFor = (reason: string, ...said: readonly string[]) => ({
  status: 'not-computable',
  reason,
  codes: said,
});
const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');

describe('a social return', () => {
  test('by hand: 40 × 400 € × 3/4 = 12,000 € over 8,000 €', () => {
    expect(sroi(valuation)).toEqual({
      status: 'computed',
      value: {
        kind: 'evaluative',
        ratio: 1.5,
        netRatio: 0.5,
        range: { low: 1, high: 2 },
        netRange: { low: 0, high: 1 },
        investment: euros(8000),
        presentValue: euros(12_000),
        netPresentValue: euros(4000),
        impacts: [{ id: 'v1', impact: euros(12_000) }],
        years: [{ year: 1, impact: euros(12_000), presentValue: euros(12_000) }],
        paybackMonths: 8,
        cases: [
          { id: 'low', ratio: 1, origin: 'recorded' },
          { id: 'high', ratio: 2, origin: 'recorded' },
        ],
        notValued: { inputs: [], outcomes: [] },
      },
      unit: 'ratio',
      method: 'sroi@1',
      coverage: { observed: 2, expected: 2 },
      warnings: [],
    });
  });

  test('discounts by the rate of the map, from the first year or not', () => {
    // 12,000 + 6,000: at 25 % 9,600 + 3,840, or 12,000 + 4,800
    const map = { ...withOutcomes(longer), discount };
    expect(sroi(map).value?.presentValue).toEqual(euros(13_440));
    expect(sroi({ ...map, firstYearExponent: 0 }).value?.presentValue).toEqual(euros(16_800));
    expect(sroi(map).value?.years).toEqual([
      { year: 1, impact: euros(12_000), presentValue: euros(9600) },
      { year: 2, impact: euros(6000), presentValue: euros(3840) },
    ]);
    const three = { ...map, outcomes: [{ ...longer, durationYears: 3 }] };
    expect(sroi(three).value?.years[2]?.impact).toEqual(euros(3000));
    expect(sroi(three, { dropOff: 'linear' }).value?.years[2]?.impact).toEqual(euros(0));
  });

  test('a loss is deducted, whatever the sign its price was written with', () => {
    const loss = {
      ...line,
      id: 'v2',
      stakeholder: 'team',
      negative: true,
      quantity: 10,
      deadweight: { share: 0 },
    };
    expect(sroi(withOutcomes(line, loss)).value?.presentValue).toEqual(euros(8000));
    const negative = { ...loss, proxy: { value: euros(-400) } };
    expect(sroi(withOutcomes(line, negative)).value?.impacts[1]).toEqual({ id: 'v2', impact: euros(-4000) });
  });

  test('an outcome of the period after pays nothing back in the first year', () => {
    const map = { ...withOutcomes({ ...line, startsIn: 'period-after' }), discount };
    expect(sroi(map).value).not.toHaveProperty('paybackMonths');
    expect(sroi(map).value?.years.map(({ impact }) => impact.minor)).toEqual([0, 1_200_000]);
  });

  test('its range is that of all cases, the base case among them', () => {
    const range = (...ratios: readonly number[]) =>
      sroi({ ...valuation, sensitivity: ratios.map((ratio) => ({ ...low, ratio })) }).value?.range;
    expect(range(1, 2)).toEqual({ low: 1, high: 2 });
    expect(range(2, 3)).toEqual({ low: 1.5, high: 3 });
    expect(range(1, 1.2)).toEqual({ low: 1, high: 1.5 });
  });

  test('scenarios are computed beside the recorded cases', () => {
    const scenarios = [
      { id: 'half', changes: [{ outcome: 'v1', parameter: 'quantity' as const, value: 20 }] },
      { id: 'dear', investment: 1_600_000 },
    ];
    const { sensitivity: _, ...bare } = valuation;
    expect(sroi(bare, { scenarios }).value?.cases).toEqual([
      { id: 'half', ratio: 0.75, origin: 'computed' },
      { id: 'dear', ratio: 0.75, origin: 'computed' },
    ]);
    expect(sroi(valuation, { scenarios }).value?.cases.map(({ id }) => id)).toEqual([
      'low',
      'high',
      'half',
      'dear',
    ]);
    expect(() =>
      sroi(bare, { scenarios: [{ id: 'x', changes: [{ outcome: 'v9', parameter: 'proxy', value: 1 }] }] }),
    ).toThrow('v9');
  });

  test('the steps are told on request', () => {
    expect(sroi(valuation)).not.toHaveProperty('trace');
    const { trace } = sroi({ ...withOutcomes(longer), discount }, { trace: true });
    expect(trace?.map(({ step }) => step)).toEqual(['map', 'settings', 'impact', 'presentValue']);
    expect(trace?.[0]?.params).toEqual({
      inputs: [800_000],
      outcomes: [
        { id: 'v1', quantity: 40, proxy: 40_000, duration: 2, start: 1, deadweight: 0.25, dropOff: 0.5 },
      ],
    });
    expect(trace?.[1]?.params).toEqual({ firstExponent: 1, dropOff: 'compound', rate: 0.25 });
    expect(trace?.[2]?.params).toEqual({ byOutcome: [1_200_000], byYear: [1_200_000, 600_000] });
    expect(trace?.[3]?.params).toEqual({ byYear: [960_000, 384_000], total: 1_344_000, investment: 800_000 });
  });

  test('a whole valuation of a dossier fits', () => {
    const whole: Valuation = {
      ...valuation,
      inputs: [{ id: 'grant', description: 'Grant', value: euros(8000) }],
      outcomes: [
        {
          ...line,
          proxy: { description: 'One workshop', value: euros(400), source: 'Price list', year: 2024 },
        },
      ],
      sensitivity: [low],
    };
    expect(sroi(whole).value?.ratio).toBe(1.5);
  });
});

describe('a social return is refused', () => {
  test('without sensitivity analysis: no case, or cases without a ratio', () => {
    const { ratio: _, ...plan } = low;
    expect(refusal({ ...valuation, sensitivity: [] })).toEqual(refusedFor('no-sensitivity'));
    expect(refusal({ ...valuation, sensitivity: [plan] })).toEqual(
      refusedFor('no-sensitivity', 'case-without-ratio'),
    );
    expect(refusal({ ...valuation, sensitivity: [{ ...low, ratio: Number.NaN }] }).reason).toBe(
      'no-sensitivity',
    );
  });

  test('without a discount rate and its source beyond the first year', () => {
    expect(refusal(withOutcomes(longer))).toEqual(refusedFor('no-discount-rate', 'no-rate'));
    expect(refusal(withOutcomes({ ...line, durationYears: 1.5 })).reason).toBe('no-discount-rate');
    expect(refusal(withOutcomes({ ...line, startsIn: 'period-after' })).reason).toBe('no-discount-rate');
    expect(refusal({ ...withOutcomes(longer), discount: { rate: 0.03 } })).toEqual(
      refusedFor('no-discount-rate', 'rate-without-source'),
    );
    expect(refusal(withOutcomes({ ...line, startsIn: 'period-after', durationYears: 0 })).status).toBe(
      'computed',
    );
    expect(refusal({ ...withOutcomes(longer), discount }).status).toBe('computed');
    expect(refusal(withOutcomes({ ...line, startsIn: 'activity-period' })).status).toBe('computed');
    // what is not valued claims nothing
    const { proxy: _, ...unvalued } = longer;
    expect(refusal(withOutcomes(line, unvalued)).status).toBe('computed');
  });

  test('where a share of attribution reads two ways, until told', () => {
    const unclear = withOutcomes({ ...line, attributionUnclear: { share: 0.75 } });
    expect(refusal(unclear)).toEqual(refusedFor('ambiguous-attribution', 'attribution-unclear'));
    expect(sroi(unclear, { attribution: 'own' }).value?.presentValue).toEqual(euros(9000));
    expect(sroi(unclear, { attribution: 'others' }).value?.presentValue).toEqual(euros(3000));
    expect(codes(sroi(unclear, { attribution: 'own' }).warnings)).toEqual(['attribution-read-own']);
    expect(codes(sroi(unclear, { attribution: 'others' }).warnings)).toEqual(['attribution-read-others']);
    const byLine = new Map([['v1', 'own' as const]]);
    expect(sroi(unclear, { attribution: byLine }).value?.presentValue).toEqual(euros(9000));
    expect(codes(sroi(unclear, { attribution: byLine }).warnings)).toEqual(['attribution-read-own']);
    expect(refusal(unclear, { attribution: new Map() }).reason).toBe('ambiguous-attribution');
    expect(refusal(withOutcomes({ ...line, attributionUnclear: { share: Number.NaN } })).reason).toBe(
      'ambiguous-attribution',
    );
  });

  test('a share that is told makes the unclear one void', () => {
    const told = { ...line, attributionUnclear: { share: 0.75 }, attributionToOthers: { share: 0.5 } };
    expect(sroi(withOutcomes(told)).value?.presentValue).toEqual(euros(6000));
    expect(sroi(withOutcomes(told)).warnings).toEqual([]);
  });

  test('where one change is valued twice for one stakeholder along a path', () => {
    const second: SroiOutcome = { ...line, id: 'v2', outcome: 'job', description: 'A job' };
    const links = [
      { from: 'confidence', to: 'training' },
      { from: 'confidence', to: 'sleep' },
      { from: 'training', to: 'job' },
      { from: 'sleep', to: 'job' },
    ];
    const map = withOutcomes(second, line);
    expect(refusal(map, { links })).toEqual(refusedFor('valued-twice', 'valued-twice'));
    const [issue] = sroi(map, { links }).warnings;
    expect(issue).toEqual({
      code: 'value/valued-twice',
      severity: 'error',
      params: { label: 'A job', first: 'v1' },
      at: { in: 'dossier', entity: { kind: 'valued-outcome', id: 'v2' } },
    });
    const warned = sroi(map, { links, valuedTwice: 'warn' });
    expect(warned.status).toBe('computed');
    expect(warned.warnings.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      'warning value/valued-twice',
    ]);
    expect(refusal(map, { links, valuedTwice: 'refuse' }).reason).toBe('valued-twice');
  });

  test('other people, a loss, a loop, an unvalued line, no path: nothing is valued twice', () => {
    const second: SroiOutcome = { ...line, id: 'v2', outcome: 'job' };
    const links = [{ from: 'confidence', to: 'job' }];
    const { proxy: _, ...unvalued } = second;
    expect(refusal(withOutcomes(line, { ...second, stakeholder: 'children' }), { links }).codes).toEqual([]);
    expect(refusal(withOutcomes(line, { ...second, negative: true }), { links }).codes).toEqual([]);
    expect(refusal(withOutcomes(line, unvalued), { links }).codes).toEqual(['outcome-not-valued']);
    expect(
      refusal(withOutcomes(line, second), { links: [{ from: 'confidence', to: 'job', loop: true }] }).codes,
    ).toEqual([]);
    expect(
      refusal(withOutcomes(line, second), { links: [{ from: 'confidence', to: 'other' }] }).codes,
    ).toEqual([]);
    expect(refusal(withOutcomes(line, second), { links }).reason).toBe('valued-twice');
  });

  test('two losses on one path are valued twice too; cycles end', () => {
    const one = { ...line, negative: true };
    const two = { ...one, id: 'v2', outcome: 'job' };
    const links = [
      { from: 'confidence', to: 'job' },
      { from: 'job', to: 'confidence' },
    ];
    expect(refusal(withOutcomes(one, two), { links }).codes).toEqual(['valued-twice', 'valued-twice']);
  });

  test('one result in two lines is valued twice, unless both say what they are about', () => {
    const same: SroiOutcome = { ...line, id: 'v2' };
    expect(refusal(withOutcomes(line, same)).codes).toEqual(['valued-twice']);
    expect(refusal(withOutcomes({ ...line, description: 'At home' }, same)).codes).toEqual(['valued-twice']);
    expect(refusal(withOutcomes(line, { ...same, description: 'At work' })).reason).toBe('valued-twice');
    expect(
      refusal(withOutcomes({ ...line, description: 'At home' }, { ...same, description: 'At work' }), {
        links: [],
      }),
    ).toMatchObject({ status: 'computed', codes: [] });
  });

  test('where amounts are in another currency', () => {
    const dollars = { minor: 100, currency: 'USD' };
    const input = { ...valuation, inputs: [{ id: 'grant', value: dollars }] };
    expect(refusal(input)).toEqual(refusedFor('mixed-currencies', 'mixed-currencies'));
    expect(sroi(input).warnings[0]?.params).toEqual({ found: 'USD', expected: 'EUR' });
    expect(refusal(withOutcomes({ ...line, proxy: { value: dollars } })).reason).toBe('mixed-currencies');
    const both = {
      ...input,
      outcomes: [
        { ...line, proxy: { value: { minor: 1, currency: 'GBP' } } },
        { ...line, proxy: { value: dollars } },
      ],
    };
    expect(sroi(both).warnings.map(({ params }) => params['found'])).toEqual(['GBP', 'USD']);
  });

  test('where nothing is valued, on either side', () => {
    const { proxy: _, ...unvalued } = line;
    expect(refusal(withOutcomes(unvalued)).reason).toBe('missing-value');
    expect(refusal(withOutcomes()).reason).toBe('missing-value');
    expect(refusal({ ...valuation, inputs: [{ id: 'rooms' }] })).toEqual(
      refusedFor('no-investment', 'input-not-valued'),
    );
    expect(refusal({ ...valuation, inputs: [{ id: 'grant', value: euros(0) }] }).reason).toBe(
      'no-investment',
    );
  });

  test('where a number cannot be used', () => {
    expect(refusal(withOutcomes({ ...line, deadweight: { share: 1.5 } })).reason).toBe('outside-domain');
    expect(refusal(withOutcomes({ ...line, quantity: Number.NaN })).reason).toBe('outside-domain');
    const wrong = withOutcomes({ ...line, attributionUnclear: { share: Number.NaN } });
    expect(refusal(wrong, { attribution: 'others' }).reason).toBe('outside-domain');
    expect(refusal({ ...withOutcomes(longer), discount: { ...discount, rate: -1 } }).reason).toBe(
      'outside-domain',
    );
  });

  test('still tells how much of the map is valued', () => {
    expect(sroi({ ...valuation, sensitivity: [] }).coverage).toEqual({ observed: 2, expected: 2 });
    expect(sroi({ ...valuation, inputs: [{ id: 'rooms' }] }).coverage).toEqual({ observed: 1, expected: 2 });
  });
});

describe('a social return says', () => {
  test('which inputs and outcomes are not valued', () => {
    const { proxy: _, ...unvalued } = { ...line, id: 'v2', description: 'Joy' };
    const map = {
      ...withOutcomes(line, unvalued),
      inputs: [...valuation.inputs, { id: 'rooms' }, { id: 'time', description: 'Time' }],
    };
    const { value, warnings, coverage } = sroi(map);
    expect(value?.notValued).toEqual({ inputs: ['rooms', 'time'], outcomes: ['v2'] });
    expect(coverage).toEqual({ observed: 2, expected: 5 });
    expect(warnings).toEqual([
      {
        code: 'value/input-not-valued',
        severity: 'warning',
        params: { label: 'rooms' },
        at: { in: 'dossier', entity: { kind: 'valued-input', id: 'rooms' } },
      },
      {
        code: 'value/input-not-valued',
        severity: 'warning',
        params: { label: 'Time' },
        at: { in: 'dossier', entity: { kind: 'valued-input', id: 'time' } },
      },
      {
        code: 'value/outcome-not-valued',
        severity: 'hint',
        params: { label: 'Joy' },
        at: { in: 'dossier', entity: { kind: 'valued-outcome', id: 'v2' } },
      },
    ]);
  });

  test('where nothing is deducted, and where a year is not whole', () => {
    const { deadweight: _, ...bare } = line;
    const said = (outcome: SroiOutcome) => codes(sroi({ ...withOutcomes(outcome), discount }).warnings);
    expect(said(bare)).toEqual(['no-deadweight']);
    expect(said({ ...bare, negative: true })).toEqual([]);
    expect(said({ ...line, durationYears: 2 })).toEqual(['no-drop-off']);
    expect(said({ ...line, durationYears: 2, negative: true })).toEqual([]);
    expect(said(longer)).toEqual([]);
    expect(said({ ...longer, durationYears: 2.5 })).toEqual(['part-year']);
    expect(said({ ...line, durationYears: 0.5 })).toEqual(['part-year']);
  });

  test('that paths were not checked where somebody has two valued outcomes', () => {
    const second = { ...line, id: 'v2', outcome: 'job' };
    expect(codes(sroi(withOutcomes(line, second)).warnings)).toEqual(['paths-not-checked']);
    expect(codes(sroi(withOutcomes(line, second), { links: [] }).warnings)).toEqual([]);
    expect(codes(sroi(withOutcomes(line, { ...second, stakeholder: 'children' })).warnings)).toEqual([]);
  });

  test('that a rate has no source, even where none is required', () => {
    expect(codes(sroi({ ...valuation, discount: { rate: 0.03 } }).warnings)).toEqual(['rate-without-source']);
    expect(codes(sroi({ ...valuation, discount }).warnings)).toEqual([]);
    const unknown = { ...withOutcomes(longer), discount: { rate: Number.NaN } };
    expect(sroi(unknown).warnings[0]?.params).toEqual({ rate: '?' });
  });

  test('which figure the published ratio is', () => {
    const published = (publishedRatio: number) => {
      const { value, warnings } = sroi({ ...valuation, publishedRatio });
      return [value?.published?.equals, ...codes(warnings)];
    };
    expect(published(1.5)).toEqual(['ratio']);
    expect(published(1.55)).toEqual(['none', 'published-differs']);
    expect(published(0.5)).toEqual(['net-ratio', 'published-is-net']);
    expect(published(1.6)).toEqual(['none', 'published-differs']);
    expect(published(3)).toEqual(['none', 'published-differs']);
    expect(published(Number.NaN)).toEqual([undefined]);
    const finer = { ...valuation, inputs: [{ id: 'grant', value: euros(8950) }] };
    // 12,000 / 8,950 = 1.3408
    expect(sroi({ ...finer, publishedRatio: 1.3 }).value?.published).toEqual({
      published: 1.3,
      equals: 'ratio',
    });
    expect(sroi({ ...finer, publishedRatio: 1.34 }).value?.published?.equals).toBe('ratio');
    expect(sroi({ ...finer, publishedRatio: 1.35 }).value?.published?.equals).toBe('none');
    expect(sroi({ ...finer, publishedRatio: 1 }).value?.published?.equals).toBe('none');
  });

  test('each thing in both languages, with nothing left open', () => {
    const second = { ...line, id: 'v2', outcome: 'job' };
    const links = [{ from: 'confidence', to: 'job' }];
    const { deadweight: _, proxy: __, ...unvalued } = { ...line, id: 'v3' };
    const { deadweight: ___, ...bare } = line;
    const found: readonly Issue[] = [
      sroi({ ...valuation, currency: 'USD' }),
      sroi(withOutcomes({ ...line, attributionUnclear: { share: 0.75 } })),
      sroi(withOutcomes({ ...line, attributionUnclear: { share: 0.75 } }), { attribution: 'own' }),
      sroi(withOutcomes({ ...line, attributionUnclear: { share: 0.75 } }), { attribution: 'others' }),
      sroi(withOutcomes(line, second), { links }),
      sroi(withOutcomes(line, second)),
      sroi(withOutcomes(longer)),
      sroi({ ...withOutcomes(longer), discount: { rate: 0.03 } }),
      sroi({ ...withOutcomes(bare, unvalued), inputs: [...valuation.inputs, { id: 'rooms' }] }),
      sroi({ ...withOutcomes({ ...line, durationYears: 2.5 }), discount }),
      sroi({ ...valuation, sensitivity: [low, { id: 'plan', description: 'x' }], publishedRatio: 0.5 }),
      sroi({ ...valuation, publishedRatio: 9 }),
    ].flatMap(({ warnings }) => warnings);
    const elsewhere = ['value/few-outcomes', 'value/dimension-missing', 'value/class-needs'];
    const all = Object.keys(valueMessages).filter((code) => !elsewhere.includes(code));
    expect([...new Set(found.map(({ code }) => code))].sort()).toEqual(all.sort());
    for (const issue of found) {
      const [fr, en] = [formatIssue(issue, 'fr', valueMessages), formatIssue(issue, 'en', valueMessages)];
      expect(fr).not.toBe(en);
      for (const text of [fr, en]) expect(text).not.toMatch(/[{}]|undefined|NaN|^value\//);
    }
  });
});

describe('in one sentence', () => {
  const sentence = (map: SroiMap, lang: 'fr' | 'en') => {
    const result = sroi(map);
    if (result.status !== 'computed') throw new Error(result.reason);
    return plain(sroiExplanation.say(result, lang, {}));
  };

  test('a social return has one decimal, its range, and what it is', () => {
    expect(sroiExplanation.methods).toEqual(['sroi']);
    expect(sentence({ ...valuation, sensitivity: [low, { ...high, ratio: 2.26 }] }, 'fr')).toBe(
      'SROI de 1,5 pour 1, entre 1,0 et 2,3 selon les hypothèses (rapport net de 0,5) : 12 000,00 € de valeur sociale actualisée pour 8 000,00 € de ressources engagées. C’est une évaluation après coup : elle valorise des changements constatés.',
    );
    expect(sentence({ ...valuation, kind: 'forecast' }, 'en')).toBe(
      'SROI of 1.5 to 1, between 1.0 and 2.0 depending on the assumptions (net ratio 0.5): €12,000.00 of discounted social value for €8,000.00 put in. This is a forecast: it values changes that are expected, not yet seen.',
    );
  });

  test('inputs that are not valued are counted', () => {
    const one = { ...valuation, inputs: [...valuation.inputs, { id: 'rooms' }] };
    expect(sentence(one, 'fr')).toMatch(
      /constatés\. Une ressource n’est pas valorisée : le rapport est un maximum de ce point de vue\.$/,
    );
    expect(sentence(one, 'en')).toContain('One input is not valued');
    const two = { ...one, inputs: [...one.inputs, { id: 'time' }] };
    expect(sentence(two, 'fr')).toContain('2 ressources ne sont pas valorisées');
    expect(sentence(two, 'en')).toContain('2 inputs are not valued');
  });
});

describe('a valuation as plain numbers', () => {
  test('keeps what is valued, in minor units, and every share that is there', () => {
    const { proxy: _, ...unvalued } = { ...line, id: 'v2' };
    const full: SroiOutcome = {
      ...line,
      startsIn: 'period-after',
      negative: true,
      displacement: { share: 0.1 },
      attributionToOthers: { share: 0.5 },
      dropOff: { share: 0.25 },
    };
    expect(
      toValueMap({ ...withOutcomes(full, unvalued), inputs: [...valuation.inputs, { id: 'rooms' }] }),
    ).toEqual({
      inputs: [800_000],
      outcomes: [
        {
          id: 'v1',
          quantity: 40,
          proxy: -40_000,
          duration: 1,
          start: 2,
          deadweight: 0.25,
          displacement: 0.1,
          attributionToOthers: 0.5,
          dropOff: 0.25,
        },
      ],
    });
  });

  test('is not made where it would have to be guessed', () => {
    expect(toValueMap({ ...valuation, currency: 'USD' })).toBeUndefined();
    const unclear = withOutcomes({ ...line, attributionUnclear: { share: 1.5 } });
    expect(toValueMap(unclear)).toBeUndefined();
    expect(toValueMap(unclear, { attribution: 'own' })).toBeUndefined();
    expect(
      toValueMap(withOutcomes({ ...line, attributionUnclear: { share: 1 } }), { attribution: 'own' })
        ?.outcomes[0],
    ).not.toHaveProperty('attributionToOthers');
  });

  test('is not made of what is no number', () => {
    expect(toValueMap(withOutcomes({ ...line, quantity: Number.NaN }))).toBeUndefined();
    expect(toValueMap({ ...valuation, inputs: [{ id: 'x', value: euros(Number.NaN) }] })).toBeUndefined();
  });

  test('a loss without a price is worth nothing, not minus nothing', () => {
    const map = toValueMap(withOutcomes({ ...line, negative: true, proxy: { value: euros(0) } }));
    expect(map?.outcomes[0]?.proxy).toBe(0);
  });
});
