/** File names that the reader may choose. */
export const IMPORT_EXTENSIONS = '.json,.jsonld,.csv,.ris,.gz,.zip';
