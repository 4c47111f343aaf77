import type { Portfolio } from '@jalon/core';
import { declareLosses } from '../carriage/declareLosses.ts';
import type { WrittenExchange } from '../carriage/ExchangeFormat.ts';
import { type PackageOptions, planPackage } from './portfolio/WritingPlan.ts';
import { givingCarriages } from './threesixtyGivingCarriages.data.ts';

/** How a file of grants is written. */
export interface Write360GivingOptions extends PackageOptions {
  /** Name of the file; default `360giving.json`, or `360giving.xlsx` for a workbook. */
  readonly name?: string;
}

/**
 * Writes the grants of a portfolio as a 360Giving package, valid by version 1.4.3 of its schemas. A grant that lacks what
 * the standard asks for is not written, with an issue that names it: nothing is invented, `options` may give it.
 * @param portfolio its grants with the organisations and programmes that they name
 * @returns the file, none where not a single grant can be written
 * @example
 * ```ts
 * import { createPortfolio } from '@jalon/core/portfolio';
 * import { write360Giving } from '@jalon/adapters/threesixty-giving';
 * const portfolio = createPortfolio({
 *   id: 'fund',
 *   title: 'Fund',
 *   organisations: [{ id: '360G-demo-fund', name: 'Fund' }, { id: '360G-demo-lamp', name: 'The Lamp' }],
 *   grants: [{
 *     id: '360G-demo-1',
 *     funder: '360G-demo-fund',
 *     organisation: '360G-demo-lamp',
 *     amount: { minor: 150050, currency: 'GBP' },
 *     awardedOn: '2024-03-15',
 *   }],
 * });
 * write360Giving(portfolio).issues.slice(0, 2).map(({ params }) => params['field']); // => ['Title', 'Description']
 * const { files } = write360Giving(portfolio, { everyGrant: { title: 'Core costs', description: 'Rent.' } });
 * JSON.parse(new TextDecoder().decode(files[0]?.bytes)).grants[0].amountAwarded; // => 1500.5
 * ```
 */
export function write360Giving(portfolio: Portfolio, options: Write360GivingOptions = {}): WrittenExchange {
  const plan = planPackage(portfolio, options);
  const losses = declareLosses(
    portfolio,
    givingCarriages(() => plan),
  );
  if (!plan.package) return { files: [], losses, issues: plan.issues };
  const bytes = new TextEncoder().encode(`${JSON.stringify(plan.package, undefined, 2)}\n`);
  return { files: [{ name: options.name ?? '360giving.json', bytes }], losses, issues: plan.issues };
}
