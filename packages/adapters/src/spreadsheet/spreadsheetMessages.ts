import { type Messages, quantityMessages, timeMessages } from '@jalon/core';
import { csvMessages } from '../csv/csvMessages.ts';
import { workbookMessages } from '../workbook/workbookMessages.ts';
import { formMessages } from './form/formMessages.ts';
import { frameMessages } from './record/frameMessages.ts';

/** All that reading a spreadsheet can say, with what is said about its texts, numbers and periods. */
export const spreadsheetMessages = {
  ...timeMessages,
  ...quantityMessages,
  ...workbookMessages,
  ...csvMessages,
  ...frameMessages,
  ...formMessages,
  'sheet/no-table': {
    fr: 'La feuille « {sheet} » ne contient aucun tableau reconnu : on attendait par exemple {expected} ; la ligne la plus proche, la {row}, contient : {found}.',
    en: 'Sheet “{sheet}” holds no table that is recognised: expected were for example {expected}; the nearest row, {row}, holds: {found}.',
  },
  'sheet/nothing-to-read': {
    fr: 'Ce classeur n’a aucune feuille visible qui contienne quelque chose (feuilles : {sheets}).',
    en: 'This workbook has no visible sheet that holds anything (sheets: {sheets}).',
  },
  'sheet/unreadable-cell': {
    fr: '« {text} » n’a pas été compris : la valeur est laissée vide, elle n’est pas comptée comme 0.',
    en: '“{text}” was not understood: the value is left out, it does not count as 0.',
  },
  'sheet/event-for-number': {
    fr: '« {text} » se trouve là où un nombre était attendu : la valeur est notée comme non collectée, elle n’est pas comptée comme 0.',
    en: '“{text}” stands where a number was expected: the value is noted as not collected, it does not count as 0.',
  },
  'sheet/error-cell': {
    fr: 'Cette cellule contient l’erreur {text} : la valeur est laissée vide.',
    en: 'This cell holds the error {text}: the value is left out.',
  },
  'sheet/formula-without-value': {
    fr: 'Cette cellule contient une formule dont le fichier n’a pas gardé le résultat : ouvrez-le dans un tableur et enregistrez-le à nouveau.',
    en: 'This cell holds a formula whose result the file did not keep: open it in a spreadsheet program and save it again.',
  },
  'sheet/date-for-number': {
    fr: 'Cette cellule contient une date ({text}) là où un nombre était attendu : le tableur l’a peut-être convertie.',
    en: 'This cell holds a date ({text}) where a number was expected: the spreadsheet program may have converted it.',
  },
  'sheet/date-for-code': {
    fr: 'Cette cellule contient une date ({text}) là où un numéro d’indicateur était attendu : le tableur l’a peut-être converti.',
    en: 'This cell holds a date ({text}) where the number of an indicator was expected: the spreadsheet program may have converted it.',
  },
  'sheet/struck-cell': {
    fr: '« {text} » est barré dans la feuille et a quand même été lu : à confirmer.',
    en: '“{text}” is struck through in the sheet and was read all the same: please confirm.',
  },
  'sheet/struck-row': {
    fr: 'La ligne « {text} » est barrée : elle n’a pas été lue.',
    en: 'The row “{text}” is struck through: it was not read.',
  },
  'sheet/hidden-row': {
    fr: 'La ligne « {text} » est masquée : elle n’a pas été lue.',
    en: 'The row “{text}” is hidden: it was not read.',
  },
  'sheet/hidden-column': {
    fr: 'La colonne {column} (« {header} ») est masquée : ses chiffres n’ont pas été lus.',
    en: 'Column {column} (“{header}”) is hidden: its figures were not read.',
  },
  'sheet/unknown-column': {
    fr: 'La colonne {column} (« {header} ») n’a pas été reconnue : son contenu n’a pas été lu.',
    en: 'Column {column} (“{header}”) was not recognised: its content was not read.',
  },
  'sheet/duplicate-column': {
    fr: 'Les colonnes {first} et {column} (« {header} ») disent la même chose de la même période.',
    en: 'Columns {first} and {column} (“{header}”) say the same of the same period.',
  },
  'sheet/name-column-assumed': {
    fr: 'Aucune colonne ne s’appelle « Indicateur » : la colonne {column} (« {header} ») a été prise pour les noms.',
    en: 'No column is called “Indicator”: column {column} (“{header}”) was taken for the names.',
  },
  'sheet/actual-column-assumed': {
    fr: 'Rien ne dit si les colonnes {columns} ({headers}) sont du prévu ou du réalisé : elles ont été lues comme du réalisé.',
    en: 'Nothing says whether the columns {columns} ({headers}) are planned or actual: they were read as actual.',
  },
  'sheet/period-without-year': {
    fr: 'La colonne {column} (« {header} ») ne dit pas de quelle année il s’agit : ses valeurs restent sans période.',
    en: 'Column {column} (“{header}”) does not say which year: its values are left without a period.',
  },
  'sheet/year-assumed': {
    fr: 'Les colonnes {columns} ({headers}) ne disent pas de quelle année il s’agit : {year} a été repris du reste de la feuille.',
    en: 'The columns {columns} ({headers}) do not say which year: {year} was taken from the rest of the sheet.',
  },
  'sheet/row-without-name': {
    fr: 'Cette ligne n’a ni nom ni numéro d’indicateur : elle n’a pas été lue ({text}).',
    en: 'This row has neither a name nor a number of an indicator: it was not read ({text}).',
  },
  'sheet/footnote-not-found': {
    fr: 'Le renvoi « {mark} » ne mène à aucune note de la feuille.',
    en: 'The mark “{mark}” leads to no footnote of the sheet.',
  },
  'sheet/duplicate-code': {
    fr: 'Le numéro « {code} » est déjà celui de la ligne {first}.',
    en: 'The number “{code}” is already that of row {first}.',
  },
  'sheet/duplicate-name': {
    fr: 'L’indicateur « {name} » figure déjà à la ligne {first}.',
    en: 'The indicator “{name}” is already in row {first}.',
  },
  'sheet/two-units': {
    fr: 'La cellule est en « {cell} » alors que sa ligne est en « {row} ».',
    en: 'The cell is in “{cell}” while its row is in “{row}”.',
  },
  'sheet/percent-or-fraction': {
    fr: 'Dans une ligne en pourcentage, « {text} » est lu {text} % : s’agit-il d’une fraction (100 fois plus) ?',
    en: 'In a row of percentages, “{text}” is read as {text}%: is it a fraction (100 times more)?',
  },
  'sheet/ratio-without-percent': {
    fr: '« {text} » est un rapport, mais rien ne dit que la ligne est un pourcentage : les deux nombres sont gardés sans valeur.',
    en: '“{text}” is a ratio, but nothing says that the row is a percentage: both numbers are kept, without a value.',
  },
  'sheet/mapping-unusable': {
    fr: 'Dans la correspondance, {at} : on attendait {expected}, on a trouvé {found}.',
    en: 'In the mapping, {at}: {expected} was expected, {found} was found.',
  },
  'sheet/mapping-without-sheet': {
    fr: 'La correspondance nomme la feuille « {name} », que ce fichier n’a pas (feuilles : {found}).',
    en: 'The mapping names the sheet “{name}”, which this file does not have (sheets: {found}).',
  },
  'sheet/mapping-unknown-kind': {
    fr: 'La correspondance demande un tableau du genre « {kind} », que personne ne sait lire (genres connus : {kinds}).',
    en: 'The mapping asks for a table of the kind “{kind}”, which nobody can read (kinds known: {kinds}).',
  },
  'sheet/mapping-without-column': {
    fr: 'La colonne {column} (« {header} ») de la correspondance n’a pas été retrouvée : elle n’est pas lue.',
    en: 'Column {column} (“{header}”) of the mapping was not found again: it is not read.',
  },
  'sheet/unknown-choice': {
    fr: 'Dans la colonne « {header} », « {text} » n’est aucun des choix connus : le texte est gardé sans code.',
    en: 'In the column “{header}”, “{text}” is none of the choices known: the text is kept without a code.',
  },
  'sheet/serial-read-as-day': {
    fr: 'Le nombre {text} se trouve dans une colonne de dates : il a été lu comme le {day}, le jour que le tableur enregistre sous ce nombre.',
    en: 'The number {text} stands in a column of dates: it was read as {day}, the day that spreadsheet programs store under this number.',
  },
  'sheet/unreadable-day': {
    fr: '« {text} » n’a pas été compris comme une date : la date est laissée vide.',
    en: '“{text}” was not understood as a date: the date is left out.',
  },
  'sheet/same-organisation': {
    fr: '« {name} » semble être la même organisation que « {other} » de la ligne {first}, écrite autrement.',
    en: '“{name}” seems to be the same organisation as “{other}” in row {first}, written differently.',
  },
  'sheet/organisation-differs': {
    fr: '« {name} » est décrite par « {found} » ici et par « {other} » à la ligne {first}.',
    en: '“{name}” is described by “{found}” here, and by “{other}” in row {first}.',
  },
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
  'sheet/personal-data': {
    fr: 'Les colonnes {columns} ({headers}) permettent d’identifier des personnes : elles n’ont pas leur place dans un dossier que l’on transmet.',
    en: 'Columns {columns} ({headers}) identify people: they do not belong in a dossier that is passed on.',
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
  'sheet/figure-repeated': {
    fr: 'Cette ligne répète la ligne {first} : elle n’a pas été reprise.',
    en: 'This row repeats row {first}: it was left out.',
  },
  'sheet/conflicting-figures': {
    fr: 'Cette ligne donne « {found} » là où la ligne {first} donne « {other} » pour la même chose : les deux sont gardées, à trancher.',
    en: 'This row gives “{found}” where row {first} gives “{other}” for the same: both are kept, please decide.',
  },
  'sheet/other-population': {
    fr: 'La ligne de « {organisation} » compte {found} alors que les autres comptent {expected} : elle n’a pas été additionnée avec elles.',
    en: 'The row of “{organisation}” counts {found} while the others count {expected}: it was not added to them.',
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
  'sheet/person-repeated': {
    fr: 'La même personne (même nom, même date de naissance) est déjà à la ligne {first} : la ligne n’a pas été reprise.',
    en: 'The same person (same name, same date of birth) is in row {first} already: the row was left out.',
  },
  'sheet/person-differs': {
    fr: 'La même personne (même nom, même date de naissance) est déjà à la ligne {first}, avec d’autres données pour {fields} : la première ligne est gardée.',
    en: 'The same person (same name, same date of birth) is in row {first} already, with other data for {fields}: the first row is kept.',
  },
  'sheet/same-name': {
    fr: 'Le même nom est déjà à la ligne {first}, et une date de naissance manque : est-ce la même personne ?',
    en: 'The same name is in row {first} already, and a date of birth is missing: is it the same person?',
  },
  'sheet/attendances-differ': {
    fr: 'Le total déclaré est de {declared} présences ; les jours en comptent {counted}.',
    en: 'The declared total is {declared} attendances; the days make {counted}.',
  },
  'sheet/total-does-not-add-up': {
    fr: 'Le total déclaré est {declared}, la somme de ses parties est {sum}.',
    en: 'The declared total is {declared}, the sum of its parts is {sum}.',
  },
  'sheet/progress-does-not-match': {
    fr: 'Le pourcentage déclaré est {declared} % ; les chiffres de la ligne donnent {computed}.',
    en: 'The declared percentage is {declared}%; the figures of the row give {computed}.',
  },
} as const satisfies Messages;
