/* The addresses of what `geodata/packed_files.ts` makes of the geodata. */
declare module '*.json?regions' {
  const url: string;
  export default url;
}
declare module '*.json?ground' {
  const url: string;
  export default url;
}
declare module '*.json?facts' {
  const url: string;
  export default url;
}
declare module '*.json?rest' {
  const url: string;
  export default url;
}
declare module '*.json?names' {
  const url: string;
  export default url;
}
