/** Number of a month by the folded abbreviations that people use beside those of print. */
export const monthWords = { fev: 2, febr: 2, juil: 7, aou: 8, sep: 9, set: 9, setiembre: 9 } as const;
