import { docxColours } from './docxTheme.data.ts';

const { accent, rule } = docxColours;

const edge = (side: string, size: number, colour: string): string =>
  `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${colour}"/>`;

const margin = (side: string, width: number): string => `<w:${side} w:w="${width}" w:type="dxa"/>`;

const tableStyle = (
  id: string,
  name: string,
  borders: string,
  height: number,
  side: number,
  more = '',
): string =>
  `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:uiPriority w:val="99"/>` +
  `<w:tblPr><w:tblBorders>${borders}</w:tblBorders><w:tblCellMar>${margin('top', height)}${margin('left', side)}` +
  `${margin('bottom', height)}${margin('right', side)}</w:tblCellMar></w:tblPr>${more}</w:style>`;

/**
 * The table styles of a report as WordprocessingML, for which the docx library has no words.
 * @param short whether the document is set closer
 */
export const docxTableStyles = (short: boolean): string =>
  tableStyle(
    'ReportTable',
    'Report Table',
    edge('top', 16, accent) + edge('bottom', 8, accent) + edge('insideH', 4, rule),
    short ? 30 : 85,
    100,
    `<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:tcBorders>${edge('bottom', 8, accent)}</w:tcBorders></w:tcPr></w:tblStylePr>`,
  ) +
  tableStyle(
    'FactsTable',
    'Facts Table',
    edge('top', 4, rule) + edge('bottom', 4, rule) + edge('insideH', 4, rule),
    short ? 20 : 40,
    0,
  ) +
  tableStyle(
    'CardsTable',
    'Cards Table',
    edge('top', 8, accent) + edge('insideH', 4, rule),
    short ? 40 : 110,
    120,
  );
