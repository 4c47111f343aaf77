import type { Lang } from '@jalon/core';
import type { Drawing, FigureData } from '@jalon/report-schema';
import type { DrawingTheme } from './DrawingTheme.ts';

/** What a drawer is told beside the data. */
export interface DrawOptions {
  /** Language of the words that the drawer adds. */
  readonly lang: Lang;
  /** Colours; default {@link lightTheme}. */
  readonly theme?: DrawingTheme;
  /** Name of the picture for those who do not see it. */
  readonly title?: string;
  /** The picture in words for those who do not see it. */
  readonly description?: string;
}

/**
 * Draws one kind of figure. A drawer is a plain value: write your own for `namespace/code` and hand it to
 * {@link drawFigures} beside ours.
 */
export interface Drawer<Data extends FigureData = FigureData> {
  /** The kind of figure that it draws. */
  readonly draws: Data['figure'];
  draw(data: Data, options: DrawOptions): Promise<Drawing>;
}
