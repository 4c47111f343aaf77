import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository, also for a compiled bench, which lies in the cache. */
export const benchRoot = fileURLToPath(
  new URL(import.meta.url.includes('.cache') ? '../../../' : '../', import.meta.url),
);

/** Where files lie that a bench makes for itself. */
export const benchFolder = join(benchRoot, 'node_modules/.cache/jalon-bench');

/** Loads what it needs before the clock starts; what it gives back is timed, and gives a number to compare. */
export type BenchTask = () => Promise<() => Promise<number>>;

/** Which time is divided by which, and what bounds the ratio and the memory of our side. */
export interface BenchBound {
  /** Our task is `<what>, ours`, that of the peer `<what>, <peer>`. */
  readonly what: string;
  readonly peer: string;
  /** The task of the peer, where it is that of another comparison. */
  readonly peerTask?: string;
  /** The peer takes at least so many times as long. */
  readonly atLeast?: number;
  /** We take at most so many times as long. */
  readonly atMost?: number;
  /** Peak of our process. */
  readonly megabytes?: number;
  /** The two sides do not count the same thing. */
  readonly countsDiffer?: boolean;
}

/** A bench: its tasks, what it prepares once, what it holds them to. */
export interface SideBySide {
  /** The URL of the program of the bench, which is compiled, so that each side runs in a process of its own. */
  readonly program: string;
  readonly tasks: Readonly<Record<string, BenchTask>>;
  readonly prepare: () => Promise<void>;
  readonly bounds: readonly BenchBound[];
  /** Tasks that may fail and are asked again. */
  readonly isUnsteady?: (task: string) => boolean;
}

interface Measured {
  readonly result: number;
  readonly ms: number;
  readonly megabytes: number;
}

const rounds = Number(process.argv.find((each) => /^\d+$/.test(each)) ?? 5);

/** How often an unsteady task may be asked again. */
const maxTries = 10;

/**
 * Runs the tasks in turns, each in a process of its own, and holds the ratios of processor time to their bounds. The exit
 * code is 1 where a bound is broken.
 */
export async function sideBySide(bench: SideBySide): Promise<void> {
  const task = bench.tasks[process.argv[process.argv.indexOf('--task') + 1] ?? ''];
  if (task) console.log(JSON.stringify(await measured(task)));
  else await compare(bench);
}

async function measured(prepare: BenchTask): Promise<Measured> {
  const run = await prepare();
  const start = process.cpuUsage();
  const result = await run();
  const { user, system } = process.cpuUsage(start);
  return { result, ms: (user + system) / 1000, megabytes: process.resourceUsage().maxRSS / 1024 };
}

const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

async function compare({ program, prepare, bounds, isUnsteady }: SideBySide): Promise<void> {
  mkdirSync(benchFolder, { recursive: true });
  const path = fileURLToPath(program);
  const compiled = join(benchFolder, `${basename(path, '.ts')}.mjs`);
  const { build } = await import('esbuild');
  await build({
    entryPoints: [path],
    outfile: compiled,
    bundle: true,
    platform: 'node',
    format: 'esm',
    conditions: ['@jalon/source'],
    nodePaths: [join(benchRoot, 'packages/adapters/node_modules')],
    external: ['esbuild', 'exceljs', 'libxml2-wasm'],
    banner: { js: "import { createRequire as r } from 'node:module'; const require = r(import.meta.url);" },
    logLevel: 'error',
  });
  await prepare();
  const run = (task: string): Measured => {
    for (let tries = 1; ; tries += 1) {
      try {
        const args = [compiled, '--task', task];
        const stdio = ['ignore', 'pipe', tries < maxTries ? 'ignore' : 'inherit'] as const;
        return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', stdio: [...stdio] }));
      } catch (error) {
        if (tries === maxTries || !isUnsteady?.(task)) throw error;
      }
    }
  };
  console.log(`processor time, medians of ${rounds} rounds; memory is the peak of the process\n`);
  const asked = bounds.filter(
    ({ what }) => !bounds.some((each) => process.argv.includes(each.what)) || process.argv.includes(what),
  );
  for (const bound of asked) {
    const { what, peer, peerTask = what } = bound;
    const [own, other]: [Measured[], Measured[]] = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      other.push(run(`${peerTask}, ${peer}`));
      own.push(run(`${what}, ours`));
    }
    if (!isHeld(bound, own, other)) process.exitCode = 1;
  }
  if (process.argv.includes('--clean')) rmSync(benchFolder, { recursive: true });
}

function isHeld(bound: BenchBound, own: readonly Measured[], other: readonly Measured[]): boolean {
  const { what, peer, atLeast, atMost, megabytes, countsDiffer = false } = bound;
  for (const [name, times] of [
    [peer, other],
    ['ours', own],
  ] as const) {
    const ms = middle(times.map((each) => each.ms))
      .toFixed(0)
      .padStart(8);
    const peak = Math.max(...times.map((each) => each.megabytes)).toFixed(0);
    console.log(
      `${ms} ms ${peak.padStart(5)} MB  ${what}, ${name}: ${times[0]?.result.toLocaleString('en')} rows`,
    );
  }
  const quicker = middle(own.map(({ ms }, round) => (other[round]?.ms ?? 0) / ms));
  const ratio = atMost === undefined ? quicker : 1 / quicker;
  const isKept = atMost === undefined ? ratio >= (atLeast ?? 0) : ratio <= atMost;
  const limit = atMost === undefined ? `at least ${atLeast}` : `at most ${atMost}`;
  const sides = atMost === undefined ? `${peer} against ours` : `ours against ${peer}`;
  const broken = (isFine: boolean) => (isFine ? '' : '  BROKEN');
  console.log(`${ratio.toFixed(2).padStart(8)}     ${what}, ${sides} (${limit})${broken(isKept)}`);
  const peak = Math.max(...own.map((each) => each.megabytes));
  const isSmall = megabytes === undefined || peak <= megabytes;
  if (megabytes !== undefined)
    console.log(`${peak.toFixed(0).padStart(8)} MB  ${what}, peak (at most ${megabytes})${broken(isSmall)}`);
  const isComplete = countsDiffer || own.every(({ result }) => result >= 0.9 * (other[0]?.result ?? 0));
  if (!isComplete) console.log(`             ${what}: rows are missing  BROKEN`);
  console.log('');
  return isKept && isSmall && isComplete;
}
