import type { PartnershipExpectation } from '@jalon/core';
import type { WordList } from '../lexicon/Lexicon.ts';

/** What an association may expect of a foundation beyond money, in the words of the forms. */
export const expectationKinds: { readonly [K in PartnershipExpectation]: WordList } = {
  networking: {
    fr: [
      'Mise en réseau',
      'Réseau',
      'Mise en relation',
      'Mise en lien',
      'Réseautage',
      'Rencontres avec d’autres associations',
    ],
    en: ['Networking', 'Network', 'Introductions', 'Meeting other grantees', 'Contacts'],
    es: ['Trabajo en red', 'Red de contactos', 'Contactos', 'Redes'],
    nl: ['Netwerk', 'Netwerken', 'Netwerking', 'In contact brengen', 'Contacten'],
  },
  skills: {
    fr: ['Mécénat de compétences', 'Compétences', 'Bénévolat de compétences', 'Formation', 'Formations'],
    en: [
      'Skills sponsorship',
      'Skills-based volunteering',
      'Skills',
      'Pro bono',
      'Pro bono support',
      'Training',
    ],
    es: ['Voluntariado corporativo', 'Apoyo en competencias', 'Competencias', 'Formación', 'Pro bono'],
    nl: ['Vaardigheden', 'Competenties', 'Expertise', 'Vorming', 'Opleiding', 'Pro bono'],
  },
  communication: {
    fr: ['Communication', 'Appui à la communication', 'Aide à la communication', 'Visibilité'],
    en: ['Communication', 'Communications', 'Publicity', 'Help with communication', 'Visibility'],
    es: ['Comunicación', 'Difusión', 'Visibilidad', 'Apoyo en comunicación'],
    nl: ['Communicatie', 'Hulp bij communicatie', 'Zichtbaarheid'],
  },
  advice: {
    fr: [
      'Conseil',
      'Conseils',
      'Accompagnement',
      'Conseil stratégique',
      'Appui méthodologique',
      'Aide à l’évaluation',
    ],
    en: ['Advice', 'Mentoring', 'Guidance', 'Coaching', 'Strategic advice'],
    es: ['Asesoramiento', 'Consejo', 'Acompañamiento', 'Mentoría', 'Asesoría'],
    nl: ['Advies', 'Begeleiding', 'Coaching', 'Raad', 'Inhoudelijk advies'],
  },
  other: {
    fr: ['Autre', 'Autres', 'Autre (préciser)', 'Autre, précisez'],
    en: ['Other', 'Others', 'Other (please specify)'],
    es: ['Otro', 'Otra', 'Otros', 'Otras'],
    nl: ['Andere', 'Ander', 'Overige', 'Anders'],
  },
};
