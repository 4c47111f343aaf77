import type { Extensions } from '../dossier/Extensions.ts';
import type { LocalizedText } from '../text/LocalizedText.ts';

/** An aim that the funder's own programme has for those it supports. */
export interface PortfolioObjective {
  readonly id: string;
  /** What those who are supported should become able to do. */
  readonly statement: LocalizedText;
  /** Where the objective is written. */
  readonly source?: LocalizedText;
  readonly extensions?: Extensions;
}
