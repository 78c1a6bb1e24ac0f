/**
 * What a worker may be started from: a script of this site. In a sandbox that takes the page's origin away the live map
 * starts its worker from a data: address that holds such a script; there the page has nothing that could be taken.
 * Every other way to make code of a text stays shut. Loaded before all else, as a policy cannot be added later.
 */
const FROM_DATA = 'data:text/javascript;charset=utf-8,';
const site = new URL(import.meta.url).origin;

if (typeof trustedTypes !== 'undefined') {
  trustedTypes.createPolicy('default', { createScriptURL: ownScript });
}

function ownScript(address: string): string {
  const isOwn = new URL(address, document.baseURI).origin === site;
  const isHanded = self.origin === 'null' && address.startsWith(FROM_DATA);
  if (isOwn || isHanded) return address;
  throw new TypeError(`No script of this site: ${address.slice(0, 200)}`);
}
