import type { RegisterKind } from '../../dossier/EntityKind.ts';
import type { EntityList } from '../../dossier/entityLists.data.ts';
import type { ReferenceField } from '../../dossier/references.data.ts';

/** The lists of a register that hold entities, in document order. */
export const registerLists: readonly EntityList<RegisterKind>[] = [
  { kind: 'person', path: 'persons' },
  { kind: 'contact', path: 'contacts' },
  { kind: 'response', path: 'responses' },
  { kind: 'consent', path: 'consents' },
];

/** Every field of a register that cites a person; instruments and activities stand in the dossier. */
export const registerReferences: readonly ReferenceField<RegisterKind>[] = [
  { holder: 'person', path: 'guardians/*', to: 'person' },
  { holder: 'contact', path: 'person', to: 'person' },
  { holder: 'response', path: 'person', to: 'person' },
  { holder: 'consent', path: 'person', to: 'person' },
  { holder: 'consent', path: 'guardian', to: 'person' },
];
