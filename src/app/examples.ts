import type { ExampleName } from '../scene/words/everyone_words.ts';

/** Scenarios to begin with, each as a link. Places are the towns of the atlas; 306 km is the default. */
export const EXAMPLES: Readonly<Record<ExampleName, string>> = {
  kursk: '?v=1&at=50.9216,34.8003',
  twoRanges:
    '?v=1&at=50.9216,34.8003&at=49.9808,36.2527&at=51.5055,31.2849&range=165,306&figure=atacms-165-hromadske,atacms-306-otgr',
  sixKilometres:
    '?v=1&at=50.9216,34.8003&at=49.9808,36.2527&at=51.5055,31.2849&range=300,306&figure=atacms-300-turan,atacms-306-otgr',
  regionalCentres:
    '?v=1&at=51.5055,31.2849&at=50.9216,34.8003&at=49.9808,36.2527&at=48.5671,39.3171&at=48.023,37.8022',
  kharkiv: '?v=1&at=49.9808,36.2527',
  anywhere: '?v=1&from=ukraine',
  stormShadow: '?v=1&at=50.9216,34.8003&at=49.9808,36.2527&at=51.5055,31.2849&range=250',
};
