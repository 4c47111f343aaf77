import type { Extensions } from '../dossier/Extensions.ts';
import type { LocalizedText } from '../text/LocalizedText.ts';

/** A member of a collective initiative. Parents with citizens are partners of their own kind, not an audience. */
export interface Partner {
  readonly id: string;
  /** The name it goes by in the initiative. */
  readonly name: LocalizedText;
  /** What sort of partner it is, or a user's own as `namespace/code`. */
  readonly kind: 'organisation' | 'public-body' | 'funder' | 'parents' | 'citizens' | `${string}/${string}`;
  /** The level of territory at which it acts. */
  readonly level: 'local' | 'regional' | 'national';
  /** The group's own word for the field it works in: `education`, `health`. */
  readonly sector?: string;
  /** What it does in the initiative. */
  readonly role?: LocalizedText;
  /** Id of the organisation, where it is one of the dossier. */
  readonly organisation?: string;
  readonly extensions?: Extensions;
}

/** How two partners work together. */
export interface PartnerLink {
  readonly id: string;
  /** Id of a partner. */
  readonly from: string;
  /** Id of a partner. */
  readonly to: string;
  /** What flows between the two, from exchange of information to money; or a user's own as `namespace/code`. */
  readonly type: 'informs' | 'coordinates' | 'acts-together' | 'funds' | `${string}/${string}`;
  /** 1 occasional, 2 regular, 3 close. */
  readonly intensity?: 1 | 2 | 3;
  readonly extensions?: Extensions;
}

/** Who supports the initiative, coordination first. Source: Kania & Kramer 2011, "backbone support". */
export interface Backbone {
  /** Id of the organisation. */
  readonly organisation: string;
  /** What it does for the others: `coordination`, `facilitation`, `evaluation`. */
  readonly functions: readonly string[];
  /** Full-time equivalents. */
  readonly fte?: number;
}
