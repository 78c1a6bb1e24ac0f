import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Plugin } from 'vite';
import { packGround, packMap } from '../src/core/packed/map.ts';
import { packTownNames, packTownRest, packTowns } from '../src/core/packed/towns.ts';

/** What `geodata/FILE.json?FORM` becomes for the page. */
const FORMS: Readonly<Record<string, (file: never) => unknown>> = {
  regions: packMap,
  ground: packGround,
  facts: packTowns,
  rest: packTownRest,
  names: packTownNames,
};

/**
 * Packs the geodata for the page: `import url from 'geodata/towns.json?facts'` is the address of a smaller file made of
 * the committed one, which people can read. The page decodes it with `core/packed`.
 */
export function packedGeodata(): Plugin {
  let isBuild = false;
  return {
    name: 'packed-geodata',
    enforce: 'pre',
    configResolved: ({ command }) => void (isBuild = command === 'build'),
    load(id) {
      const [path = '', form = ''] = id.split('?');
      const pack = FORMS[form];
      if (!pack || !path.endsWith('.json')) return undefined;
      this.addWatchFile(path);
      const source = JSON.stringify(pack(JSON.parse(readFileSync(path, 'utf8')) as never));
      if (!isBuild) return exported(`data:application/json,${encodeURIComponent(source)}`);
      const name = `${basename(path, '.json')}-${form}.json`;
      return `export default import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'asset', name, source })}`;
    },
  };
}

function exported(address: string): string {
  return `export default ${JSON.stringify(address)}`;
}
