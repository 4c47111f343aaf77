import { type Dossier, type IsoDay, type Lang, textIn } from '@jalon/core';
import { buildFrame, type Frame } from '@jalon/core/frame';
import { writeSheets } from './canvas/writeSheets.ts';
import { drawLogframeSheet } from './logframeTable/drawLogframeSheet.ts';
import { logframeWords } from './logframeTable/logframeWords.ts';

/** How {@link writeLogframe} writes. */
export interface WriteLogframeOptions {
  readonly lang: Lang;
  /** The day of the matrix: values observed later are left out, and the file bears it as its date. */
  readonly asOf: IsoDay;
  /** The frame to show; default the first of the dossier that has rows, else one built from its results as the European Commission asks for it. */
  readonly frame?: Frame;
  /** Id of the label pack whose words the levels bear, for example `avise`; default that of the frame's tradition. */
  readonly pack?: string;
}

/**
 * Writes the logical framework of a dossier as a matrix: levels by intervention logic, indicators with their reference
 * values beside their targets, sources of verification, assumptions. Each indicator has a line of its own; statements
 * stand once, in merged cells. It prints on A4, one page wide.
 * @param dossier whose results, indicators and assumptions are shown
 * @returns the bytes of an .xlsx file
 * @throws JalonError `missing-peer` where hucre is not installed
 * @example
 * ```ts
 * import { createDossier } from '@jalon/core';
 * import { readWorkbook, writeLogframe } from '@jalon/adapters/spreadsheet';
 * const nodes = [{ id: 'water', level: 'output', code: '1', statement: 'Ten wells are dug' }] as const;
 * const dossier = createDossier({ id: 'wells', title: 'Wells', results: { nodes, links: [] } });
 * const { value } = await readWorkbook(await writeLogframe(dossier, { lang: 'en', asOf: '2025-03-10' }));
 * value?.sheets[0]?.rows[5]?.slice(0, 2).map((cell) => cell?.shown); // => ['Outputs', '1 Ten wells are dug']
 * ```
 */
export async function writeLogframe(dossier: Dossier, options: WriteLogframeOptions): Promise<Uint8Array> {
  const { lang, asOf } = options;
  const frame =
    options.frame ??
    dossier.frames.find(({ rows }) => rows.length > 0) ??
    buildFrame(dossier, 'logframe-eu-2021').frame;
  return writeSheets([drawLogframeSheet(dossier, frame, options)], {
    title: `${textIn(dossier.title, lang)} – ${logframeWords(lang).title}`,
    day: asOf,
  });
}
