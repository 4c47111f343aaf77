import { foldWords } from '../../lexicon/foldWords.ts';

/** What the header of a question says of it. */
export interface QuestionHeader {
  /** Its number, where it has one: `q3`, `q3a`. */
  readonly number?: string;
  /** The question without its number and without the option. */
  readonly stem: string;
  /** The part of a question that this column is for: an option to tick, a row of a matrix. */
  readonly option?: string;
  /** Lowest and highest figure of the scale that it names. */
  readonly scale?: readonly [number, number];
  /** Several answers are possible. */
  readonly isMultiple: boolean;
  /** Reads like a question of a form. */
  readonly isQuestion: boolean;
}

/** « Q1. », « Question 3 : », « 2) », « 1.2 », "P4.", "Vraag 5 -", "G1Q00003." */
const prefix =
  /^\s*(?:\[?(?:G\d+)?(?:Q|P|V)\.?\s?0*(\d{1,3}[a-z]?(?:[._]\d{1,2})?)\]?(?:\[[^\]]*\])?(?:\s*[.:)\]\-–—]+\s*|\s+(?=\p{L})|$)|(?:question|pregunta|vraag)\s*(?:n[°o.]*\s*)?(\d{1,3}[a-z]?)\s*[.:)\-–—]*\s*|(\d{1,2}(?:\.\d{1,2})?[a-z]?)\s*(?:[.)]|\s[-–—])\s*(?=\p{L}|[«"“¿¡])|[A-Za-z]\w*\[[^\]]*\]\.\s+)/iu;

const multiple =
  /plusieurs (?:reponses|choix)|choix multiples?|cochez|plusieurs possibles|check all|select all|tick all|all that apply|multiple (?:answers|choice)|varias respuestas|marque todas|selecci[oó]n multiple|meerdere antwoorden|meerkeuze|duid alle/;

/** A sentence that someone says of themselves. */
const confession =
  /^(?:je |j'|mon |ma |mes |nous |notre |i |i'm |i've |my |we |our |ik |mijn |wij |we |yo |me |mi |mis |nos )/;

/** Words by which a question begins, be it written without its mark. */
const asking =
  /^(?:comment|combien|quel|quelle|quels|quelles|qu'|que |avez-vous|etes-vous|est-ce|pensez-vous|selon vous|a quel|dans quelle|how |what |which |do you|did you|have you|are you|to what extent|would you|hoe |wat |welke |heeft u|heb je|bent u|in welke mate|vindt u|como |que |cual |cuantos |esta usted|ha |en que medida)/;

/** Reads what stands over a column of answers; groups stand before `›`. */
export function questionHeader(header: string): QuestionHeader {
  const path = header.split(' › ');
  const last = path.at(-1) ?? '';
  // "Response" under a question says nothing; an option under a question is part of it
  const isFiller = path.length > 1 && filler.test(foldWords(last).trim());
  const whole = path.length > 1 ? (isFiller ? path.slice(0, -1).join(' ') : path[0]) : last;
  const { stem: text, option: own } = splitOption(whole ?? '');
  const option = own ?? (path.length > 1 && !isFiller ? path.slice(1).join(' ') : undefined);
  const found = prefix.exec(text);
  const digits = found?.[1] ?? found?.[2] ?? found?.[3];
  const stem = (found ? text.slice(found[0].length) : text).trim();
  const folded = foldWords(header);
  const scale = scaleIn(folded);
  const start = foldWords(stem);
  return {
    ...(digits === undefined ? {} : { number: `q${digits.toLowerCase().replace('_', '.')}` }),
    stem: stem === '' ? text.trim() : stem,
    ...(option === undefined ? {} : { option }),
    ...(scale ? { scale } : {}),
    isMultiple: multiple.test(folded),
    isQuestion:
      digits !== undefined ||
      /\?/.test(header) ||
      own !== undefined ||
      scale !== undefined ||
      confession.test(start) ||
      asking.test(start) ||
      stem.split(/\s+/).length >= 7,
  };
}

const filler =
  /^(?:response|reponse|open-ended response|reponse ouverte|antwoord|respuesta|value|valeur|score|answer)$/;

/** « Question [option] »; « Question : option » may be one question. */
function splitOption(text: string): { readonly stem: string; readonly option?: string } {
  const bracket = /^(.{2,}?)\s*\[([^[\]]{1,120})\]\s*$/su.exec(text);
  return bracket ? { stem: bracket[1] ?? '', option: bracket[2] ?? '' } : { stem: text };
}

const tops: ReadonlySet<number> = new Set([3, 4, 5, 6, 7, 8, 9, 10, 20, 100]);

/** What would make « de 1 à 10 » an age or a count. */
const counted =
  '(?!\\s*(?:ans|mois|annees|years|months|anos|meses|jaar|maanden|h\\b|heures|hours|uur|€|eur|fois|times|km|m\\b))';

const ranges = [
  new RegExp(`\\b([01])\\s*(?:a|to|tot|al|et|and|en|y|-|–|…|\\.{2,3})\\s*(?:et\\s)?(\\d{1,3})\\b${counted}`),
  new RegExp(`(?:sur|out of|op een schaal van|op|sobre|\\/)()\\s*(\\d{1,3})\\b${counted}`),
];

/** The scale of figures that a header names: « de 0 à 10 », "out of 5", « 1 = pas du tout, 5 = tout à fait ». */
function scaleIn(folded: string): readonly [number, number] | undefined {
  for (const text of [folded, folded.replace(/\([^()]*\)/g, ' ').replace(/\s+/g, ' ')]) {
    for (const pattern of ranges) {
      const [, low = '', high = ''] = pattern.exec(text) ?? [];
      if (tops.has(Number(high))) return [Number(low || 0), Number(high)];
    }
  }
  const anchors = [...folded.matchAll(/\b(\d{1,2})\s*[=:]\s*\p{L}/gu)].map(([, digits]) => Number(digits));
  const [low, high] = [Math.min(...anchors), Math.max(...anchors)];
  if (anchors.length >= 2 && (low === 0 || low === 1) && tops.has(high)) return [low, high];
  return /\bnps\b|net promoter/.test(folded) ? [0, 10] : undefined;
}
