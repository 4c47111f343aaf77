import type { Grid } from '../sheet/Grid.ts';
import type { IssueSink } from '../sheet/IssueSink.ts';
import type { ReadingContext } from '../sheet/ReadingContext.ts';

/** What a form is read with. */
export interface FormSetting extends IssueSink {
  readonly grid: Grid;
  readonly context: ReadingContext;
  /** Keeps the highest mark of a scale. */
  sayScale(field: string, highest: number): void;
}
