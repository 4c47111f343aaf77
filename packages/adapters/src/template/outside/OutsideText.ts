/**
 * Texts of a template that stand in no cell: page headers, text boxes, titles of charts.
 * @module
 */
import type { Words } from '@jalon/core';
import type { FilledText } from '../FillLog.ts';

/** Where a text stands that is in no cell. */
export interface OutsidePlace {
  readonly sheet: string;
  readonly in: FilledText['in'];
}

/** The same in words that follow « dans » or "in". */
export const outsideWords: { readonly [Kind in FilledText['in']]: Words } = {
  'header-footer': { fr: 'l’en-tête ou le pied de page', en: 'the header or footer of the page' },
  'text-box': { fr: 'une zone de texte', en: 'a text box' },
  chart: { fr: 'un graphique', en: 'a chart' },
};
