import { countSteps } from '@jalon/core/portfolio';
import { boundTable } from '../boundTable.ts';
import { fromPortfolio, pointersTo } from './fromPortfolio.ts';

/** How many of the supports are done with each step, in the order of the steps. */
export const bindSupportSteps = /* @__PURE__ */ fromPortfolio((portfolio) =>
  boundTable(
    countSteps(portfolio).map(({ step: id, name, done, inProgress, of }) => ({
      id,
      cells: { step: name, count: done, 'in-progress': inProgress, of },
      pointers: [
        ...pointersTo('steps', portfolio.steps, (step) => step.id === id),
        ...pointersTo('supports', portfolio.supports, ({ steps }) =>
          steps.some(({ step, status }) => step === id && status === 'done'),
        ),
      ],
    })),
  ),
);
