/** The namespace of what our files say beside the words of a format; its prefix is `jalon`. */
export const jalonNamespace = 'urn:jalon:exchange';
