// pnpm bench indicators: the figures of the computations, each part in a process of its own so that none warms up another.
//   sums      compensated sums against exact ones, with their cost beside a plain loop
//   formula   compiled formulas against mathjs and cel-js
//   progress  progress against a function written by hand for the same case
// The exit code is 1 where a bound of a part is broken.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

for (const part of ['sums', 'formula', 'progress']) {
  console.log(`\n# ${part}`);
  const { status } = spawnSync(
    process.execPath,
    [...process.execArgv, join(import.meta.dirname, `${part}.ts`)],
    {
      stdio: 'inherit',
    },
  );
  if (status !== 0) process.exitCode = 1;
}
