import type { ExpressionSpecification } from 'maplibre-gl';

export function isOf(key: string, value: string): ExpressionSpecification {
  return ['==', ['get', key], value];
}

/** A number that grows evenly with the zoom between two zooms. */
export function byZoom(from: number, a: number, to: number, b: number): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], from, a, to, b];
}
