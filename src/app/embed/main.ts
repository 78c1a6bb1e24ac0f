import '../trusted_types.ts';
import { begin } from '../begin.ts';

begin(() => import('./start.ts'));
