import { expect, test } from 'vitest';
import { readHxlTables } from './readHxlTables.ts';

test('hashtags in row 25 are found, those in row 26 are not, and a long stream is not read for them', async () => {
  const late = (rows: number) => `${'title,x\n'.repeat(rows)}#org,#affected\nA,1\n`;
  expect((await readHxlTables(late(24))).value?.[0]?.hashtagRow).toBe(25);
  expect((await readHxlTables(late(25))).issues[0]?.code).toBe('hxl/no-hashtags');
  let chunks = 0;
  async function* endless() {
    for (;;) {
      chunks += 1;
      yield new TextEncoder().encode('a,b\n'.repeat(1000));
    }
  }
  expect((await readHxlTables(endless())).issues[0]?.code).toBe('hxl/no-hashtags');
  expect(chunks).toBeLessThan(40);
});

test('half of the cells must be hashtags; what is no hashtag among them is said with its cell', async () => {
  const { value, issues } = await readHxlTables('#org,#adm1,n°,#2x\nA,B,C,D\n', { file: 'f.csv' });
  expect(value?.[0]?.columns.map(({ tag }) => tag)).toEqual(['#org', '#adm1', '', '']);
  expect(issues.map(({ at }) => at)).toEqual([
    { in: 'sheet', file: 'f.csv', cell: 'C1' },
    { in: 'sheet', file: 'f.csv', cell: 'D1' },
  ]);
  expect((await readHxlTables('#org,a,b\nA,B,C\n')).value).toBeUndefined();
});

test.each([';', '\t', '|'])('%s separates cells, whatever commas titles hold', async (sign) => {
  const rows = [['a, b, c, d'], ['Qui', 'Combien'], ['#org', '#reached'], ['A', '1,5']];
  const { value } = await readHxlTables(rows.map((row) => row.join(sign)).join('\n'));
  expect(value?.[0]?.rows).toEqual([['A', '1,5']]);
});

test('UTF-16, windows-1252, a mark in front, old line ends and missing cells', async () => {
  const text = 'Où,Atteints\r#adm1,#reached\rÉvry,3\rNord\r';
  const wide = new Uint8Array(2 + text.length * 2);
  wide.set([0xff, 0xfe]);
  for (const [index, sign] of [...text].entries()) wide[2 + index * 2] = sign.charCodeAt(0);
  const narrow = Uint8Array.from([...text].map((sign) => sign.charCodeAt(0)));
  for (const source of [wide, narrow, `\ufeff${text}`]) {
    const { value } = await readHxlTables(source);
    expect(value?.[0]?.rows).toEqual([
      ['Évry', '3'],
      ['Nord', ''],
    ]);
  }
});

test('objects keyed by hashtag, prototype names among them', async () => {
  const json =
    '[{"#org":"A","#affected":3,"__proto__":"x"},{"#affected":null,"#org":true,"#adm1":{"deep":[1]}}]';
  const { value } = await readHxlTables(json);
  expect(value?.[0]?.columns.map(({ tag }) => tag)).toEqual(['#org', '#affected', '', '#adm1']);
  expect(value?.[0]?.rows).toEqual([
    ['A', '3', 'x', ''],
    ['true', '', '', '{"deep":[1]}'],
  ]);
});

test('cells beyond the last column and rows beyond the limit are said', async () => {
  const { value, issues } = await readHxlTables('#org,#reached\nA,1\nB,2,3\nC,4\n', { maxRows: 2 });
  expect(value?.[0]?.rows).toHaveLength(2);
  expect(issues.map(({ code }) => code)).toEqual(['hxl/more-cells', 'hxl/too-long']);
});
