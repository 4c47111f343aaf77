import type { Extensions } from '../dossier/Extensions.ts';
import type { LocalizedText } from '../text/LocalizedText.ts';

/** A group that is affected by the programme or acts in it. Source: OECD-DAC glossary, "stakeholders". */
export interface Stakeholder {
  readonly id: string;
  readonly name: LocalizedText;
  readonly extensions?: Extensions;
}
