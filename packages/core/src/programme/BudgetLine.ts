import type { Extensions } from '../dossier/Extensions.ts';
import type { Money } from '../quantity/Money.ts';
import type { LocalizedText } from '../text/LocalizedText.ts';

/** One line of the financial account: planned beside actual. */
export interface BudgetLine {
  readonly id: string;
  readonly label: LocalizedText;
  readonly side: 'expense' | 'income';
  /** Heading of the account under which it stands. */
  readonly category?: LocalizedText;
  /** Valued contributions in kind, volunteer time for example, stand apart from cash. */
  readonly inKind?: boolean;
  /** Id of the organisation that pays or gives. */
  readonly organisation?: string;
  readonly planned?: Money;
  readonly actual?: Money;
  readonly extensions?: Extensions;
}
