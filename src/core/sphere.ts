import type { LngLat } from './geodesy.ts';

/** Angle between two positions on a sphere, in radians; for finding candidates, never for an answer. */
export function sphereAngle([lng, lat]: LngLat, to: LngLat): number {
  const north = Math.sin(radians(to[1] - lat) / 2);
  const east = Math.sin(radians(to[0] - lng) / 2);
  const square = north ** 2 + Math.cos(radians(lat)) * Math.cos(radians(to[1])) * east ** 2;
  return 2 * Math.asin(Math.min(1, Math.sqrt(square)));
}

/** A position on a sphere of radius 1, where chords order distances as angles do; for finding candidates as well. */
export function onSphere([lng, lat]: LngLat): [x: number, y: number, z: number] {
  const level = Math.cos(radians(lat));
  return [level * Math.cos(radians(lng)), level * Math.sin(radians(lng)), Math.sin(radians(lat))];
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
