/**
 * How surely a text is of DHIS2, from 0 to 1, by its first characters.
 * @param head the first 64 kB, decoded
 */
export function recogniseDhis2(head: string): number {
  const text = head.replace(/^\ufeff/, '').trimStart();
  if (text.startsWith('<')) return recogniseXml(text);
  if (text.startsWith('{') || text.startsWith('[')) return recogniseJson(text);
  const first =
    text
      .split(/\r?\n/, 1)[0]
      ?.toLowerCase()
      .replace(/[^a-z,;\t]/g, '') ?? '';
  if (/(^|[,;\t])orgunit([,;\t]|$)/.test(first) && /(^|[,;\t])dataelement([,;\t]|$)/.test(first)) return 0.95;
  // without headings, or with one misspelt, DHIS2 goes by the order of its columns
  if (/^\w*[,;\t]period[,;\t]orgunit[,;\t]categoryoptioncombo[,;\t]/.test(first) || bareValue.test(text))
    return 0.8;
  return /^data[,;\t]period[,;\t]organisationunit[,;\t]value/.test(first) ? 0.6 : 0;
}

/** A first row that is a data value already: an element, a period, a unit. */
const bareValue =
  /^"?[A-Za-z][A-Za-z0-9]{10}"?([,;\t])"?\d{4}(?:\d{2,4}B?|[A-Za-z]*W?\d{0,2}[A-Z]?\d?)"?\1"?[A-Za-z][A-Za-z0-9]{10}"?\1/;

function recogniseXml(text: string): number {
  if (/http:\/\/dhis2\.org\/schema\/dxf/.test(text.slice(0, 5000))) return 1;
  return /<dataValueSet[\s>]/.test(text.slice(0, 5000)) ? 0.8 : 0;
}

const objects =
  /"(?:indicators|indicatorTypes|dataElements|dataElementGroups|categoryOptionCombos|categoryCombos|categoryOptions|organisationUnits|dataSets|optionSets|legendSets)"\s*:\s*\[/;

function recogniseJson(text: string): number {
  const hasUid = /"id"\s*:\s*"[A-Za-z][A-Za-z0-9]{10}"/.test(text);
  if (/"dataValues"\s*:\s*\[/.test(text)) return /"dataElement"\s*:/.test(text) ? 0.95 : 0.6;
  if (/^\{\s*"headers"\s*:\s*\[/.test(text) && /"name"\s*:\s*"(?:dx|ou|pe)"/.test(text)) return 0.6;
  if (objects.test(text)) return hasUid ? 0.9 : 0.3;
  return /"numerator"\s*:/.test(text) && /"denominator"\s*:/.test(text) && /"indicatorType"\s*:/.test(text)
    ? 0.9
    : 0;
}
