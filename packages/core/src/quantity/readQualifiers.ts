import type { Quantity } from './Quantity.ts';

/** What stands around a number and changes what it says. */
export interface Qualifiers {
  readonly op?: Quantity['op'];
  readonly approximate?: true;
  readonly provisional?: true;
  readonly n?: number;
  /** A percentage or a ratio in parentheses beside another figure. */
  readonly beside?: string;
  readonly notes: readonly string[];
}

/** Takes off what qualifies a number, from both ends, until nothing more comes off. */
export function readQualifiers(tidy: string): readonly [string, Qualifiers] {
  let text = tidy;
  let found: Qualifiers = { notes: [] };
  for (let rounds = 0; rounds < 6; rounds += 1) {
    const [shorter, more] = takeOne(text);
    if (shorter === text) break;
    text = shorter;
    found = { ...found, ...more, notes: [...found.notes, ...(more.notes ?? [])] };
  }
  return [text, found];
}

function takeOne(text: string): readonly [string, Partial<Qualifiers>] {
  const remark = /^(.*\S) ?[([]([^()[\]]+)[)\]]$/.exec(text);
  // « 35 (sur 54) »
  if (remark && /^(?:sur|out of|of|op|van|sobre|\/) ?\d[\d ]*$/.test(remark[2] ?? ''))
    return [`${remark[1]} ${remark[2]}`, {}];
  if (remark) return [remark[1] ?? '', remarkOf((remark[2] ?? '').trim())];
  const mark = /^(.*[\d%€$£).]) ?([*†‡¹²³?]+)$/.exec(text);
  if (mark) return [mark[1] ?? '', { notes: [mark[2] ?? ''] }];
  const sample = /^(.*?)[,; ]* ?\bn ?= ?(\d+)$/i.exec(text);
  if (sample) return [sample[1] ?? '', { n: Number(sample[2]) }];
  for (const [pattern, qualifier] of patterns) {
    const shorter = text.replace(pattern, '').trim();
    if (shorter !== text && shorter !== '') return [shorter, qualifier];
  }
  return [text, {}];
}

function remarkOf(remark: string): Partial<Qualifiers> {
  const sample = /^n ?= ?(\d+)$/i.exec(remark);
  if (sample) return { n: Number(sample[1]) };
  if (
    /^(?:p|prov\.?|provisoires?|provisional|prelim(?:inary|\.)?|voorlopig|provisorio|provisional)$/i.test(
      remark,
    )
  )
    return { provisional: true };
  if (
    /^(?:e|env\.?|environ|est\.?|estim[ée]{1,2}s?|estimation|estimated?|approx\.?|ca\.?|circa|schatting|estimado)$/i.test(
      remark,
    )
  )
    return { approximate: true };
  if (/^\d[\d., ]*%$|^\d[\d ]*(?:\/| sur | of | out of )\d[\d ]*$/i.test(remark)) return { beside: remark };
  return { notes: [remark] };
}

const patterns: readonly (readonly [RegExp, Partial<Qualifiers>])[] = [
  [
    /^(?:(?:≥|⩾|>=|=>) ?|(?:au moins|au minimum|minimum|mini|min\.?|at least|no less than|sup[ée]rieure?s? ou [ée]gale?s? [àa]|minstens|ten minste|minimaal|al menos|como m[ií]nimo|m[ií]nimo) (?:de |d')?)/i,
    { op: '>=' },
  ],
  [
    /^(?:(?:≤|⩽|<=|=<) ?|(?:au plus|au maximum|maximum|maxi|max\.?|at most|no more than|up to|inf[ée]rieure?s? ou [ée]gale?s? [àa]|hoogstens|ten hoogste|maximaal|como m[áa]ximo|m[áa]ximo|m[áa]x\.) (?:de |d')?|jusqu'[àa] )/i,
    { op: '<=' },
  ],
  [
    /^(?:> ?|(?:plus (?:de|que)|\+ de|more than|over|above|sup[ée]rieure?s? [àa]|meer dan|m[áa]s de) |plus d')/i,
    { op: '>' },
  ],
  [
    /^(?:< ?|(?:moins (?:de|que)|- de|less than|fewer than|under|below|inf[ée]rieure?s? [àa]|minder dan|menos de) |moins d')/i,
    { op: '<' },
  ],
  [
    /(?: (?:et|ou|and|or|en|of|y|o) (?:plus|more|meer|m[áa]s)| au moins| at least| minimum| mini|(?<=[\d%€]) ?\+)$/i,
    { op: '>=' },
  ],
  [
    /(?: (?:et|ou|or|of|o) (?:moins|less|fewer|minder|menos)| au plus| at most| maximum| maxi| max\.?)$/i,
    { op: '<=' },
  ],
  [
    /^(?:(?:~|≈|≃|∼|±|\+\/?-|env\.|ca?\.|ong\.|app?rox\.) ?|(?:environ|env|ca|circa|approx|approximativement|approximately|about|around|roughly|some|nearly|almost|[àa] peu pr[èe]s|autour de|pr[èe]s de|presque|quelque|vers|quasi|ongeveer|rond de|rond|unos|unas|aproximadamente|alrededor de|cerca de|estim[ée]{1,2}s? [àa]|estimated at) |pr[èe]s d')/i,
    { approximate: true },
  ],
  [
    / (?:env|environ|approx|approximativement|circa|est|estim[ée]{1,2}s?|estimation)\.?$/i,
    { approximate: true },
  ],
  [/ (?:prov\.?|provisoires?|provisional|voorlopig)$/i, { provisional: true }],
];
