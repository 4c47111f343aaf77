/** Units of measure that people write as words, in fr, en, es and nl, without plural and accents. */
export const unitWords: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ratio: ['ratio', '%', 'percent', 'pourcent', 'pourcentage', 'percentage', 'porcentaje', 'procent', 'pct'],
    minute: ['min', 'minute', 'minuto', 'minuut', 'minuten'],
    hour: ['h', 'hr', 'heure', 'hour', 'hora', 'uur', 'uren'],
    day: ['j', 'jour', 'journee', 'day', 'dia', 'dag', 'dagen'],
    week: ['semaine', 'week', 'semana', 'weken'],
    month: ['mois', 'moi', 'month', 'mes', 'mese', 'maand', 'maanden'],
    year: ['an', 'ans', 'annee', 'year', 'ano', 'jaar', 'jaren'],
    kilogram: ['kg', 'kilo', 'kilogramme', 'kilogram'],
    tonne: ['t', 'tonne', 'ton', 'tonelada'],
    kilometre: ['km', 'kilometre', 'kilometer', 'kilometro'],
    'square-metre': ['m2', 'm²'],
    hectare: ['ha', 'hectare', 'hectarea'],
    kilowatthour: ['kwh'],
  }).flatMap(([meaning, words]) => words.map((word): [string, string] => [word, meaning])),
);
