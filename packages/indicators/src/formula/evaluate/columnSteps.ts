import type { FormulaColumn } from '../FormulaColumn.ts';
import { sameText } from './arithmetic.ts';
import { type BlockReader, readNumbers, readTruths, textReader } from './columnReaders.ts';
import type { Operation } from './Operation.ts';
import { formOf } from './operatorForms.ts';

/** Rows that are computed together: small enough for a few blocks to stay in the cache. */
export const rowsOfBlock = 1024;

/** Computes some rows, at most {@link rowsOfBlock}; the block handed back is overwritten by the next call. */
type ColumnStep = (columns: readonly FormulaColumn[], from: number, count: number) => Float64Array;

/** An operation as loops over blocks. */
export function columnSteps(operation: Operation): ColumnStep {
  // results that wait for each other lie in blocks of their own, by their depth
  const blocks: Float64Array[] = [];
  const readers = new Map<
    string,
    { readonly block: Float64Array; readonly read: BlockReader; readonly slot: number }
  >();

  function build(part: Operation, depth: number): ColumnStep {
    blocks[depth] ??= new Float64Array(rowsOfBlock);
    const out = blocks[depth];
    switch (part.type) {
      case 'constant': {
        const block = new Float64Array(rowsOfBlock).fill(part.value);
        return () => block;
      }
      case 'reading': {
        const { slot, kind } = part;
        const key = `${kind} ${slot}`;
        const reader = readers.get(key) ?? {
          block: new Float64Array(rowsOfBlock),
          read: kind === 'truth' ? readTruths : readNumbers,
          slot,
        };
        readers.set(key, reader);
        return () => reader.block;
      }
      case 'one': {
        const { compute } = part;
        const of = build(part.of, depth);
        return (columns, from, count) => {
          const values = of(columns, from, count);
          computeRows(values, compute, out, count);
          return out;
        };
      }
      case 'fold': {
        const { loop } = formOf(part.compute);
        const [first, ...others] = part.parts.map((each, n) => build(each, n === 0 ? depth : depth + 1));
        return (columns, from, count) => {
          // Stryker disable next-line OptionalChaining: there is no fold of nothing
          let total = first?.(columns, from, count) ?? out;
          for (const other of others) {
            loop(total, other(columns, from, count), out, count);
            total = out;
          }
          return total;
        };
      }
      case 'choose': {
        const condition = build(part.condition, depth);
        const then = build(part.whenTrue, depth + 1);
        const otherwise = build(part.whenFalse, depth + 2);
        return (columns, from, count) => {
          const answers = condition(columns, from, count);
          const yes = then(columns, from, count);
          const no = otherwise(columns, from, count);
          chooseRows(answers, yes, no, out, count);
          return out;
        };
      }
      case 'texts': {
        const { isSame } = part;
        return (columns, from, count) => {
          const [left, right] = [textReader(part.left, columns), textReader(part.right, columns)];
          for (let n = 0; n < count; n++) {
            const same = sameText(left(from + n), right(from + n));
            out[n] = isSame ? same : 1 - same;
          }
          return out;
        };
      }
    }
  }

  const step = build(operation, 0);
  return (columns, from, count) => {
    for (const { read, slot, block } of readers.values()) read(columns[slot], from, count, block);
    return step(columns, from, count);
  };
}

// loops stand outside of the steps: what a step has closed over would be looked up in every row

function computeRows(
  values: Float64Array,
  compute: (a: number) => number,
  out: Float64Array,
  count: number,
): void {
  for (let n = 0; n < count; n++) out[n] = compute(values[n] as number);
}

/** The second where the first is true, the third where it is false, else why neither. */
function chooseRows(
  answers: Float64Array,
  yes: Float64Array,
  no: Float64Array,
  out: Float64Array,
  count: number,
): void {
  for (let n = 0; n < count; n++) {
    const answer = answers[n] as number;
    out[n] = answer === 1 ? (yes[n] as number) : answer === 0 ? (no[n] as number) : answer;
  }
}
