/** By its file: Node finds no names in the package's main file, and bundlers no default. */
declare module 'opentype.js/dist/opentype.mjs' {
  export { parse } from 'opentype.js';
}
