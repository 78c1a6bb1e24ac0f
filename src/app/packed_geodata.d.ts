// the geodata that the build packs for the page (geodata/packed_files.ts)
declare module '*.json?regions' {
  const file: { readonly address: string; readonly integrity: string };
  export default file;
}
declare module '*.json?ground' {
  const file: { readonly address: string; readonly integrity: string };
  export default file;
}
declare module '*.json?near' {
  const file: { readonly address: string; readonly integrity: string };
  export default file;
}
declare module '*.json?units' {
  const file: { readonly address: string; readonly integrity: string };
  export default file;
}
declare module '*.json?first' {
  const file: { readonly address: string; readonly integrity: string };
  export default file;
}
declare module '*.json?others' {
  const file: { readonly address: string; readonly integrity: string };
  export default file;
}
declare module '*.json?rest' {
  const file: { readonly address: string; readonly integrity: string };
  export default file;
}
declare module '*.json?names' {
  const file: { readonly address: string; readonly integrity: string };
  export default file;
}
