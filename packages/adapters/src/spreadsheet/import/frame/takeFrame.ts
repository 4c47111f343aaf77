import { entityIds, foldText, type Issue, type LocalizedText, type SheetPlace, textIn } from '@jalon/core';
import { applyFrame, type Frame, type FrameSketch, type FrameTemplate, readFrame } from '@jalon/core/frame';
import type { ReadingTable } from '../../Reading.ts';
import type { ImportState } from '../ImportState.ts';
import { importNamespace } from '../matchRows.ts';
import { keepRows } from './keepRows.ts';

/**
 * Takes the statements of a sheet into what was gathered: each matched by code, then by words, never overwritten. The
 * frame is that of an earlier import of the same sheet, else the only one of its tradition, else a new one.
 */
export function takeFrame(
  state: ImportState,
  table: ReadingTable,
  sketch: FrameSketch,
  template: FrameTemplate,
): void {
  const { dossier } = state;
  const own = frameOf(dossier.frames, table.sheet, template);
  const id = own?.id ?? state.mint.fromId(template.replace(/^.*\//, ''));
  const { labelPack } = dossier;
  const needsWords = sketch.rows.some((row) => row.role === undefined && row.level === undefined);
  const pack = needsWords && labelPack !== undefined && labelPack !== 'neutral' ? { pack: labelPack } : {};
  const read = readFrame(sketch, template, { id, ...pack });
  if (!read.value) return;
  const applied = applyFrame(dossier, read.value);
  const frames = applied.dossier.frames.map((frame) => {
    if (frame.id !== id) return frame;
    if (own) return keepRows(own, frame);
    return { ...frame, extensions: { [importNamespace]: { sheet: table.sheet } } };
  });
  const after = { ...applied.dossier, frames };
  state.take(after);
  state.mint.reserve(entityIds(after));
  const places = placesOf(sketch);
  state.issues.push(...[...read.issues, ...applied.issues].map((issue) => placed(issue, places)));
}

function frameOf(frames: readonly Frame[], sheet: string, template: FrameTemplate): Frame | undefined {
  const all = frames.filter((frame) => frame.template === template);
  const [only] = all;
  return (
    all.find((frame) => sheetOf(frame) === sheet) ??
    (all.length === 1 && only && sheetOf(only) === undefined ? only : undefined)
  );
}

function sheetOf({ extensions }: Frame): string | undefined {
  const kept = extensions?.[importNamespace] as { readonly sheet?: unknown } | null | undefined;
  return typeof kept?.sheet === 'string' ? kept.sheet : undefined;
}

/** Where each statement stands in the sheet, by its words. */
function placesOf({ rows }: FrameSketch): ReadonlyMap<string, SheetPlace> {
  const places = new Map<string, SheetPlace>();
  const note = (text: LocalizedText, at: unknown) => {
    const key = foldText(textIn(text, 'fr'));
    if (at && !places.has(key)) places.set(key, at as SheetPlace);
  };
  for (const { text, at, indicators = [] } of rows) {
    note(text, at);
    for (const indicator of indicators) note(indicator.text, indicator.at ?? at);
  }
  return places;
}

/** An issue about the dossier says where in the sheet the statement stands that raised it. */
function placed(issue: Issue, places: ReadonlyMap<string, SheetPlace>): Issue {
  if (issue.at?.in === 'sheet') return issue;
  const words = issue.params['text'] ?? issue.params['label'];
  const at =
    typeof words === 'string' || (typeof words === 'object' && words !== null && 'fr' in words)
      ? places.get(foldText(textIn(words as LocalizedText, 'fr')))
      : undefined;
  return at ? { ...issue, at, ...(issue.at ? { related: [issue.at] } : {}) } : issue;
}
