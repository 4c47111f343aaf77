import type { Tone } from '@jalon/report-schema';

/** Colours of a Word report, as Word writes them. */
export const docxColours = {
  ink: '1F2A33',
  muted: '55626D',
  accent: '14506B',
  rule: 'D3DAE0',
  tint: 'F3F6F8',
} as const;

/** Shading and edge of a cell or note by its tone, in the hues of the rating scale; the words say it too. */
export const docxTones: Readonly<
  Record<Tone, { readonly fill?: string; readonly edge: string; readonly ink?: string }>
> = {
  neutral: { edge: '7F8D99' },
  positive: { fill: 'DDECF7', edge: '0072B2' },
  attention: { fill: 'FBEED2', edge: 'B8740A' },
  negative: { fill: 'F7E1E8', edge: '8F1D3F' },
  muted: { edge: '7F8D99', ink: '55626D' },
};

/** A4 with the margins of the printed page, in twentieths of a point; 17 cm of text. */
export const docxPage = {
  width: 11906,
  height: 16838,
  margin: { top: 1361, right: 1134, bottom: 1247, left: 1134, header: 680, footer: 624, gutter: 0 },
  text: 9638,
  /** Width of the text where the page lies on its long side. */
  wideText: 14570,
} as const;

/** Margins above and below where a document of about two pages is set closer. */
export const docxCloseMargin = { top: 737, bottom: 737, header: 369, footer: 369 } as const;

/** Greatest size of a picture, in CSS pixels: 17 cm by 22 cm. */
export const docxPicture = { width: 642, height: 832 } as const;

/** On every office computer, and of the measures of Liberation Sans where it is not. */
export const docxFont = 'Arial';
