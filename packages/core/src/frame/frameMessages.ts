import type { Words } from '../text/LocalizedText.ts';
import { lostFields } from './lostFields.data.ts';

const own = {
  'frame/vision-not-shown': {
    fr: '{frame} : la vision n’y figure pas.',
    en: '{frame}: the vision is not shown.',
  },
  'frame/field-not-shown': {
    fr: 'Non repris dans « {frame} » : une part de « {label} ».',
    en: 'Not shown in “{frame}”: a part of “{label}”.',
  },
  'frame/row-missing': {
    fr: '{frame} : aucune ligne pour « {label} », dont le niveau n’y figure pas.',
    en: '{frame}: there is no row for “{label}”, whose level it does not show.',
  },
  'frame/horizon-missing': {
    fr: '{frame} : « {label} » n’a pas d’horizon, donc pas de place.',
    en: '{frame}: “{label}” has no horizon, so it has no place.',
  },
  'frame/indicator-not-shown': {
    fr: '{frame} : l’indicateur « {label} » n’y figure pas.',
    en: '{frame}: the indicator “{label}” is not shown.',
  },
  'frame/link-broken': {
    fr: '{frame} : un bout du lien « {from} → {to} » n’existe pas.',
    en: '{frame}: one end of the link “{from} → {to}” does not exist.',
  },
  'frame/loop-not-shown': {
    fr: '{frame} : la rétroaction « {from} → {to} » n’y figure pas.',
    en: '{frame}: the feedback “{from} → {to}” is not shown.',
  },
  'frame/link-end-not-shown': {
    fr: '{frame} : le lien « {from} → {to} » mène à un énoncé, ou part d’un énoncé, qui n’y figure pas.',
    en: '{frame}: the link “{from} → {to}” has an end that is not shown.',
  },
  'frame/links-not-shown': {
    fr: '{frame} : les liens n’y figurent pas, ici « {from} → {to} ».',
    en: '{frame}: links are not shown, here “{from} → {to}”.',
  },
  'frame/link-skips-rows': {
    fr: '{frame} : le lien « {from} → {to} » ne mène pas à la ligne du dessus.',
    en: '{frame}: the link “{from} → {to}” does not lead to the row above.',
  },
  'frame/parallel-link': {
    fr: '{frame} : « {from} » mène par deux liens à « {to} », un seul y figure.',
    en: '{frame}: “{from}” leads to “{to}” by two links, only one is shown.',
  },
  'frame/several-parents': {
    fr: '{frame} : « {from} » figure déjà sous une autre ligne que « {to} ».',
    en: '{frame}: “{from}” already stands under another row than “{to}”.',
  },
  'frame/row-unknown': {
    fr: '{frame} : « {row} » n’est pas une de ses lignes ; « {text} » n’a pas été lu.',
    en: '{frame}: “{row}” is none of its rows; “{text}” was not read.',
  },
  'frame/word-ambiguous': {
    fr: '« {word} » a plusieurs sens selon la tradition, {readings} : indiquez laquelle. « {text} » n’a pas été lu.',
    en: '“{word}” has several meanings by tradition, {readings}: say which one. “{text}” was not read.',
  },
  'frame/word-assumed': {
    fr: '« {word} » est lu comme {row}, comme dans : {packs}.',
    en: '“{word}” is read as {row}, as in: {packs}.',
  },
  'frame/parent-missing': {
    fr: '« {text} » est placé sous « {parent} », qui n’existe pas.',
    en: '“{text}” is placed under “{parent}”, which does not exist.',
  },
  'frame/parent-unclear': {
    fr: 'Rien ne dit sous quelle ligne se place « {text} » : aucun lien n’a été créé.',
    en: 'Nothing says under which row “{text}” stands: no link was made.',
  },
  'frame/own-parent': {
    fr: '« {text} » est placé sous le même énoncé : aucun lien n’a été créé.',
    en: '“{text}” stands under the same statement: no link was made.',
  },
  'frame/idem-without-above': {
    fr: '« {text} » ne répète rien : il n’y a pas de ligne au-dessus.',
    en: '“{text}” repeats nothing: there is no row above.',
  },
  'frame/statement-missing': {
    fr: 'Une ligne n’a pas d’énoncé, et aucune ligne au-dessus.',
    en: 'A row has no statement, and no row above.',
  },
  'frame/unit-unclear': {
    fr: '« {label} » : {text} est un nombre nu parmi des pourcentages ; part ou points, rien n’a été retenu.',
    en: '“{label}”: {text} is a bare number among percentages; share or points, nothing was taken.',
  },
  'frame/figure-not-read': {
    fr: '« {label} » : « {text} » n’est pas une valeur qui puisse être reprise.',
    en: '“{label}”: “{text}” is no value that can be taken over.',
  },
  'frame/current-undated': {
    fr: '« {label} » : la valeur actuelle {text} n’a pas de date, elle n’a pas été reprise.',
    en: '“{label}”: the current value {text} has no date, it was not taken over.',
  },
  'frame/row-required': {
    fr: '{frame} : il n’y a pas de ligne « {row} ».',
    en: '{frame}: there is no row “{row}”.',
  },
  'frame/one-row-only': {
    fr: '{frame} : une seule ligne « {row} » est prévue, il y en a {count}.',
    en: '{frame}: one row “{row}” is foreseen, there are {count}.',
  },
  'frame/row-without-row': {
    fr: '« {label} » n’a pas de ligne « {row} ».',
    en: '“{label}” has no row “{row}”.',
  },
  'frame/row-without-indicator': {
    fr: '« {label} » n’a pas d’indicateur.',
    en: '“{label}” has no indicator.',
  },
  'frame/matched-by-words': {
    fr: '« {text} » est repris comme {id}, dont l’énoncé est le même.',
    en: '“{text}” is taken as {id}, which has the same words.',
  },
  'frame/other-words': {
    fr: '« {text} » porte le numéro ou l’identifiant de « {known} » : le dossier garde ses mots, le cadre les siens.',
    en: '“{text}” has the number or id of “{known}”: the dossier keeps its words, the frame has its own.',
  },
  'frame/kept-own': {
    fr: '« {label} » : le cadre dit autre chose ({field}) ; le dossier est resté inchangé.',
    en: '“{label}”: the frame says otherwise ({field}); the dossier was left as it is.',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** The words of every issue about frames: what one cannot show, what could not be read from one, what one lacks. */
export const frameMessages: { readonly [code: string]: Words } = /* @__PURE__ */ (() => ({
  ...own,
  ...Object.fromEntries(
    Object.values(lostFields).map(([name, { fr, en }]): readonly [string, Words] => [
      `frame/${name}-not-shown`,
      {
        fr: `Non repris dans « {frame} » : ${fr}, « {label} ».`,
        en: `Not shown in “{frame}”: ${en}, “{label}”.`,
      },
    ]),
  ),
}))();
