import { monthOf } from './monthOf.ts';
import { partOf } from './readPartOfYear.ts';
import { readPoint } from './readPoint.ts';
import type { ReadPeriodOptions, SpanReading } from './Span.ts';
import { timeIssue } from './timeIssue.ts';

/**
 * Recognises what people write where they do not know: « courant 2024 », "early 2025", « depuis juin 2024 ». It has no
 * value, and an issue that says between which days it lies where that can be told.
 */
export function readVague(folded: string, options: ReadPeriodOptions): SpanReading {
  const { text } = options;
  const open =
    /^(?:depuis|des|a partir de|a compter du|since|after|as of|from|sinds|vanaf|desde|a partir del?|jusqu'(?:au|a|en)|avant|d'ici|until|before|by|tot|voor|hasta|antes de) (?:le |the |el |la )?(.+)$/.exec(
      folded,
    );
  if (open?.[1] !== undefined && readPoint(open[1], options))
    return { issues: [timeIssue('time/open-period', { text })] };
  const vague =
    /^(?:au |en |in |(?:the )?)(?:courant|cours|mi|mid|debut|milieu|start|beginning|begin|early|late|half|medio|mediados|principios|inicios|vers|environ|env\.?|circa|ca\.?|about|around|ongeveer|hacia|fin|end|eind|einde|fines|finales|printemps|ete|automne|hiver|rentree|spring|summer|autumn|fall|winter|lente|zomer|herfst|primavera|verano|otono|invierno)[ -]+(?:(?:du|de|of|the|del) |de l')*(.+)$/.exec(
      folded,
    );
  const within = vague?.[1] === undefined ? undefined : readPoint(vague[1], options)?.value;
  if (within)
    return { issues: [timeIssue('time/fuzzy-period', { text, from: within.start, to: within.end })] };
  if (partOf(folded)) return { issues: [timeIssue('time/missing-year', { text })] };
  const names = /^(?:de |from |van )?[a-z]{3,}\.?(?:(?: a | to | tot | ?- ?)[a-z]{3,}\.?)?$/.exec(folded);
  const months = folded
    .split(/[^a-z]+/)
    .filter((word) => word.length > 2 && word !== 'from' && word !== 'van' && word !== 'tot');
  if (names && months.length > 0 && months.every((word) => monthOf(word))) {
    return { issues: [timeIssue('time/missing-year', { text })] };
  }
  return undefined;
}
