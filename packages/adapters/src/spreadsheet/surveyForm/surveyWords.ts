import type { Words } from '@jalon/core';
import { typesetWords } from '../canvas/typesetWords.ts';

const words = {
  answersSheet: { fr: 'Réponses', en: 'Responses' },
  formSheet: { fr: 'Questionnaire', en: 'Questionnaire' },
  notice: {
    fr: 'Une ligne par personne. Un code, jamais un nom. Une case vide veut dire « pas de réponse ».',
    en: 'One line per person. A code, never a name. An empty cell means “no answer”.',
  },
  code: { fr: 'Code', en: 'Code' },
  wave: { fr: 'Vague', en: 'Wave' },
  date: { fr: 'Date', en: 'Date' },
  consent: { fr: 'Consentement', en: 'Consent' },
  yes: { fr: 'oui', en: 'yes' },
  no: { fr: 'non', en: 'no' },
  promptTitle: { fr: 'Réponse', en: 'Answer' },
  askCode: {
    fr: 'Le code de la personne, une seule fois par vague. Jamais son nom.',
    en: 'The code of the person, once per wave. Never a name.',
  },
  askWave: { fr: 'Une vague de la liste.', en: 'A wave from the list.' },
  askDay: { fr: 'La date de la réponse : 31/05/2025.', en: 'The day of the answer: 31/05/2025.' },
  askConsent: {
    fr: 'La personne accepte-t-elle que ses réponses servent à l’évaluation ? Si non, ne saisissez rien d’autre.',
    en: 'Does the person agree to their answers being used for the evaluation? If not, type nothing else.',
  },
  askOne: { fr: 'Une réponse de la liste.', en: 'One answer from the list.' },
  askSeveral: {
    fr: 'Une réponse de la liste, ou plusieurs séparées par des points-virgules.',
    en: 'One answer from the list, or several with semicolons between them.',
  },
  askNumber: { fr: 'Un nombre.', en: 'A number.' },
  askText: { fr: 'Les mots de la personne, sans aucun nom.', en: 'The person’s words, without any name.' },
  sensitive: { fr: 'Donnée sensible.', en: 'Sensitive data.' },
  options: { fr: 'Réponses possibles :', en: 'Possible answers:' },
  colon: { fr: ' :', en: ':' },
  yourCode: { fr: 'Code :', en: 'Code:' },
  yourDate: { fr: 'Date :', en: 'Date:' },
  purpose: { fr: 'Vos réponses servent à :', en: 'Your answers are used for:' },
  agree: {
    fr: 'J’accepte que mes réponses servent à cette évaluation.',
    en: 'I agree that my answers may be used for this evaluation.',
  },
  several: { fr: '(plusieurs réponses possibles)', en: '(several answers possible)' },
  thanks: { fr: 'Merci !', en: 'Thank you!' },
} as const satisfies Readonly<Record<string, Words>>;

/** The fixed words of a survey form, by language, set as in print. */
export const surveyWords = typesetWords(words);
