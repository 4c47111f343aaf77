import { foldText } from '../text/foldText.ts';

const legalForms = new Set(
  'asbl aisbl vzw ivzw gcv scrl sprl srl ass assoc association associations ong ngo obnl osbl inc ltd llc cic scic scop eurl sarl sas sa'.split(
    ' ',
  ),
);

/** What a legal form brings with it: « association loi 1901 », « ASBL de droit belge ». */
const formTail =
  /\b(?:de )?(?:loi (?:de )?1901|droit (?:belge|local|prive)|sans but lucratif|a but non lucratif)\b/g;

/**
 * What is left of an organisation's name when everything is taken away that people write differently for one and the
 * same: capitals, accents, hyphens, apostrophes, brackets, the legal form. Two equal keys are a reason to ask, never to
 * merge.
 * @returns the key, or the folded name where nothing else is left
 * @example
 * ```ts
 * import { organisationKey } from '@jalon/core/portfolio';
 * organisationKey('Nid d’anges (asbl)') === organisationKey("ASBL Nid d'Anges"); // => true
 * organisationKey('Bébé-Bulle'); // => 'bebebulle'
 * organisationKey('Les Lucioles (Namur)') === organisationKey('Les Lucioles'); // => false
 * ```
 */
export function organisationKey(name: string): string {
  const folded = foldText(name);
  const words = folded
    .replaceAll('&', ' et ')
    .replace(/\b(?:[a-z]\.){2,}/g, (initials) => initials.replaceAll('.', ''))
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .replace(formTail, ' ')
    .split(' ')
    .filter((word) => word !== '' && !legalForms.has(word));
  return words.join('') || folded;
}
