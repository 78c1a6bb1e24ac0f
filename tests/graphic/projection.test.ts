import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distanceKm, type LngLat } from '../../src/core/geodesy.ts';
import { groundAbout, planeAbout } from '../../src/graphic/projection.ts';

const kyiv: LngLat = [30.5238, 50.4547];

test('a pixel finds back to the place it shows, to a centimetre within 1,500 km', () => {
  const toPlane = planeAbout(kyiv);
  const toGround = groundAbout(kyiv);
  const near = fc.tuple(
    fc.double({ min: 18, max: 43, noNaN: true }),
    fc.double({ min: 40, max: 60, noNaN: true }),
  );
  fc.assert(
    fc.property(near, (place) => {
      expect(distanceKm(toGround(toPlane(place)), place)).toBeLessThan(1e-5);
    }),
  );
  expect(distanceKm(toGround([0, 0]), kyiv)).toBe(0);
});
