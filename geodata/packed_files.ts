import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Plugin } from 'vite';
import { packGround, packMap, packMapNames } from '../src/core/packed/map.ts';
import { packNearGround } from '../src/core/packed/near_ground.ts';
import {
  packOtherTowns,
  packTownNames,
  packTownRest,
  packTowns,
} from '../src/core/packed/towns.ts';

/** What `geodata/FILE.json?FORM` becomes for the page. */
const FORMS: Readonly<Record<string, (file: never) => unknown>> = {
  units: packMapNames,
  regions: packMap,
  ground: packGround,
  near: packNearGround,
  first: packTowns,
  others: packOtherTowns,
  rest: packTownRest,
  names: packTownNames,
};

/**
 * Packs the geodata for the page: `import file from 'geodata/towns.json?first'` tells the address of a smaller file made of
 * the committed one, which people can read, and the hash by which the browser knows it. The page decodes it with
 * `core/packed`.
 */
export function packedGeodata(): Plugin {
  let isBuild = false;
  return {
    name: 'packed-geodata',
    enforce: 'pre',
    configResolved: (config) => {
      isBuild = config.command === 'build';
    },
    load(id) {
      const [path = '', form = ''] = id.split('?');
      const pack = FORMS[form];
      if (!pack || !path.endsWith('.json')) return undefined;
      this.addWatchFile(path);
      const source = JSON.stringify(pack(JSON.parse(readFileSync(path, 'utf8')) as never));
      const integrity = `sha256-${createHash('sha256').update(source).digest('base64')}`;
      if (!isBuild) {
        const address = `data:application/json,${encodeURIComponent(source)}`;
        return exported(JSON.stringify(address), integrity);
      }
      const name = `${basename(path, '.json')}-${form}.json`;
      const asset = this.emitFile({ type: 'asset', name, source });
      return exported(`import.meta.ROLLUP_FILE_URL_${asset}`, integrity);
    },
  };
}

function exported(address: string, integrity: string): string {
  return `export default { address: ${address}, integrity: ${JSON.stringify(integrity)} }`;
}
