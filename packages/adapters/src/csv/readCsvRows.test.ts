import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CsvProgress } from './CsvProgress.ts';
import type { CsvRow } from './CsvRow.ts';
import type { CsvSource } from './CsvSource.ts';
import { decodeText } from './decodeText.ts';
import type { ReadCsvRowsOptions } from './ReadCsvRowsOptions.ts';
import { readCsvRows } from './readCsvRows.ts';
import { readCsvSheet } from './readCsvSheet.ts';

async function rowsOf(source: CsvSource, options?: ReadCsvRowsOptions): Promise<CsvRow[]> {
  const rows: CsvRow[] = [];
  for await (const row of readCsvRows(source, options)) rows.push(row);
  return rows;
}

const cellsOf = async (source: CsvSource, options?: ReadCsvRowsOptions) =>
  (await rowsOf(source, options)).map(({ cells }) => cells);

async function* each<T>(items: Iterable<T>): AsyncGenerator<T> {
  for (const item of items) yield item;
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Every letter of windows-1252 that the tests use. */
const windows1252 = (text: string) =>
  Uint8Array.from(text, (letter) => (letter === '€' ? 0x80 : letter === '’' ? 0x92 : letter.charCodeAt(0)));

const utf16le = (text: string) =>
  Uint8Array.from(
    Array.from({ length: text.length * 2 }, (_, at) =>
      at % 2 ? text.charCodeAt(at >> 1) >> 8 : text.charCodeAt(at >> 1) & 255,
    ),
  );

function cut(bytes: Uint8Array, sizes: readonly number[]): Uint8Array[] {
  const chunks: Uint8Array[] = [];
  let at = 0;
  for (let n = 0; at < bytes.length; n += 1) {
    const size = sizes[n % sizes.length] ?? 1;
    chunks.push(bytes.subarray(at, at + size));
    at += size;
  }
  return chunks;
}

const stream = (chunks: Iterable<Uint8Array>) =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });

describe('the records of a long text', () => {
  const text = 'sep=;\r\nIndicateur;T1 2024\r\n\r\n"Délai\r\nmoyen ; jours";12,5 €\r\n="007";l’été\r\n';
  const rows = [[], ['Indicateur', 'T1 2024'], [''], ['Délai\nmoyen ; jours', '12,5 €'], ['007', 'l’été']];

  test.each<[string, () => CsvSource]>([
    ['a text', () => text],
    ['bytes', () => bytesOf(text)],
    ['bytes with a mark', () => bytesOf(`\ufeff${text}`)],
    ['a web stream', () => stream(cut(bytesOf(text), [7]))],
    ['chunks of bytes', () => each(cut(bytesOf(text), [1]))],
    ['chunks of text', () => each(text)],
    ['windows-1252', () => each(cut(windows1252(text), [5]))],
    ['UTF-16', () => each(cut(utf16le(`\ufeff${text}`), [3]))],
    ['UTF-16 without a mark', () => utf16le(text)],
  ])('are the same from %s', async (_, source) => {
    expect(await cellsOf(source())).toEqual(rows);
    expect(await cellsOf(source(), { blockChars: 1 })).toEqual(rows);
  });

  test('bear their number in the file', async () => {
    expect((await rowsOf('a;b\n"1\n2";3\n\n4;5')).map(({ row, cells }) => [row, cells[0]])).toEqual([
      [1, 'a'],
      [2, '1\n2'],
      [3, ''],
      [4, '4'],
    ]);
  });

  test('are those of the sheet, wherever chunks and blocks end, in whatever encoding', async () => {
    const letters = fc.constantFrom(...';,"\n\r\t =aé€’1. ');
    const texts = fc.array(
      fc.oneof({ weight: 5, arbitrary: letters }, fc.constantFrom('"a;b"', '\r\n', '""')),
    );
    const encoded = texts.chain((parts) => {
      const written = parts.join('');
      return fc.constantFrom(bytesOf(written), windows1252(written));
    });
    await fc.assert(
      fc.asyncProperty(
        encoded,
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 40 }),
        async (bytes, sizes, blockChars) => {
          fc.pre(bytes.length > 0 && /^(?:utf-8|windows-1252)$/.test(decodeText(bytes).encoding));
          // what separates is sniffed on the first block alone
          const options = { delimiter: ';', blockChars };
          const sheet = readCsvSheet(bytes, options).value?.sheets[0]?.rows ?? [];
          const shown = (cells: readonly unknown[]) =>
            cells.map((cell) => (String(cell).trim() === '' ? '' : cell));
          expect((await cellsOf(each(cut(bytes, sizes)), options)).map(shown)).toEqual(
            sheet.map((row) => Array.from(row ?? [], (cell) => cell?.shown ?? '')),
          );
        },
      ),
      { numRuns: 400 },
    );
  });

  test('keep letters whole that a chunk cuts, of two, three and four bytes', async () => {
    const letters = 'é€😀'.repeat(2000);
    for (const size of [1, 2, 3, 5, 4096, 4097, 4098])
      expect(await cellsOf(each(cut(bytesOf(`${letters};b`), [size])))).toEqual([[letters, 'b']]);
  });

  test('turn to windows-1252 when the first accent comes late', async () => {
    const long = `${'a;b\n'.repeat(5000)}é;€\n`;
    expect((await cellsOf(each(cut(windows1252(long), [1000])))).at(-1)).toEqual(['é', '€']);
    expect(
      (await rowsOf(each(cut(windows1252(long), [1000])))).every(({ issues }) => issues.length === 0),
    ).toBe(true);
  });
});

describe('what is wrong with a long text', () => {
  const at = { in: 'sheet', file: 'x.csv' } as const;

  test('bytes that are no UTF-8 after others that were are told once, at their record', async () => {
    const bytes = [...bytesOf(`é;b\n${'a;b\n'.repeat(3000)}`), 0xe9, 0x3b, 0xe9, 0x0a, 0xe9];
    const found = await rowsOf(each(cut(Uint8Array.from(bytes), [500])), { file: 'x.csv', blockChars: 64 });
    expect(found.at(-1)?.cells).toEqual(['\ufffd']);
    expect(found.flatMap(({ issues }) => issues)).toEqual([
      { code: 'csv/broken-text', severity: 'warning', params: { row: 3002 }, at: { ...at, row: 3002 } },
    ]);
  });

  test('a quotation mark that is never closed ends in an issue, and what follows is one cell', async () => {
    const found = await rowsOf('a;b\n1;"ouvert\n2;3\n', { file: 'x.csv' });
    expect(found.at(-1)).toEqual({
      row: 2,
      cells: ['1', 'ouvert\n2;3\n'],
      issues: [{ code: 'csv/unclosed-quote', severity: 'error', params: { row: 2 }, at: { ...at, row: 2 } }],
    });
  });

  test('in a file without end it ends the reading, not the memory', async () => {
    let chunks = 0;
    const endless = (async function* () {
      yield 'a;b\n1;"ouvert\n';
      for (;;) {
        chunks += 1;
        yield '2;3\n'.repeat(100);
      }
    })();
    const found = await rowsOf(endless, { file: 'x.csv', maxRecordChars: 10_000, blockChars: 1000 });
    expect(found).toEqual([
      { row: 1, cells: ['a', 'b'], issues: [] },
      {
        row: 2,
        cells: [],
        issues: [
          {
            code: 'csv/record-too-long',
            severity: 'error',
            params: { row: 2, limit: 10_000 },
            at: { ...at, row: 2 },
          },
        ],
      },
    ]);
    expect(chunks).toBeLessThan(60);
  });

  test('what is no text is refused by its name, also when it comes byte by byte', async () => {
    const pdf = bytesOf(`%PDF-1.7 ${'x'.repeat(6000)}`);
    for (const source of [pdf, each(cut(pdf, [1000])), each(cut(bytesOf('%PDF'), [1]))]) {
      expect(await rowsOf(source)).toMatchObject([
        {
          row: 1,
          cells: [],
          issues: [{ code: 'csv/not-a-text', params: { found: { en: 'a PDF document' } } }],
        },
      ]);
    }
    expect(await rowsOf(stream([]))).toMatchObject([
      { issues: [{ params: { found: { en: 'an empty file' } } }] },
    ]);
    expect(await rowsOf('')).toEqual([]);
  });

  test('a bound below 1 is a mistake of the program', async () => {
    await expect(rowsOf('a', { maxRecordChars: 0 })).rejects.toMatchObject({ code: 'invalid-argument' });
    await expect(rowsOf('a', { blockChars: Number.NaN })).rejects.toMatchObject({ code: 'invalid-argument' });
  });
});

describe('while a long text is read', () => {
  const text = 'a;b\n'.repeat(10_000);

  test('its progress is told, up to the end', async () => {
    const told: CsvProgress[] = [];
    const onProgress = (progress: CsvProgress) => told.push(progress);
    await rowsOf(bytesOf(text), { onProgress, blockChars: 1000 });
    expect(told.at(-1)).toEqual({ bytes: 40_000, total: 40_000, rows: 10_000 });
    told.length = 0;
    await rowsOf(stream(cut(bytesOf(text), [100])), { onProgress, blockChars: 1000, totalBytes: 40_000 });
    expect(told.length).toBeGreaterThan(3);
    expect(told.map(({ rows }) => rows)).toEqual(told.map(({ rows }) => rows).toSorted((a, b) => a - b));
    expect(told.at(-1)).toEqual({ bytes: 40_000, total: 40_000, rows: 10_000 });
  });

  test('an abort ends it with the reason of the signal', async () => {
    const control = new AbortController();
    const reading = readCsvRows(each(cut(bytesOf(text), [100])), { signal: control.signal, blockChars: 100 });
    await reading.next();
    control.abort(new Error('assez'));
    await expect(async () => {
      for await (const _ of reading);
    }).rejects.toThrow('assez');
    expect(await reading.next()).toEqual({ done: true, value: undefined });
  });

  test('an abort ends a stream that sends nothing any more', async () => {
    const control = new AbortController();
    let isCancelled = false;
    const silent = new ReadableStream<Uint8Array>({
      cancel() {
        isCancelled = true;
      },
    });
    const next = readCsvRows(silent, { signal: control.signal }).next();
    control.abort(new Error('assez'));
    await expect(next).rejects.toThrow('assez');
    expect(isCancelled).toBe(true);
  });

  test('who stops early has the source released', async () => {
    let isReleased = false;
    const source = (async function* () {
      try {
        for (;;) yield 'a;b\n';
      } finally {
        isReleased = true;
      }
    })();
    for await (const { row } of readCsvRows(source, { blockChars: 10 })) if (row === 5) break;
    expect(isReleased).toBe(true);
  });

  test('rows asked for at once come in their order', async () => {
    const reading = readCsvRows(each('1\n2\n3\n4\n'), { blockChars: 2 });
    const asked = await Promise.all(Array.from({ length: 6 }, () => reading.next()));
    expect(asked.map(({ value }) => value?.row)).toEqual([1, 2, 3, 4, undefined, undefined]);
  });
});
