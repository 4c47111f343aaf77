import type { Messages } from '@jalon/core';

/** What is said about answers and their summaries. */
export const surveyMessages = {
  'sheet/consent-unclear': {
    fr: 'La réponse au consentement (« {text} ») n’est ni un oui ni un non : la ligne a été lue, à vérifier avant tout usage.',
    en: 'The answer on consent (“{text}”) is neither a yes nor a no: the row was read, please check before any use.',
  },
  'sheet/hidden-response': {
    fr: 'Cette ligne de réponses est masquée : elle n’a pas été lue.',
    en: 'This row of answers is hidden: it was not read.',
  },
  'sheet/answer-off-scale': {
    fr: '« {text} » n’est pas sur l’échelle {scale} de la question « {header} » : la réponse est gardée hors échelle, sans valeur.',
    en: '“{text}” is not on the scale {scale} of the question “{header}”: the answer is kept as off the scale, without a value.',
  },
  'sheet/scale-assumed': {
    fr: 'Les réponses à « {header} » tiennent sur une échelle de {steps} ou de {other} niveaux : elles ont été lues sur celle de {steps} ({scale}).',
    en: 'The answers to “{header}” fit a scale of {steps} or of {other} levels: they were read on the one of {steps} ({scale}).',
  },
  'sheet/fractions-read-as-shares': {
    fr: 'Les parts des réponses à « {question} » sont écrites en fractions dont la somme est 1 : elles ont été lues en pourcentages.',
    en: 'The shares of the answers to “{question}” are written as fractions that add up to 1: they were read as percentages.',
  },
  'sheet/response-repeated': {
    fr: 'Mêmes réponses que la ligne {first}, de la même personne ({code}) : la ligne n’a pas été reprise.',
    en: 'The same answers as row {first}, of the same person ({code}): the row was left out.',
  },
  'sheet/response-sent-twice': {
    fr: 'Mêmes réponses que la ligne {first}, au même instant : le formulaire a sans doute été envoyé deux fois, la ligne n’a pas été reprise.',
    en: 'The same answers as row {first}, at the same moment: the form was probably sent twice, the row was left out.',
  },
  'sheet/response-differs': {
    fr: 'La même personne ({code}) a déjà répondu à la ligne {first}, autrement pour {fields} : la première réponse est gardée.',
    en: 'The same person ({code}) answered in row {first} already, differently for {fields}: the first answers are kept.',
  },
  'sheet/respondent-returns': {
    fr: 'La même personne ({code}) a répondu à la ligne {first}, un autre jour, et rien ne dit de quelle vague il s’agit : les deux lignes sont gardées.',
    en: 'The same person ({code}) answered in row {first} on another day, and nothing says which round this is: both rows are kept.',
  },
  'sheet/form-column-missing': {
    fr: 'La colonne « {header} » du formulaire ne se trouve plus dans la feuille : ses réponses n’ont pas été lues.',
    en: 'The column “{header}” of the form is not in the sheet any more: its answers were not read.',
  },
  'sheet/form-columns': {
    fr: 'Les colonnes {columns} ({headers}) viennent du logiciel de formulaire : elles n’ont pas été lues.',
    en: 'Columns {columns} ({headers}) come from the form software: they were not read.',
  },
  'sheet/ages-in-years': {
    fr: 'La colonne « {header} » ne dit pas si les âges sont en mois ou en années : ils ont été lus en années.',
    en: 'The column “{header}” does not say whether ages are in months or years: they were read in years.',
  },
  'sheet/code-spelt-differently': {
    fr: 'Le code « {code} » a été compris comme « {other} », à une espace ou une majuscule près.',
    en: 'The code “{code}” was taken for “{other}”, but for a blank or a capital.',
  },
  'sheet/few-answers': {
    fr: 'Moins de {few} réponses ({counts}) : ne pas publier de pourcentages.',
    en: 'Fewer than {few} answers ({counts}): do not publish percentages.',
  },
  'sheet/answered-once': {
    fr: 'Ces personnes n’ont répondu qu’à une vague : {respondents}. Le changement ne se mesure que pour les autres.',
    en: 'These people answered in one round only: {respondents}. Change can be measured for the others only.',
  },
  'sheet/counts-do-not-add-up': {
    fr: 'Les réponses à « {question} » font {sum}, pour {base} personnes qui ont répondu.',
    en: 'The answers to “{question}” make {sum}, of {base} people who answered.',
  },
  'sheet/shares-do-not-add-up': {
    fr: 'Les pourcentages de « {question} » font {sum} %, et non 100 %.',
    en: 'The percentages of “{question}” make {sum}%, not 100%.',
  },
  'sheet/answer-share-does-not-match': {
    fr: 'Le pourcentage déclaré est {declared} % ; les effectifs donnent {computed} %.',
    en: 'The declared percentage is {declared}%; the counts give {computed}%.',
  },
} as const satisfies Messages;
