/** Whether the choices of a type stand on a sheet of their own or in a file beside the form. */
export const isListOutside = (base: string): boolean => /^select_.*_(?:external|from_file)$|^osm$/.test(base);
