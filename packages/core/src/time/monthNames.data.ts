/** Names of the months from January on, full and in the abbreviations of print. */
export const monthNames = {
  fr: {
    long: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    short: 'janv. févr. mars avr. mai juin juill. août sept. oct. nov. déc.',
  },
  en: {
    long: 'January February March April May June July August September October November December',
    short: 'Jan Feb Mar Apr May June July Aug Sept Oct Nov Dec',
  },
  es: {
    long: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
    short: 'ene. feb. mar. abr. may. jun. jul. ago. sept. oct. nov. dic.',
  },
  nl: {
    long: 'januari februari maart april mei juni juli augustus september oktober november december',
    short: 'jan. feb. mrt. apr. mei juni juli aug. sept. okt. nov. dec.',
  },
} as const;
