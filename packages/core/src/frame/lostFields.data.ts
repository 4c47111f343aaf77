import type { Words } from '../text/LocalizedText.ts';

/** The fields of statements and links that a frame may have no place for: name in issue codes, words. */
export const lostFields: Readonly<Record<string, readonly [name: string, words: Words]>> = {
  level: ['level', { fr: 'le niveau', en: 'the level' }],
  kind: ['kind', { fr: 'la nature de l’énoncé', en: 'the kind of statement' }],
  code: ['code', { fr: 'le numéro', en: 'the number' }],
  horizon: ['horizon', { fr: 'l’horizon', en: 'the horizon' }],
  stakeholders: ['stakeholders', { fr: 'les parties prenantes', en: 'the stakeholders' }],
  gate: ['gate', { fr: 'la façon dont les causes se combinent', en: 'how its causes combine' }],
  wanted: ['unwanted', { fr: 'le caractère voulu ou non de l’effet', en: 'whether the effect is wanted' }],
  reach: ['reach', { fr: 'la portée', en: 'the reach' }],
  signals: ['signals', { fr: 'les signaux', en: 'the signals' }],
  contribution: ['contribution', { fr: 'la contribution du programme', en: 'the programme’s contribution' }],
  progressMarkers: ['progress-markers', { fr: 'les marqueurs de progrès', en: 'the progress markers' }],
  sdgs: ['sdgs', { fr: 'les objectifs de développement durable', en: 'the sustainable development goals' }],
  extensions: ['extensions', { fr: 'les données d’autres outils', en: 'the data of other tools' }],
  polarity: ['polarity', { fr: 'le sens du lien', en: 'the direction of the link' }],
  mechanism: ['mechanism', { fr: 'le mécanisme', en: 'the mechanism' }],
  loop: ['loop', { fr: 'la rétroaction', en: 'the feedback' }],
  strength: ['strength', { fr: 'la force du lien', en: 'the strength of the link' }],
  assumptions: ['assumptions', { fr: 'les hypothèses', en: 'the assumptions' }],
  assumptionDetails: [
    'assumption-details',
    { fr: 'ce que l’on sait des hypothèses', en: 'what is known of the assumptions' },
  ],
  evidenceFor: ['evidence', { fr: 'les éléments qui l’appuient', en: 'the evidence for it' }],
  evidenceAgainst: [
    'counter-evidence',
    { fr: 'les éléments qui le contredisent', en: 'the evidence against it' },
  ],
  rivalExplanations: ['rivals', { fr: 'les explications rivales', en: 'the rival explanations' }],
  confidence: ['confidence', { fr: 'la confiance accordée', en: 'the confidence in it' }],
};
