import { defineReportSchema } from '../schema/defineReportSchema.ts';

/**
 * A presentation of a few minutes: three figures, one story, one graph, what is being improved, what is asked.
 * Source: article of a network of social enterprises on its evaluation course (2024): bring results into the
 * presentation of one's organisation; the limits are those of slides that can be read from the last row.
 */
export const pitch = /* @__PURE__ */ defineReportSchema({
  id: 'pitch',
  version: '1.0.0',
  title: { fr: 'Pitch', en: 'Pitch' },
  description: {
    fr: 'Cinq minutes pour convaincre sans exagérer : trois chiffres, une histoire, un graphique. Chaque texte tient sur une diapositive.',
    en: 'Five minutes to convince without exaggerating: three figures, one story, one graph. Each text fits on a slide.',
  },
  source: {
    fr: 'Retour d’un parcours d’évaluation d’impact social, 2024 : intégrer les résultats dans la présentation de sa structure',
    en: 'Account of a course in social impact evaluation, 2024: bring results into the presentation of one’s organisation',
  },
  cover: [
    {
      id: 'headline',
      kind: 'text',
      title: { fr: 'Accroche', en: 'Opening line' },
      help: {
        fr: 'Une phrase, dite avant la première diapositive.',
        en: 'One sentence, said before the first slide.',
      },
      required: true,
      maxCharacters: 100,
    },
  ],
  sections: [
    {
      id: 'why',
      title: { fr: 'Pourquoi', en: 'Why' },
      items: [
        {
          id: 'problem',
          kind: 'text',
          title: { fr: 'Le problème', en: 'The problem' },
          help: {
            fr: 'Qui vit quoi aujourd’hui, sans misérabilisme et sans jargon.',
            en: 'Who lives with what today, without pity and without jargon.',
          },
          required: true,
          maxCharacters: 280,
        },
        {
          id: 'summary',
          kind: 'text',
          title: { fr: 'Notre réponse', en: 'Our answer' },
          help: { fr: 'Ce que nous faisons, pour qui.', en: 'What we do, for whom.' },
          required: true,
          binding: '/programme/summary',
          maxCharacters: 280,
        },
      ],
    },
    {
      id: 'proof',
      title: { fr: 'Ce que cela change', en: 'What it changes' },
      items: [
        {
          id: 'key-figures',
          kind: 'key-figures',
          title: { fr: 'Trois chiffres', en: 'Three figures' },
          help: {
            fr: 'Exactement trois. Effectif, période et source restent lisibles sous chaque chiffre.',
            en: 'Exactly three. Number of people, period and source stay legible below each figure.',
          },
          required: true,
          binding: 'key-figures',
          rules: { count: { min: 3, max: 3 }, provenance: 'error' },
        },
        {
          id: 'stories',
          kind: 'table',
          layout: 'records',
          title: { fr: 'Une histoire', en: 'One story' },
          help: {
            fr: 'Une seule, racontée avec l’accord de la personne : la situation avant, ce qui s’est passé, la situation après.',
            en: 'One only, told with the person’s consent: how it was, what happened, how it is now.',
          },
          required: true,
          binding: 'stories',
          columns: [
            {
              id: 'title',
              kind: 'text',
              maxCharacters: 80,
              title: { fr: 'Titre', en: 'Title' },
            },
            {
              id: 'story',
              kind: 'text',
              long: true,
              maxCharacters: 600,
              required: true,
              title: { fr: 'Récit', en: 'Story' },
            },
            {
              id: 'attribution',
              kind: 'text',
              title: { fr: 'De qui', en: 'Whose' },
              help: {
                fr: 'Sous la forme que la personne a acceptée.',
                en: 'In the form that the person agreed to.',
              },
            },
          ],
          rules: { count: { min: 1, max: 1 } },
        },
        {
          id: 'progress',
          kind: 'figure',
          figure: 'progress',
          title: {
            fr: 'Un graphique : l’avancement vers les cibles',
            en: 'One graph: progress towards the targets',
          },
        },
      ],
    },
    {
      id: 'next',
      title: { fr: 'La suite', en: 'What next' },
      items: [
        {
          id: 'improvement-points',
          kind: 'improvements',
          title: { fr: 'Ce que nous améliorons', en: 'What we are improving' },
          help: {
            fr: 'Un ou deux points, dits par nous avant que la salle ne les demande.',
            en: 'One or two points, said by us before the room asks.',
          },
          required: true,
          binding: 'improvement-points',
          rules: { count: { min: 1, max: 2 } },
        },
        {
          id: 'ask',
          kind: 'text',
          title: { fr: 'Ce que nous demandons', en: 'What we ask for' },
          help: {
            fr: 'Une seule demande, que le public de ce jour-là peut accorder.',
            en: 'One request only, that the audience of that day can grant.',
          },
          required: true,
          maxCharacters: 200,
        },
      ],
    },
  ],
});
