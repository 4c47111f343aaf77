import type { Extensions } from '../dossier/Extensions.ts';
import type { AgeRange } from '../quantity/AgeRange.ts';
import type { LocalizedText } from '../text/LocalizedText.ts';
import type { IsoDay } from '../time/IsoDay.ts';

/**
 * What a group is to the programme. A `target-group` is meant to benefit; a `boundary-partner` is a group that the
 * programme works with directly to bring about change (outcome mapping); a `population` is everyone in a territory.
 * A user's own as `namespace/code`.
 */
export type StakeholderKind =
  | 'target-group'
  | 'boundary-partner'
  | 'population'
  | 'team'
  | 'volunteers'
  | 'elected-members'
  | 'residents'
  | 'partner'
  | 'funder'
  | `${string}/${string}`;

/** A need of a group, as it was assessed. Source: OECD-DAC criterion of relevance. */
export interface Need {
  /** The association's own category, for example `housing` or `parenting`. */
  readonly category: string;
  /** The need in words. */
  readonly statement: LocalizedText;
  /** The day on which it was assessed. */
  readonly assessedOn?: IsoDay;
  /** How it is known: who said it, where it was read. */
  readonly source?: LocalizedText;
}

/** A group that is affected by the programme or acts in it. Source: OECD-DAC glossary, "stakeholders". */
export interface Stakeholder {
  readonly id: string;
  /** What the group is called, never a person's name. */
  readonly name: LocalizedText;
  /** What the group is to the programme; without it nothing is said of that. */
  readonly kind?: StakeholderKind;
  /** What one member of the group is. */
  readonly madeOf?: 'children' | 'adults' | 'families' | 'organisations';
  /** The ages of those in the group. */
  readonly ages?: AgeRange;
  /** Members of the group that the programme can reach. */
  readonly size?: number;
  /** What the group needs, as it was assessed. */
  readonly needs?: readonly Need[];
  readonly extensions?: Extensions;
}
