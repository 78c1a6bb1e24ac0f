/** Makes answers from anywhere in a land known, wherever this is loaded. */
import { envelopeLines } from './reach/envelope_lines.ts';
import { shareWithin } from './reach/land_area.ts';
import { distancesFromLand } from './reach/land_distances.ts';
import { useLandEngine } from './reach/land_engine.ts';

useLandEngine({ distancesFrom: distancesFromLand, shareWithin, envelopeLines });
