// pnpm bench spreadsheet: what reading and writing of large files costs, against a named peer in the same run. Every bound
// on time is a ratio, so that it holds on any machine; every bound on memory is that of a process which does nothing else.
//   workbook    50,000 × 12 with styles, comments, hidden parts and formulas to a stream of observations: exceljs's `load`
//               takes at least 1.3 times as long, and the process stays below 400 MB
//   dossier     the same into a dossier, with the address of every cell, doubles, conflicts and changes: at most twice as
//               long as exceljs's `load` alone, below 400 MB
//   stream      the same workbook row by row: exceljs's streaming reader takes at least as long, below 200 MB
//   writing     50,000 × 12 with number formats and formulas: exceljs's streaming writer takes at least 1.2 times as long
//   text        100 MB of semicolons to a stream of observations: at most 1.4 times as long as papaparse takes to cut them
//               into cells, below 200 MB
// Each side runs in a process of its own, compiled beforehand, with the file in the cache of the system; sides take turns.
// Times are those of the processor, all threads included; a ratio is the median of those of the rounds. The exit code is 1
// where a bound is broken. `pnpm bench spreadsheet text` runs one of them, a number behind it sets the rounds.
import { createReadStream, createWriteStream, existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { createDossier } from '@jalon/core';
import { benchFolder as folder, benchRoot as root, sideBySide } from './sideBySide.ts';

const files = { book: join(folder, 'pooled.xlsx'), text: join(folder, 'pooled.csv') };

const size = { rows: 50_000, textBytes: 100_000_000 };
const places = ['Lyon', 'Roubaix', 'Saint-Étienne', 'Marseille 3e', 'Grenoble'];
const departments = ['Rhône', 'Nord', 'Loire', 'Bouches-du-Rhône', 'Isère'];
const ages = ['0-5 ans', '6-11 ans', '12-17 ans'];

/** One row of pooled partner data, sorted as a network keeps it. */
function rowAt(n: number) {
  const turn = (length: number, every: number) => Math.floor(n / every) % length;
  const [indicator, year, quarter] = [turn(50, 600), 2020 + turn(5, 120), 1 + turn(4, 30)];
  const place = turn(places.length, 6);
  const count = (n * 31) % 1009;
  const isShare = indicator % 5 === 0;
  return {
    organisation: `Association La Passerelle ${turn(1000, 30_000)}`,
    department: departments[place] ?? '',
    code: `I-${indicator}`,
    name: `Nombre de familles accompagnées au moins trois mois, volet ${indicator}`,
    period: `T${quarter} ${year}`,
    place: places[place] ?? '',
    sex: n % 2 ? 'F' : 'H',
    age: ages[turn(3, 2)] ?? '',
    value: n % 97 === 0 ? 'n.d.' : n % 61 === 0 ? '<5' : isShare ? (count % 1000) / 10 : count,
    unit: isShare ? '%' : 'familles',
    n: n % 200,
    comment: n % 20 === 0 ? 'Relevé sur place ; à confirmer' : '',
    typedOn: `${year}-${String(quarter * 3).padStart(2, '0')}-28`,
  };
}

const exceljs = (): typeof import('exceljs') => createRequire(join(root, 'package.json'))('exceljs');

/** As much of papaparse as is asked of it. */
interface CellCutter {
  parse(
    stream: NodeJS.ReadableStream,
    options: {
      readonly delimiter: string;
      readonly skipEmptyLines: boolean;
      readonly chunk: (found: { readonly data: readonly string[][] }) => void;
      readonly complete: () => void;
      readonly error: (error: unknown) => void;
    },
  ): void;
}

const papaparseAlone = (): CellCutter =>
  createRequire(join(root, 'packages/adapters/package.json'))('papaparse');

/** The workbook, written by the peer, so that nobody reads what he wrote himself but the peer. */
async function writeBook(): Promise<void> {
  const book = new (exceljs().Workbook)();
  const sheet = book.addWorksheet('Données');
  sheet.columns = [
    'Association',
    'Code',
    'Indicateur',
    'Période',
    'Lieu',
    'Sexe',
    'Âge',
    'Valeur',
    'Unité',
    'n',
    'Part',
    'Commentaire',
  ].map((header) => ({ header, width: 14 }));
  sheet.getRow(1).font = { bold: true };
  for (let n = 0; n < size.rows; n += 1) {
    const row = rowAt(n);
    const { organisation, code, name, period, place, sex, age, comment } = row;
    const value = typeof row.value === 'number' ? Math.round(row.value * 10) : row.value;
    const share = { formula: `H${n + 2}/1009`, result: typeof value === 'number' ? value / 1009 : 0 };
    const cells = [
      organisation,
      code,
      name,
      period,
      place,
      sex,
      age,
      value,
      'familles',
      row.n,
      share,
      comment || null,
    ];
    const written = sheet.addRow(cells);
    written.getCell(8).numFmt = '#,##0';
    written.getCell(11).numFmt = '0.0%';
    if (n % 3 === 0)
      written.getCell(8).fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE0F0E0' } };
    if (n % 100 === 0) written.getCell(8).note = 'Relevé à confirmer';
    if (n % 500 === 0) written.hidden = true;
  }
  sheet.getColumn(12).hidden = true;
  book.addWorksheet('Listes', { state: 'hidden' }).addRow(['F', 'Femmes']);
  await book.xlsx.writeFile(files.book);
}

async function writeText(): Promise<void> {
  const out = createWriteStream(files.text);
  out.write(
    'Fondation;Programme;Association;Département;Code indicateur;Indicateur;Niveau;Période;Lieu;Sexe;Tranche d’âge;Valeur;Unité;Effectif;Source de vérification;Date de saisie;Statut;Commentaire\r\n',
  );
  let [written, block] = [0, ''];
  for (let n = 0; written < size.textBytes; n += 1) {
    const row = rowAt(n);
    const value = typeof row.value === 'number' ? String(row.value).replace('.', ',') : row.value;
    const comment = row.comment && `"${row.comment}"`;
    block += `Fondation des Tilleuls;Premiers pas ensemble;${row.organisation};${row.department};${row.code};${row.name};Réalisation;${row.period};${row.place};${row.sex};${row.age};${value};${row.unit};${row.n};Registre de suivi et entretiens;${row.typedOn};validé;${comment}\r\n`;
    if (block.length < 1_000_000) continue;
    written += Buffer.byteLength(block);
    if (!out.write(block)) await new Promise<void>((done) => out.once('drain', () => done()));
    block = '';
  }
  await new Promise<void>((done) => out.end(() => done()));
}

/** Where what is written goes: it is counted and forgotten. */
class Counter extends Writable {
  bytes = 0;

  override _write(chunk: Uint8Array, _: unknown, done: () => void): void {
    this.bytes += chunk.length;
    done();
  }
}

const bytesOf = (path: string) => new Uint8Array(readFileSync(path));

/** What is timed, by name. What it needs is loaded by `prepare`, before the clock starts; it gives a number to compare. */
const tasks: Readonly<Record<string, () => Promise<() => Promise<number>>>> = {
  'workbook, ours': async () => {
    const { streamObservations } = await import('../packages/adapters/src/stream/streamObservations.ts');
    return async () => {
      let rows = 0;
      for await (const { observation } of streamObservations(bytesOf(files.book))) if (observation) rows += 1;
      return rows;
    };
  },
  'dossier, ours': async () => {
    const { readSpreadsheet } = await import('../packages/adapters/src/spreadsheet/readSpreadsheet.ts');
    const { importReading } = await import('../packages/adapters/src/spreadsheet/importReading.ts');
    return async () => {
      const reading = await readSpreadsheet(bytesOf(files.book));
      return importReading(createDossier({ id: 'bench', title: 'Bench' }), reading).dossier.observations
        .length;
    };
  },
  'workbook, exceljs': async () => {
    const { Workbook } = exceljs();
    return async () => {
      const book = new Workbook();
      await book.xlsx.load(readFileSync(files.book) as never);
      return book.worksheets[0]?.rowCount ?? 0;
    };
  },
  'stream, ours': async () => {
    const { streamXlsxRows } = await import('../packages/adapters/src/stream/streamXlsxRows.ts');
    return async () => {
      let rows = 0;
      for await (const { cells } of streamXlsxRows(bytesOf(files.book))) if (cells.length > 0) rows += 1;
      return rows;
    };
  },
  'stream, exceljs': async () => {
    const { stream } = exceljs();
    return async () => {
      let rows = 0;
      const reader = new stream.xlsx.WorkbookReader(files.book, {
        worksheets: 'emit',
        sharedStrings: 'cache',
        styles: 'cache',
        hyperlinks: 'ignore',
        entries: 'ignore',
      });
      for await (const sheet of reader) {
        for await (const row of sheet) if (row.hasValues) rows += 1;
        break;
      }
      return rows;
    };
  },
  'writing, ours': async () => {
    const { SheetCanvas } = await import('../packages/adapters/src/spreadsheet/canvas/SheetCanvas.ts');
    const { writeSheets } = await import('../packages/adapters/src/spreadsheet/canvas/writeSheets.ts');
    return async () => {
      const canvas = new SheetCanvas();
      for (let n = 0; n < size.rows; n += 1) {
        for (const [column, cell] of writtenCells(n).entries())
          canvas.put(n, column, cell.content, {
            style: 'value',
            ...(cell.format && { format: cell.format }),
          });
      }
      const written = await writeSheets([canvas.finish('Données', { columns: [] })], {
        title: 'Données',
        day: '2025-01-31',
      });
      return written.length > 0 ? size.rows : 0;
    };
  },
  'writing, exceljs': async () => {
    const { stream } = exceljs();
    return async () => {
      const out = new Counter();
      const book = new stream.xlsx.WorkbookWriter({ stream: out, useStyles: true, useSharedStrings: true });
      const sheet = book.addWorksheet('Données');
      for (let n = 0; n < size.rows; n += 1) {
        const row = sheet.getRow(n + 1);
        for (const [column, { content, format }] of writtenCells(n).entries()) {
          const cell = row.getCell(column + 1);
          cell.value = content;
          if (format) cell.numFmt = format;
        }
        row.commit();
      }
      sheet.commit();
      await book.commit();
      return out.bytes > 0 ? size.rows : 0;
    };
  },
  'text, ours': async () => {
    const { streamObservations } = await import('../packages/adapters/src/stream/streamObservations.ts');
    return async () => {
      let [rows, told] = [0, 0];
      const onProgress = () => {
        told += 1;
      };
      for await (const { observation } of streamObservations(createReadStream(files.text), { onProgress }))
        if (observation) rows += 1;
      return told > 0 ? rows : 0;
    };
  },
  'text, papaparse': async () => {
    const papaparse = papaparseAlone();
    return () =>
      new Promise((done, fail) => {
        let rows = -1;
        papaparse.parse(createReadStream(files.text), {
          delimiter: ';',
          skipEmptyLines: true,
          chunk: ({ data }) => {
            rows += data.length;
          },
          complete: () => done(rows),
          error: fail,
        });
      });
  },
};

/** A row that is written: texts, numbers in three formats, and two formulas with their results. */
function writtenCells(n: number) {
  const { organisation, code, name, period, place, sex, age, unit } = rowAt(n);
  const value = (n * 31) % 1009;
  const row = n + 1;
  const [plain, share] = [value / 4, value / 1009];
  const of = (content: string | number | { formula: string; result: number }, format?: string) => ({
    content,
    format,
  });
  return [
    ...[organisation, code, name, period, place, `${sex}, ${age}`].map((text) => of(text)),
    of(value, '#,##0'),
    of(plain, '#,##0.00'),
    of(unit),
    of(share, '0.0%'),
    of({ formula: `G${row}+H${row}`, result: value + plain }, '#,##0.00'),
    of({ formula: `G${row}/1009`, result: share }, '0.0%'),
  ];
}

await sideBySide({
  program: import.meta.url,
  tasks,
  // its streaming reader fails in about every second run, before it gives a row
  isUnsteady: (task) => task.endsWith('exceljs'),
  prepare: async () => {
    if (!existsSync(files.book)) await writeBook();
    if (!existsSync(files.text)) await writeText();
  },
  bounds: [
    { what: 'workbook', peer: 'exceljs', atLeast: 1.3, megabytes: 400 },
    { what: 'dossier', peer: 'exceljs', peerTask: 'workbook', atLeast: 0.5, megabytes: 400 },
    { what: 'stream', peer: 'exceljs', atLeast: 1, megabytes: 200 },
    { what: 'writing', peer: 'exceljs', atLeast: 1.2, megabytes: 300, countsDiffer: true },
    { what: 'text', peer: 'papaparse', atMost: 1.4, megabytes: 200 },
  ],
});
