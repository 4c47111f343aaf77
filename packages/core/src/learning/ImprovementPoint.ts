import type { Extensions } from '../dossier/Extensions.ts';
import type { LocalizedText } from '../text/LocalizedText.ts';
import type { IsoDay } from '../time/IsoDay.ts';

/** Something that could be done better, with who does it by when. Source: patron's framework, part 3. */
export interface ImprovementPoint {
  readonly id: string;
  /** What could be done better. */
  readonly text: LocalizedText;
  /** Id of the dysfunction it answers. */
  readonly dysfunction?: string;
  /** A role or a team, never a person's name. */
  readonly owner?: LocalizedText;
  /** The day by which it is done. */
  readonly due?: IsoDay;
  readonly extensions?: Extensions;
}
