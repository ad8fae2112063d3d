// Front door of the rules of dossiers, for every other capability and for the browser.
export * from './copy-stamp.js';
export * from './dossier-block.js';
export * from './dossier-chapter.js';
export * from './dossier-file-name.js';
export * from './dossier-front.js';
export * from './dossier-wish.js';
export * from './moment-in-words.js';
export * from './paper-kind.js';
