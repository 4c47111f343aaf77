import type { LocalizedText } from '../../text/LocalizedText.ts';
import { textIn } from '../../text/textIn.ts';
import type { FrameLine, FrameTable, FrameTableRow } from '../FrameTable.ts';
import type { ColumnSource, FrameTemplateDefinition } from '../FrameTemplateDefinition.ts';
import type { FigureSketch, FrameSketch, FrameSketchRow, IndicatorSketch } from './FrameSketch.ts';

/** The rows that a table of our own shows, as {@link readFrame} reads them. */
export function sketchFrame(table: FrameTable, template: FrameTemplateDefinition): FrameSketch {
  const { title, vision } = table;
  const sketchRow = template.order === 'lanes' ? sketchLane : sketchLine;
  return {
    ...(title !== undefined && { title }),
    ...(vision !== undefined && { vision }),
    rows: table.rows.flatMap((row) => sketchRow(row, template)),
  };
}

/** The lines of the columns that get their content from one source. */
function linesFrom(row: FrameTableRow, { columns }: FrameTemplateDefinition) {
  const byColumn = new Map(row.cells.map(({ column, lines }) => [column, lines] as const));
  return (from: ColumnSource) =>
    columns
      .filter((column) => column.from === from)
      .map((column) => ({ column, lines: byColumn.get(column.id) ?? [] }));
}

const textsOf = (lines: readonly FrameLine[]): readonly LocalizedText[] => lines.map(({ text }) => text);

function own({ node, code, link }: FrameLine): Pick<FrameSketchRow, 'id' | 'code' | 'link'> {
  return {
    ...(node !== undefined && { id: node }),
    ...(code !== undefined && { code }),
    ...(link !== undefined && { link }),
  };
}

function sketchLine(row: FrameTableRow, template: FrameTemplateDefinition): readonly FrameSketchRow[] {
  const from = linesFrom(row, template);
  const assumptions = from('assumptions').flatMap(({ lines }) => lines);
  const cells = from('cell').filter(({ lines }) => lines.length > 0);
  const indicators = sketchIndicators((source) => from(source).flatMap(({ lines }) => lines));
  const statements = from('statement').flatMap(({ lines }) => lines);
  const rows = statements.map((line, at): FrameSketchRow => {
    const mine = assumptions.filter(({ node }) => (node === undefined ? at === 0 : node === line.node));
    return {
      role: row.role,
      key: row.id,
      text: line.text,
      ...own(line),
      parent: row.parent ?? '',
      ...(mine.length > 0 && { assumptions: textsOf(mine) }),
      ...(at === 0 && indicators.length > 0 && { indicators }),
      ...(at === 0 &&
        cells.length > 0 && {
          cells: Object.fromEntries(cells.map(({ column, lines }) => [column.id, textsOf(lines)])),
        }),
    };
  });
  const inside = from('rows').flatMap(({ column, lines }) => {
    const role = template.rows.find(({ inColumn }) => inColumn === column.id)?.role;
    return role ? lines.map((line) => ({ role, text: line.text, ...own(line), parent: row.id })) : [];
  });
  return [...rows, ...inside];
}

function sketchIndicators(lines: (from: ColumnSource) => readonly FrameLine[]): readonly IndicatorSketch[] {
  const names = lines('indicators');
  const [baselines, targets, currents, sources] = (
    ['baseline', 'target', 'current', 'verification'] as const
  ).map(lines);
  return names.map(({ text, code, indicator }, at) => {
    // without ids the lines of the cells stand side by side
    const mine = (all: readonly FrameLine[] = []) =>
      all.filter((line, index) =>
        line.indicator === undefined ? index === at : line.indicator === indicator,
      );
    const unit = [...mine(baselines), ...mine(targets), ...mine(currents)].find((line) => line.unit)?.unit;
    const [baseline] = mine(baselines);
    const [current] = mine(currents).filter(({ observation }) => observation === undefined);
    const aims = mine(targets);
    const [source] = mine(sources);
    return {
      text,
      ...(indicator !== undefined && { id: indicator }),
      ...(code !== undefined && { code }),
      ...(unit !== undefined && { unit }),
      ...(baseline && { baseline: figureOf(baseline) }),
      ...(aims.length > 0 && { targets: aims.map(figureOf) }),
      ...(current && { current: figureOf(current) }),
      ...(source && { verification: source.text }),
    };
  });
}

const figureOf = ({ text, value, date }: FrameLine): FigureSketch => ({
  text: textIn(text, 'en'),
  ...(value !== undefined && { value }),
  ...(date !== undefined && { date }),
});

function sketchLane(row: FrameTableRow, template: FrameTemplateDefinition): readonly FrameSketchRow[] {
  const from = linesFrom(row, template);
  const all = (source: ColumnSource) => from(source).flatMap(({ lines }) => lines);
  const ofLane = (source: ColumnSource) => textsOf(all(source).filter(({ node }) => node === undefined));
  const ofNode = (source: ColumnSource, id: string | undefined) =>
    textsOf(all(source).filter(({ node }) => node !== undefined && node === id));
  const cells = Object.fromEntries(
    from('cell')
      .filter(({ lines }) => lines.length > 0)
      .map(({ column, lines }) => [column.id, textsOf(lines)]),
  );
  const [name] = all('statement');
  const lane: FrameSketchRow = {
    role: row.role,
    key: row.id,
    text: name?.text ?? '',
    ...(name?.stakeholder !== undefined && { id: name.stakeholder }),
    signals: ofLane('signals'),
    contribution: ofLane('contribution'),
    cells,
  };
  const role = template.rows.find(({ parents }) => parents?.includes(row.role))?.role ?? 'change';
  const changes = from('changes').flatMap(({ column, lines }) =>
    lines.map(
      (line): FrameSketchRow => ({
        role,
        text: line.text,
        ...own(line),
        parent: row.id,
        ...(column.horizon && { horizon: column.horizon }),
        signals: ofNode('signals', line.node),
        contribution: ofNode('contribution', line.node),
      }),
    ),
  );
  return [lane, ...changes];
}
