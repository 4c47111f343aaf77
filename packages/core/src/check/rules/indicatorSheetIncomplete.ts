import type { Indicator } from '../../indicator/Indicator.ts';
import type { Words } from '../../text/LocalizedText.ts';
import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';
import { foldStatement } from '../wording/foldStatement.ts';
import { textsOf } from '../wording/textsOf.ts';

/** Could somebody else collect it tomorrow? */
export const indicatorSheetIncomplete: Rule = {
  code: 'indicator/sheet-incomplete',
  severity: 'hint',
  asks: {
    fr: 'Quelqu’un d’autre pourrait-il le collecter demain ?',
    en: 'Could somebody else collect it tomorrow?',
  },
  words: {
    fr: 'La fiche de « {label} » ne dit pas : {missing}.',
    en: 'The sheet of “{label}” does not say: {missing}.',
  },
  find: function* ({ indicators, languages }) {
    for (const indicator of indicators) {
      const missing = missingOf(indicator, languages);
      if (missing.length === 0) continue;
      const join = (lang: keyof Words) => missing.map((words) => words[lang]).join(', ');
      yield {
        params: { label: indicator.name, missing: { fr: join('fr'), en: join('en') } },
        at: placeOf('indicator', indicator.id),
      };
    }
  },
};

/** What has a rule of its own is not told twice: the source, the breakdown. */
function missingOf(indicator: Indicator, languages: readonly string[]): readonly Words[] {
  const { calculation, collectedEvery, definition, formula, frequency, parts, population, responsible } =
    indicator;
  const missing: Words[] = [];
  const explained = calculation ?? definition ?? formula ?? parts ?? population;
  if (
    explained === undefined &&
    textsOf(indicator.name, languages).some(({ text }) => computed.test(foldStatement(text)))
  )
    missing.push({ fr: 'comment elle se calcule', en: 'how it is calculated' });
  if ((formula ?? parts) !== undefined) return missing;
  if ((frequency ?? collectedEvery) === undefined)
    missing.push({ fr: 'à quelle fréquence on la collecte', en: 'how often it is collected' });
  if (responsible === undefined) missing.push({ fr: 'qui la collecte', en: 'who collects it' });
  return missing;
}

/** Names of what is worked out rather than counted. */
const computed =
  /\b(?:moyen(?:ne|nes|s)?|median(?:e|es|s)?|taux|part|pourcentage|proportion|indice|score|ratio|average|mean|rate|share|percentage|index)\b/;
