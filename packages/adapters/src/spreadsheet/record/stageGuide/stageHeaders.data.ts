import type { WordList } from '../../lexicon/Lexicon.ts';

/** What stands over the columns of a guide that names questions and tools stage by stage. */
export const stageHeaders = {
  stage: {
    fr: ['Étape', 'Étapes', 'Phase', 'Phases', 'Moment'],
    en: ['Stage', 'Stages', 'Step', 'Phase'],
    es: ['Etapa', 'Etapas', 'Fase', 'Paso'],
    nl: ['Stap', 'Stappen', 'Fase'],
  },
  'stage.question': {
    fr: [
      'Question',
      'Questions',
      'Questions à se poser',
      'Questions clés',
      'Questions-clés',
      'Questions évaluatives',
    ],
    en: ['Question', 'Questions', 'Key questions', 'Guiding questions', 'Questions to ask'],
    es: ['Pregunta', 'Preguntas', 'Preguntas clave'],
    nl: ['Vraag', 'Vragen', 'Kernvragen'],
  },
  tool: {
    fr: ["Nom de l'outil", 'Outil', 'Outils', "Nom de l'outil ou de la méthode", 'Méthode', 'Fiche outil'],
    en: ['Tool', 'Tools', 'Tool name', 'Name of the tool', 'Method'],
    es: ['Herramienta', 'Herramientas', 'Nombre de la herramienta'],
    nl: ['Instrument', 'Instrumenten', 'Tool', 'Naam van het instrument', 'Hulpmiddel'],
  },
  'tool.use': {
    fr: [
      "Utilisation de l'outil",
      'Utilisation',
      'Usage',
      'À quoi ça sert',
      'À quoi ça sert ?',
      "Objectif de l'outil",
      'Pour quoi faire ?',
      'Mode d’emploi',
    ],
    en: ['Use', 'Use of the tool', 'How to use it', 'What it is for', 'Purpose', 'Usage'],
    es: ['Uso', 'Uso de la herramienta', 'Utilización', 'Para qué sirve'],
    nl: ['Gebruik', 'Gebruik van het instrument', 'Waarvoor', 'Toepassing'],
  },
  'tool.url': {
    fr: ['Lien', 'URL', 'Lien internet', 'Adresse', 'Où le trouver ?', 'Lien vers l’outil'],
    en: ['Link', 'URL', 'Website', 'Where to find it'],
    es: ['Enlace', 'URL'],
    nl: ['Link', 'URL'],
  },
  'tool.licence': {
    fr: ['Licence', 'Conditions d’utilisation', 'Droits'],
    en: ['Licence', 'License', 'Terms of use'],
    es: ['Licencia'],
    nl: ['Licentie'],
  },
} as const satisfies { readonly [field: string]: WordList };
