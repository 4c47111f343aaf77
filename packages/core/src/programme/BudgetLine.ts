import type { Extensions } from '../dossier/Extensions.ts';
import type { Money } from '../quantity/Money.ts';
import type { LocalizedText } from '../text/LocalizedText.ts';

/** One line of the financial account: planned beside actual. */
export interface BudgetLine {
  readonly id: string;
  /** What the money is for, or where it comes from. */
  readonly label: LocalizedText;
  /** Money that goes out, or money that comes in. */
  readonly side: 'expense' | 'income';
  /** Heading of the account under which it stands. */
  readonly category?: LocalizedText;
  /** Valued contributions in kind, volunteer time for example, stand apart from cash. */
  readonly inKind?: boolean;
  /** Id of the organisation that pays or gives. */
  readonly organisation?: string;
  /** As it was budgeted. */
  readonly planned?: Money;
  /** As it was accounted for. */
  readonly actual?: Money;
  readonly extensions?: Extensions;
}
