import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { TemplateData } from '../field/TemplateData.ts';
import { type FillTemplateOptions, fillTemplate } from '../fillTemplate.ts';
import { textCell, tinyTemplate } from '../fixtures/tinyTemplate.ts';
import { listTemplateFields } from '../listTemplateFields.ts';

const drawingSpaces =
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const run = (text: string, format = '') => `<a:r>${format}<a:t>${text}</a:t></a:r>`;
const box = (...paragraphs: readonly string[]) =>
  `<xdr:wsDr ${drawingSpaces}><xdr:twoCellAnchor><xdr:from><xdr:row>4</xdr:row></xdr:from><xdr:sp><xdr:txBody>${paragraphs.map((each) => `<a:p>${each}</a:p>`).join('')}</xdr:txBody></xdr:sp></xdr:twoCellAnchor></xdr:wsDr>`;
const chartRelation =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart" Target="../charts/chart1.xml"/></Relationships>';

interface Outside {
  readonly header?: string;
  readonly drawing?: string;
  readonly chart?: string;
  readonly comment?: string;
  readonly name?: string;
  readonly rows?: string;
}

const templateWith = ({ header, drawing, chart, comment, name = 'S', rows }: Outside) =>
  tinyTemplate({
    sheets: [
      {
        name,
        rows: rows ?? `<row r="1">${textCell('A1', 'Rapport')}</row>`,
        after: header === undefined ? '' : `<headerFooter><oddHeader>${header}</oddHeader></headerFooter>`,
        related: [
          ...(drawing === undefined ? [] : [['drawing', 'drawings/drawing1.xml', drawing] as const]),
          ...(comment === undefined ? [] : [['comments', 'comments1.xml', comment] as const]),
        ],
      },
    ],
    extra:
      chart === undefined
        ? {}
        : { 'xl/drawings/_rels/drawing1.xml.rels': chartRelation, 'xl/charts/chart1.xml': chart },
  });

async function fill(outside: Outside, data: TemplateData, options: Partial<FillTemplateOptions> = {}) {
  const { value, issues } = await fillTemplate(templateWith(outside), data, { lang: 'fr', ...options });
  const parts = unzipSync(value?.bytes ?? new Uint8Array());
  const part = (path: string) => strFromU8(parts[`xl/${path}`] ?? new Uint8Array());
  return {
    header: /<oddHeader>(.*)<\/oddHeader>/s.exec(part('worksheets/sheet1.xml'))?.[1],
    drawing: part('drawings/drawing1.xml'),
    chart: part('charts/chart1.xml'),
    issues: issues.map(({ code, params, at }) => [
      code,
      params['field'],
      at && 'cell' in at ? at.cell : undefined,
    ]),
    texts: value?.texts,
  };
}

describe('headers and footers', () => {
  test('are filled among their codes, whatever the value holds', async () => {
    const { header, texts, issues } = await fill(
      { header: '&amp;L&amp;"Arial,Bold"{{org}}&amp;C&amp;14{{year}}&amp;RR&amp;&amp;D {{year}} &amp;P' },
      { org: 'Toit & Cie <asbl>\u0001', year: 2024 },
    );
    expect(header).toBe(
      '&amp;L&amp;"Arial,Bold"Toit &amp;&amp; Cie &lt;asbl&gt;&amp;C&amp;14 2\u202f024&amp;RR&amp;&amp;D 2\u202f024 &amp;P',
    );
    expect(texts).toEqual([{ field: 'org, year, year', sheet: 'S', in: 'header-footer' }]);
    expect(issues).toEqual([]);
  });

  test('what is missing is said without a cell, and goes or stays as asked', async () => {
    expect(await fill({ header: '&amp;C{{x}}!' }, {})).toMatchObject({
      ...{ header: '&amp;C!', texts: [], issues: [['template/no-data', 'x', undefined]] },
    });
    expect(await fill({ header: '&amp;C{{x}}!' }, { x: null }, { gaps: 'leave' })).toMatchObject({
      ...{ header: '&amp;C{{x}}!', texts: [], issues: [] },
    });
  });

  test('one that would be too long to open stays as it is', async () => {
    const { header, issues } = await fill({ header: '&amp;L{{x}}' }, { x: 'é'.repeat(254) });
    expect([header, issues]).toEqual(['&amp;L{{x}}', [['template/long-margin', 'x', undefined]]]);
    expect((await fill({ header: '&amp;L{{x}}' }, { x: 'é'.repeat(253) })).header).toHaveLength(2 + 4 + 253);
  });

  test('lists and groups have no place there', async () => {
    const { issues, header } = await fill(
      { header: '{{#l}}{{l}}{{/l}} {{g}} {{p}}' },
      { l: [{ a: 1 }], g: { a: 1 }, p: ['Nord', 'Sud'] },
      { surplus: 'ignore' },
    );
    expect(issues).toEqual([
      ['template/out-of-reach', 'l', undefined],
      ['template/unusable-value', 'l', undefined],
      ['template/out-of-reach', 'l', undefined],
      ['template/unusable-value', 'g', undefined],
    ]);
    expect(header).toBe('{{#l}}{{/l}}  Nord, Sud');
  });
});

describe('text boxes, words of charts', () => {
  test('are filled across differently written stretches, line by line', async () => {
    const bold = '<a:rPr b="1"/>';
    const { drawing, texts } = await fill(
      {
        drawing: box(
          run('Pour {{or', bold) + run('g}} ; ') + run('fin', '<a:rPr i="1"/>'),
          run('{{story}}', bold),
          run('sans'),
        ),
      },
      { org: 'A & B', story: 'un\ndeux' },
    );
    expect(drawing).toContain(
      `<a:p>${run('Pour A &amp; B', bold)}${run(' ; ')}${run('fin', '<a:rPr i="1"/>')}</a:p>`,
    );
    expect(drawing).toContain(
      `<a:p>${run('un', bold)}<a:br/>${run('deux', bold)}</a:p><a:p>${run('sans')}</a:p>`,
    );
    expect(texts).toEqual([
      { field: 'org', sheet: 'S', in: 'text-box' },
      { field: 'story', sheet: 'S', in: 'text-box' },
    ]);
  });

  test('a field of the program itself takes a text on one line', async () => {
    const drawing = box('<a:fld id="{1}" type="TxLink"><a:t>{{story}}</a:t></a:fld>');
    expect((await fill({ drawing }, { story: 'un\ndeux' })).drawing).toContain('<a:t>un deux</a:t>');
  });

  test('charts are filled too', async () => {
    const chart = `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ${drawingSpaces}><c:title><a:p>${run('Avancement de {{name}}')}</a:p></c:title></c:chartSpace>`;
    const { chart: filled, texts } = await fill({ drawing: box(run('note')), chart }, { name: 'Un pas' });
    expect(filled).toContain('<a:t>Avancement de Un pas</a:t>');
    expect(texts).toEqual([{ field: 'name', sheet: 'S', in: 'chart' }]);
  });

  test('are filled and move with repeated rows at once', async () => {
    const { drawing } = await fill(
      { drawing: box(run('{{x}}')), rows: `<row r="1">${textCell('A1', '{{#l}}{{.}}{{/l}}')}</row>` },
      { x: 'ici', l: ['a', 'b', 'c'] },
    );
    expect(drawing).toContain('<a:t>ici</a:t>');
    expect(drawing).toContain('<xdr:row>6</xdr:row>');
  });
});

test('what is asked for in the name of a sheet or in a comment is said', async () => {
  const comment =
    '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><commentList><comment ref="A1"><text><r><t>Voir {{or</t></r><r><t>g}}</t></r></text></comment></commentList></comments>';
  const { issues } = await fill({ name: 'Année {{year}}', comment }, {});
  expect(issues).toEqual([
    ['template/out-of-reach', 'year', undefined],
    ['template/out-of-reach', 'org', undefined],
  ]);
});

test('what they ask for can be listed beforehand', async () => {
  const template = templateWith({ header: '&amp;L{{a}} {{#l}}', drawing: box(run('{{') + run('b}}')) });
  expect((await listTemplateFields(template)).value).toEqual([
    { field: 'a', kind: 'placeholder', sheet: 'S', in: 'header-footer', text: '&L{{a}} {{#l}}' },
    { field: 'b', kind: 'placeholder', sheet: 'S', in: 'text-box', text: '{{b}}' },
  ]);
});
