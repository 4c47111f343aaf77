import { cellAddress } from '../../workbook/cellAddress.ts';
import { writeCellText } from '../../workbook/xlsx/cellText.ts';
import { escapeAttribute } from '../../workbook/xlsx/escapeXml.ts';
import type { TextRun } from '../archive/TextRun.ts';
import type { XmlElement } from '../xml/XmlElement.ts';
import type { CellChange } from './CellChange.ts';

/**
 * A cell as it stands in the part of its sheet. Texts stand in the cell itself, so that the shared ones stay as they are.
 * @param prefix of the names of the sheet's elements
 */
export function writeCell(
  row: number,
  column: number,
  { content, style }: CellChange,
  prefix: string,
): string {
  const open = `<${prefix}c r="${cellAddress(row, column)}"${style === 0 ? '' : ` s="${style}"`}`;
  const close = `</${prefix}c>`;
  switch (content.type) {
    case 'empty':
      return `${open}/>`;
    case 'number':
      return `${open}><${prefix}v>${content.value}</${prefix}v>${close}`;
    case 'boolean':
      return `${open} t="b"><${prefix}v>${content.value ? 1 : 0}</${prefix}v>${close}`;
    case 'text':
      return `${open} t="inlineStr"><${prefix}is>${writeRuns(content.runs, prefix)}</${prefix}is>${close}`;
  }
}

function writeRuns(runs: readonly TextRun[], prefix: string): string {
  const text = (run: TextRun) => `<${prefix}t xml:space="preserve">${writeCellText(run.text)}</${prefix}t>`;
  if (runs.every(({ format }) => !format)) return text({ text: runs.map((run) => run.text).join('') });
  return runs
    .map((run) => `<${prefix}r>${run.format ? copyElement(run.format, prefix) : ''}${text(run)}</${prefix}r>`)
    .join('');
}

/** An element of the shared strings as it stands in a sheet, whose prefix may be another. */
function copyElement(element: XmlElement, prefix: string): string {
  const attributes = element.attributes
    .filter(({ name }) => !name.includes(':') && name !== 'xmlns')
    .map(({ name, value }) => ` ${name}="${escapeAttribute(value)}"`)
    .join('');
  const inner = element.children
    .filter((child) => child.prefix === element.prefix)
    .map((child) => copyElement(child, prefix))
    .join('');
  const name = prefix + element.name;
  return inner === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${inner}</${name}>`;
}
