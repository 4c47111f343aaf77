import type { LocalizedText, Organisation } from '@jalon/core';
import { keeping, keptOf } from '../keptOf.ts';
import { matchOrganisation } from '../organisation/matchOrganisation.ts';
import { type RowSource, rowIssue } from '../RowSource.ts';
import type { PortfolioDraft } from './PortfolioDraft.ts';
import { typeOfWords, typeWords } from './typeWords.ts';

/**
 * The organisation of a row: one that the portfolio has, else a new one. A name that differs in spelling only is kept as
 * another name and said; two of one name in two towns stay two.
 */
export function organisationOfRow(draft: PortfolioDraft, source: RowSource, name: string): Organisation {
  const { row } = source;
  const postcode = row.text['postcode']?.trim();
  const code = row.values.find(({ field }) => field === 'organisation.type')?.code;
  const written = row.text['organisation.type']?.trim();
  const type = (code === undefined ? undefined : typeWords(code)) ?? written;
  const elsewhere = (one: Organisation): boolean => {
    const own = keptOf(one)['postcode'];
    return postcode !== undefined && postcode !== '' && typeof own === 'string' && own !== postcode;
  };
  const match = matchOrganisation(
    draft.organisations.filter((one) => !elsewhere(one)),
    name,
  );
  if (!match) {
    const namesake = matchOrganisation(draft.organisations, name);
    const id = draft.mint.fromText('organisation', name);
    const params = { name, id };
    if (namesake) {
      const other = namesake.organisation.name;
      draft.issues.push(rowIssue(source, 'import/organisation-elsewhere', 'warning', { ...params, other }));
    } else draft.issues.push(rowIssue(source, 'import/new-organisation', 'hint', params));
    const territory = [postcode, row.text['commune']?.trim(), row.text['region']?.trim()]
      .filter(Boolean)
      .join(' ');
    return draft.put(draft.organisations, {
      id,
      name,
      ...(type === undefined || type === '' ? {} : { type }),
      ...(territory === '' ? {} : { territory }),
      ...keeping({ postcode }),
    });
  }
  const { organisation: own } = match;
  let now = own;
  if (match.by === 'key') {
    draft.issues.push(rowIssue(source, 'import/same-organisation', 'warning', { name, other: own.name }));
    now = { ...now, alsoKnownAs: [...(now.alsoKnownAs ?? []), name] };
  }
  if (type !== undefined && type !== '') {
    if (now.type === undefined) now = { ...now, type };
    else if (!sameType(now.type, type, code)) {
      const params = { name, found: written ?? type, recorded: now.type };
      draft.issues.push(rowIssue(source, 'import/organisation-type-differs', 'warning', params));
    }
  }
  if (postcode && keptOf(now)['postcode'] === undefined)
    now = { ...now, ...keeping({ ...keptOf(now), postcode }, now.extensions) };
  return now === own ? own : draft.put(draft.organisations, now);
}

function sameType(recorded: LocalizedText, found: LocalizedText, code: string | undefined): boolean {
  if (JSON.stringify(recorded) === JSON.stringify(found)) return true;
  const own = typeOfWords(recorded);
  return own !== undefined && own === (code ?? typeOfWords(found));
}
