import type { KeptAttributes, KeptIati } from '../KeptIati.ts';

const known = ['xml', 'xmlns', 'jalon', 'xsi'];
const reserved = ['', 'http://www.w3.org/XML/1998/namespace', 'http://www.w3.org/2000/xmlns/'];

/**
 * The prefixes of what is kept that can be declared again. The instance namespace of XML Schema is not among them: its
 * attributes tell a validator what to do.
 */
export const soundNamespaces = ({ namespaces = [] }: Pick<KeptIati, 'namespaces'>): KeptAttributes =>
  namespaces.filter(
    ([prefix, uri], index) =>
      /^[A-Za-z_][\w.-]*$/.test(prefix) &&
      !known.includes(prefix) &&
      !/^xml/i.test(prefix) &&
      !reserved.includes(uri.trim()) &&
      namespaces.findIndex(([other]) => other === prefix) === index,
  );
