/** What browsers have for Trusted Types, as far as it is used here; TypeScript does not know it, nor does every browser. */
interface TrustedTypesFactory {
  createPolicy(name: string, rules: TrustedTypesRules): Required<TrustedTypesRules>;
}

interface TrustedTypesRules {
  createHTML?: (html: string) => string;
  createScriptURL?: (address: string) => string;
}

declare const trustedTypes: TrustedTypesFactory | undefined;
