import type { Inline } from '@jalon/report-schema';

/** Runs without the blanks and line ends before the first word and after the last one of them. */
export function trimmedRuns(content: readonly Inline[]): readonly Inline[] {
  if (content.length === 0) return content;
  const runs = [...content];
  runs[0] = reworded(runs[0] ?? '', (text) => text.trimStart());
  runs[runs.length - 1] = reworded(runs.at(-1) ?? '', (text) => text.trimEnd());
  return runs;
}

const reworded = (run: Inline, change: (text: string) => string): Inline =>
  typeof run === 'string' ? change(run) : { ...run, text: change(run.text) };
