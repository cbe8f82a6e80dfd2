/** The package for Node: the pure part, and what reads files. */
export * from './index.js';
export type { Authored, HeldText, Located } from './dossier/form.js';
export { loadDataset, type LoadOptions } from './dossier/load.js';
export { packageRoot, readAuthored, readSchemas } from './dossier/read.js';
