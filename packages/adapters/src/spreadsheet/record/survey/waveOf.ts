import { foldWords } from '../../lexicon/foldWords.ts';

const before =
  /^(?:avant|pre|pre-test|pretest|entree|a l'entree|debut|baseline|before|start|initial(?:e)?|antes|inicio|voor|voormeting|nulmeting|entry|intake|enrolment)\b/;
const after =
  /^(?:apres|post|post-test|posttest|sortie|a la sortie|fin|endline|after|end|final(?:e)?|despues|na|nameting|eindmeting|exit|completion)\b/;

/** A round of a survey: how it is called, and which one it is. */
export interface SurveyWave {
  /** As a person writes it, `T0` in capitals. */
  readonly text: string;
  /** `T0`, `T1` … where the words say which round it is. */
  readonly code?: string;
}

/** Reads a round: « t0 », « Avant », "Post-test", "Round 2", "Midline". */
export function waveOf(written: string): SurveyWave {
  const text = written.replace(/\s+/g, ' ').trim();
  const folded = foldWords(text);
  const point = /^t\s*[-_]?\s*(\d)$/.exec(folded)?.[1];
  if (point !== undefined) return { text: `T${point}`, code: `T${point}` };
  const inside = /\bt(\d)\b/.exec(folded)?.[1];
  if (inside !== undefined) return { text, code: `T${inside}` };
  if (before.test(folded)) return { text, code: 'T0' };
  if (after.test(folded)) return { text, code: 'T1' };
  // the first round is where one starts from
  const round =
    /^(?:vague|round|wave|passation|mesure|ronde|ronda|ola|oleada|meting|golf|w|r|v|m)?\s*(?:n[°o.]*\s*)?(\d)$/.exec(
      folded,
    )?.[1];
  return round === undefined || round === '0' ? { text } : { text, code: `T${Number(round) - 1}` };
}
