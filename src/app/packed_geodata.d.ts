// the addresses of geodata that the build packs for the page (geodata/packed_files.ts)
declare module '*.json?packed' {
  const address: string;
  export default address;
}
declare module '*.json?facts' {
  const address: string;
  export default address;
}
declare module '*.json?names' {
  const address: string;
  export default address;
}
