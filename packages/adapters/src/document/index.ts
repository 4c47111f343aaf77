/**
 * Renders the neutral document tree as files that people read.
 * @module
 */
export type { Drawer, DrawOptions } from './Drawer.ts';
export { type DrawingTheme, type Hue, lightTheme } from './DrawingTheme.ts';
export { type DrawFiguresOptions, drawFigures } from './drawFigures.ts';
export { svgToPng } from './svgToPng.ts';
export { toDocx } from './toDocx.ts';
export { type ToHtmlOptions, toHtml } from './toHtml.ts';
export { type ToMarkdownOptions, toMarkdown } from './toMarkdown.ts';
