/**
 * The door of @jalon/adapters/document, under the name of the command line.
 * @module
 */
export {
  type Drawer,
  type DrawFiguresOptions,
  type DrawingTheme,
  type DrawOptions,
  drawFigures,
  type Hue,
  lightTheme,
  svgToPng,
  type ToHtmlOptions,
  type ToMarkdownOptions,
  toDocx,
  toHtml,
  toMarkdown,
} from '@jalon/adapters/document';
