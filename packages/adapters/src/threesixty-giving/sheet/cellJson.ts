import type { Json } from '@jalon/core';
import type { Cell } from '../../workbook/Workbook.ts';
import type { LeafShape } from '../shape/GrantShape.ts';

/**
 * What a cell says of a field: dates and numbers as the program holds them, everything else as it stands there.
 * @returns `undefined` for an empty cell, and for one whose value the file does not hold
 */
export function cellJson(cell: Cell | undefined, leaf: LeafShape | undefined): Json | undefined {
  switch (cell?.type) {
    case 'number':
      // a share where an amount is expected is said as the cell shows it
      if (leaf?.is === 'number' && cell.format?.includes('%')) return cell.shown;
      if (leaf === undefined || leaf.is === 'number' || leaf.is === 'day' || leaf.is === 'moment')
        return cell.value;
      // a column of years
      if (leaf.is === 'partial-day')
        return cell.value >= 1900 && cell.value <= 2200 ? String(cell.value) : cell.value;
      return leaf.many ? [numberText(cell.value, cell.format)] : numberText(cell.value, cell.format);
    case 'date':
      if (leaf?.is === 'moment')
        return `${cell.value.length === 10 ? `${cell.value}T00:00:00` : cell.value}Z`;
      return leaf?.is === 'day' || leaf?.is === 'partial-day' ? cell.value.slice(0, 10) : cell.value;
    case 'boolean':
      return leaf === undefined ? cell.value : cell.value ? 'TRUE' : 'FALSE';
    case 'text':
    case 'time':
      return textJson(cell.value, leaf);
    default:
      return undefined;
  }
}

function textJson(text: string, leaf: LeafShape | undefined): Json | undefined {
  if (text.trim() === '') return undefined;
  if (leaf?.many) {
    const parts = text.split(leaf.codes ? /[;,]/ : ';').map((part) => part.trim());
    return parts.filter((part) => part !== '');
  }
  // in a text file every number is a text, and says the same
  const plain = text.trim();
  return leaf?.is === 'number' && /^-?\d{1,15}(?:\.\d+)?$/.test(plain) ? Number(plain) : text;
}

/** A number in a column of texts as the cell shows it, where its format only keeps zeros in front: `08049101`. */
const numberText = (value: number, format: string | undefined): string =>
  format !== undefined && /^0+$/.test(format) && Number.isInteger(value) && value >= 0
    ? String(value).padStart(format.length, '0')
    : String(value);
