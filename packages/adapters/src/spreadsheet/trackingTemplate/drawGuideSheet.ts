import { type Dossier, type GapState, type Lang, textIn, typeset } from '@jalon/core';
import type { DrawnSheet } from '../canvas/DrawnSheet.ts';
import { printedPage } from '../canvas/printedPage.ts';
import { SheetCanvas } from '../canvas/SheetCanvas.ts';
import { definitionOf } from '../trackingTable/definitionOf.ts';
import { gapLabels, gapMeanings } from '../trackingTable/trackingWords.ts';
import { templateSteps, templateWords } from './templateWords.ts';

const widths = [44, 100];

/** Draws what explains the table: what to do, the codes, what each line means. */
export function drawGuideSheet(dossier: Dossier, lang: Lang): DrawnSheet {
  const words = templateWords(lang);
  const canvas = new SheetCanvas();
  let row = 0;
  const head = (text: string) => {
    row += 1;
    canvas.put(row, 0, text, { style: 'legendHead' });
    canvas.put(row, 1, '', { style: 'legendHead' });
    row += 1;
  };
  const entry = (term: string, text: string) => {
    canvas.put(row, 0, term, { style: 'legendTerm' });
    canvas.put(row, 1, text, { style: 'legendText' });
    row += 1;
  };
  canvas.put(row, 0, words.guideTitle, { style: 'title' });
  canvas.height(row, 28);
  row += 1;
  head(words.steps);
  for (const [n, step] of templateSteps.entries()) entry(`${n + 1}.`, typeset(step[lang], lang));
  head(words.codes);
  for (const state of codes) entry(gapLabels[state][lang], typeset(gapMeanings[state][lang], lang));
  entry(words.fewer, words.fewerMeaning);
  entry(words.approximate, words.approximateMeaning);
  entry(words.provisional, words.provisionalMeaning);
  const defined = dossier.indicators.flatMap((indicator) => {
    const text = definitionOf(indicator, lang);
    const name = textIn(indicator.name, lang);
    return text === undefined ? [] : [[indicator.code ? `${indicator.code} ${name}` : name, text] as const];
  });
  if (defined.length > 0) head(words.defined);
  for (const [name, text] of defined) entry(name, text);
  canvas.fitHeights(widths, 20);
  return canvas.finish(words.guideSheet, {
    columns: widths.map((width) => ({ width })),
    view: { showGridLines: false },
    ...printedPage({ lang, title: textIn(dossier.title, lang) }),
  });
}

/** `unreadable` is what a reader says, never a person. */
const codes = (Object.keys(gapLabels) as GapState[]).filter((state) => state !== 'unreadable');
