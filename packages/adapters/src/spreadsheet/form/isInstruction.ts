import { foldWords } from '../lexicon/foldWords.ts';

const openings =
  /^(?:merci de|veuillez|a completer|a remplir|completez|remplissez|cochez|cocher|entourez|entourer|decrivez|precisez|indiquez|joindre|joignez|expliquez|maximum \d|max\.? \d|please|describe|tick|circle|fill in|complete this|attach|explain|list up to|tell us|indique|describa|marque|adjunte|explique|por favor|senale|gelieve|beschrijf|kruis|duid|omcirkel|vul|voeg|geef|licht toe|s'il vous plait|svp)\b/u;

/** Whether a line tells how to fill a form in and is no answer: « (3 résultats …) », "Please describe …". */
export function isInstruction(text: string): boolean {
  const line = text.trim();
  if (/^\([^()]{6,}\)[.:]?$/su.test(line) || /^\[[^[\]]{12,}\]$/su.test(line)) return true;
  return openings.test(foldWords(line)) && line.length <= 400;
}
