/**
 * A funder's own workbook filled in place: what is not filled stays as it was.
 * @module
 */
import type { Checked, LanguageTag } from '@jalon/core';
import { openTemplate } from './archive/openTemplate.ts';
import { repackArchive } from './archive/repackArchive.ts';
import { openStyles } from './cell/openStyles.ts';
import { type FilledCell, type FilledText, startLog } from './FillLog.ts';
import type { TemplateData } from './field/TemplateData.ts';
import { unusedFields } from './field/unusedFields.ts';
import { fillAreas } from './fillAreas.ts';
import { fillPlaceholders } from './fillPlaceholders.ts';
import { fillDrawingTexts } from './outside/fillDrawingTexts.ts';
import { fillMargins } from './outside/fillMargins.ts';
import { planLists } from './planLists.ts';
import { planSheet } from './planSheet.ts';
import { sayLimits } from './sayLimits.ts';
import { writeBook } from './writeBook.ts';

/** How a template is filled. */
export interface FillTemplateOptions {
  /** In which texts of several languages, days and numbers inside a text are written. */
  readonly lang: LanguageTag;
  /**
   * Where the data has nothing: `empty`, the default, takes the placeholder away; `leave` leaves the cell as it is, so
   * that the template can be filled further.
   */
  readonly gaps?: 'empty' | 'leave';
  /**
   * What of the data finds no place: `say`, the default, makes each field an issue; `ignore` suits data that offers more
   * than any template asks for.
   */
  readonly surplus?: 'say' | 'ignore';
  /** Name of the file, for the places of issues. */
  readonly file?: string;
  /** Bytes that the template may have unpacked, pictures left out; default 100 million. */
  readonly maxUnpackedBytes?: number;
}

/** A list for which rows were repeated. */
export interface RepeatedList {
  readonly field: string;
  readonly sheet: string;
  /** First of the rows in the template, from 1. */
  readonly row: number;
  /** How many items there are. */
  readonly count: number;
}

/** A template that was filled. */
export interface FilledTemplate {
  /** The workbook, in the format of the template. */
  readonly bytes: Uint8Array;
  readonly filled: readonly FilledCell[];
  /** Headers, footers, text boxes, words of charts that were filled. */
  readonly texts: readonly FilledText[];
  /** Paths of the fields of the data that found a place: `indicators[].name` is that of each item. */
  readonly used: readonly string[];
  readonly repeated: readonly RepeatedList[];
}

/**
 * Fills a funder's own Excel template (.xlsx, .xlsm) in place. Values go to the cells that the template names, to
 * placeholders in its texts (`{{organisation.name}}`), in its headers, footers, text boxes, words of charts, to addresses of the template that the data names (`Budget!B7`); the rows from
 * `{{#indicators}}` to `{{/indicators}}`, or under a name, are repeated for each item of a list. Only the parts of sheets
 * are written anew, and what else must follow repeated rows: styles, charts, pictures, drop-downs, macros stay byte for
 * byte. Formulas stay and are computed anew when the file is opened; a text never becomes one.
 *
 * In repeated rows formulas follow as they do when filled down, for references into the rows or to the row just above;
 * elsewhere a range that ends with the rows, and `SUM` of their one cell, takes up all copies. A comment stays with the
 * first copy.
 * @param bytes the template
 * @param data what it is filled with; `listTemplateFields` says what it asks for
 * @returns the filled workbook with every cell that was filled; no value where the file is no template that can be opened.
 * What lacked data, what found no place, what a drop-down refuses, what could not be repeated is an issue
 * @example
 * ```ts
 * import { createDossier } from '@jalon/core';
 * import { dossierProgress } from '@jalon/indicators';
 * import { fillTemplate, writeTrackingTable } from '@jalon/adapters/spreadsheet';
 * const dossier = createDossier({ id: 'demo', title: 'Demo' });
 * const progress = dossierProgress(dossier, { asOf: '2025-03-10' });
 * const template = await writeTrackingTable(dossier, { lang: 'fr', asOf: '2025-03-10', progress });
 * const data = { 'Suivi!B90': '2025-03-31', budget: { minor: 120000, currency: 'EUR' } };
 * const { value, issues } = await fillTemplate(template, data, { lang: 'fr' });
 * value?.filled; // => [{ field: 'Suivi!B90', sheet: 'Suivi', cell: 'B90' }]
 * issues.map(({ code, params }) => [code, params['field']]); // => [['template/no-place', 'budget']]
 * ```
 */
export async function fillTemplate(
  bytes: Uint8Array,
  data: TemplateData,
  options: FillTemplateOptions,
): Promise<Checked<FilledTemplate>> {
  const opened = openTemplate(bytes, options);
  const book = opened.value;
  if (!book) return { issues: opened.issues };
  const log = startLog(options.file);
  const leaveGaps = options.gaps === 'leave';
  const styles = book.styles && openStyles(book.styles);
  const manner = {
    lang: options.lang,
    from1904: book.from1904,
    leaveGaps,
    log,
    ...(styles ? { styles } : {}),
  };
  const root = { data, prefix: '' };
  const plans = book.sheets.map((sheet) =>
    planSheet(book, sheet, planLists(book, sheet, root, leaveGaps, log)),
  );
  for (const plan of plans) fillPlaceholders(plan, root, manner);
  fillAreas(book, plans, root, manner);
  const texts = new Map(
    plans.flatMap((plan) => [
      [plan.sheet.part.path, fillMargins(plan, root, manner)] as const,
      ...fillDrawingTexts(book, plan, root, manner),
    ]),
  );
  sayLimits(book, plans, log);
  for (const field of options.surplus === 'ignore' ? [] : unusedFields(data, log.used)) {
    log.say('template/no-place', 'warning', undefined, { field });
  }
  const isChanged =
    plans.some(({ changes }) => changes.size > 0) || [...texts.values()].some(({ length }) => length > 0);
  const changed = isChanged ? writeBook(book, plans, styles, texts) : new Map<string, Uint8Array>();
  return {
    value: {
      bytes: changed.size > 0 ? repackArchive(bytes, changed) : bytes,
      filled: log.filled,
      texts: log.texts,
      used: [...log.used],
      repeated: plans.flatMap(({ sheet, lists }) =>
        lists.flatMap(({ field, top, items }) =>
          items ? [{ field, sheet: sheet.name, row: top + 1, count: items.length }] : [],
        ),
      ),
    },
    issues: log.issues,
  };
}
