import { expect, test } from 'vitest';
import { readSite } from '../fixtures/readSite.ts';
import { parseConfig } from './parseConfig.ts';

test('YAML stays what was written: no, days, numbers of indicators, prototype names', async () => {
  const { value, codes } = await readSite({
    '1-10.yml':
      'indicator_number: 1.10\nindicator_name: Test\ncountry: NO\nsince: 2022-02-03\nagree: yes\n__proto__: { polluted: 1 }\nconstructor: x\n',
  });
  expect(value?.indicators[0]).toMatchObject({ id: '1-10', code: '1.10', name: 'Test' });
  const kept = JSON.stringify(value?.indicators[0]?.extensions);
  expect(kept).toContain('"country":"NO","since":"2022-02-03","agree":"yes","constructor":"x"');
  expect(codes).toContain('open-sdg/reserved-key');
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
});

test.each([
  [
    'a bomb of aliases',
    `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [${'*a,'.repeat(9)}]\nc: &c [${'*b,'.repeat(9)}]\nd: &d [${'*c,'.repeat(9)}]\ne: [${'*d,'.repeat(9)}]\n`,
  ],
  ['a cut-off file', 'indicator_name: "no end'],
  ['depth', `a: ${'['.repeat(20_000)}`],
  ['a list', '- a\n- b\n'],
  ['an unknown alias', 'a: *nobody\n'],
])('%s is refused with its place, quickly', async (_, text) => {
  const { issues } = await readSite({ 'indicator_1-1-1.csv': 'Year,Value\n2015,1\n', '1-1-1.yml': text });
  const [issue] = issues.filter(({ code }) => code === 'open-sdg/bad-config');
  expect(issue?.at).toMatchObject({ in: 'text', file: '1-1-1.yml' });
});

test('tags of other languages run nothing', async () => {
  const { codes, value } = await readSite({
    '1-1-1.yml': 'indicator_number: 1.1.1\nx: !!python/object/apply:os.system [ls]\n',
  });
  expect(codes).toContain('open-sdg/odd-config');
  expect(value?.indicators).toHaveLength(1);
});

test('front matter, JSON and a table of fields are configurations too; a name may be a key of a translation', async () => {
  for (const [name, text] of [
    ['meta/1-1-1.md', '---\nindicator_number: 1.1.1\nindicator_name: Poverty\n---\nText\n'],
    ['meta/1-1-1.json', '{"indicator_number":"1.1.1","indicator_name":"Poverty"}'],
    ['meta/1-1-1.csv', 'indicator_number,1.1.1\nindicator_name,Poverty\n'],
  ] as const) {
    const { value } = await readSite({ [name]: text });
    expect(value?.indicators.map(({ name: own, code }) => [own, code])).toEqual([['Poverty', '1.1.1']]);
  }
  const { codes } = await readSite({
    '1-1-1.yml': 'indicator_number: 1.1.1\nindicator_name: global_indicators.1-1-1-title\n',
  });
  expect(codes).toContain('open-sdg/name-elsewhere');
});

const parsed = (name: string, text: string) => parseConfig({ name, bytes: new TextEncoder().encode(text) });

test('a field that stands twice is said with its line, within front matter too; the last one counts', async () => {
  const text = '---\nindicator_number: 1.1.1\nnote: first\nnote: second\nsources:\n  - a: 1\n    a: 2\n---\n';
  const { value, issues } = await parsed('1-1-1.md', text);
  expect(value).toEqual({ indicator_number: '1.1.1', note: 'second', sources: [{ a: 2 }] });
  expect(issues.map(({ code, at, params }) => [code, at, params])).toEqual([
    ['open-sdg/repeated-key', { in: 'text', file: '1-1-1.md', line: 4, column: 1 }, { field: 'note' }],
    ['open-sdg/repeated-key', { in: 'text', file: '1-1-1.md', line: 7, column: 5 }, { field: 'a' }],
  ]);
});

test('the text below front matter is kept as the content of the page', async () => {
  const page = await parsed(
    '1-1-1.md',
    '---\r\nindicator_number: 1.1.1\r\n---\r\n\r\nSee **there**.\r\n\r\nMore.\r\n',
  );
  expect(page.value?.['page_content']).toBe('See **there**.\n\nMore.');
  const told = await parsed('1-1-1.md', '---\nindicator_number: 1.1.1\npage_content: Own\n---\nOther\n');
  expect(told.value?.['page_content']).toBe('Own');
  expect((await parsed('1-1-1.md', '---\nindicator_number: 1.1.1\n---')).value).toEqual({
    indicator_number: '1.1.1',
  });
});

test('numbers of indicators keep their zero under either name', async () => {
  expect((await parsed('a.yml', 'indicator: 3.10\nsdg_goal: 3\n')).value).toEqual({
    indicator: '3.10',
    sdg_goal: 3,
  });
});

test('tens of thousands of fields are read as fast as they are many', async () => {
  const text = Array.from({ length: 40_000 }, (_, at) => `field${at}: 1\n`).join('');
  const start = performance.now();
  expect(Object.keys((await parsed('a.yml', text)).value ?? {})).toHaveLength(40_000);
  expect(performance.now() - start).toBeLessThan(8_000);
}, 20_000);
