import type { Atlas } from '../../core/atlas.ts';
import type { LabelId } from '../../core/graphic_choices.ts';
import { townName } from '../../core/places.ts';
import { COUNTRY_LABELS } from '../../scene/country_names.ts';
import { formatRange } from '../../scene/numbers.ts';
import type { Scene } from '../../scene/scene.ts';

/** What a label of the map says, also one that is hidden; its id where nothing goes by it any more. */
export function labelName(label: LabelId, scene: Scene, atlas: Atlas): string {
  return written(label, scene, atlas) ?? label;
}

function written(label: LabelId, scene: Scene, atlas: Atlas): string | undefined {
  const [kind = '', ...codes] = label.split('-');
  const code = codes.join('-');
  const { language, units } = scene.preferences;
  switch (kind) {
    case 'town': {
      const town = atlas.towns.find(({ id }) => id === Number(code));
      return town && townName(town, language);
    }
    case 'region':
      return atlas.regions.find(({ id }) => id === code)?.names[language];
    case 'launch':
      return scene.launches[Number(code) - 1]?.name;
    case 'ring':
      return formatRange(Number(code), language, units);
    default:
      return [...COUNTRY_LABELS, ...atlas.countries].find(({ id }) => id === code)?.names[language];
  }
}
