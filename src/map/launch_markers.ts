import { Marker, type Map as LiveMap } from 'maplibre-gl';
import type { LngLat } from '../core/geodesy.ts';
import { destinationOf } from '../core/geodesy.ts';
import type { LaunchMark } from '../scene/scene.ts';
import { wordsIn } from '../scene/words/words.ts';
import type { Language } from '../core/languages.ts';

export interface LaunchWishes {
  ondrag: (index: number, at: LngLat) => void;
  ondrop: (index: number, at: LngLat) => void;
}

const BEARINGS: Readonly<Record<string, number>> = {
  ArrowUp: 0,
  ArrowRight: 90,
  ArrowDown: 180,
  ArrowLeft: 270,
};

/** Brings the markers to the launch points: real buttons that can be dragged, or moved with the arrow keys. */
export function showLaunches(
  map: LiveMap,
  markers: Marker[],
  launches: readonly LaunchMark[],
  language: Language,
  wishes: LaunchWishes,
): void {
  while (markers.length > launches.length) markers.pop()?.remove();
  for (const launch of launches) {
    const marker = (markers[launch.index] ??= markerFor(map, launch, wishes));
    const label = wordsIn(language).launchPointAt(launch.name, launch.position);
    const element = marker.getElement();
    if (element.getAttribute('aria-label') !== label) element.setAttribute('aria-label', label);
    element.title = wordsIn(language).moveHint;
    // the pointer holds the marker while it is dragged
    if (!element.classList.contains('is-dragged')) marker.setLngLat([...launch.at]);
  }
}

function markerFor(map: LiveMap, launch: LaunchMark, wishes: LaunchWishes): Marker {
  const { index } = launch;
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'launch-marker';
  element.dataset['testid'] = `launch-${index}`;
  const marker = new Marker({ element, draggable: true }).setLngLat([...launch.at]).addTo(map);
  marker.on('dragstart', () => element.classList.add('is-dragged'));
  marker.on('drag', () => wishes.ondrag(index, positionOf(marker)));
  marker.on('dragend', () => {
    element.classList.remove('is-dragged');
    wishes.ondrop(index, positionOf(marker));
  });
  element.addEventListener('click', (event) => event.stopPropagation());
  element.addEventListener('keydown', (event) => {
    const bearing = BEARINGS[event.key];
    if (bearing === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    wishes.ondrop(index, destinationOf(positionOf(marker), bearing, event.shiftKey ? 10 : 1));
  });
  return marker;
}

function positionOf(marker: Marker): LngLat {
  const { lng, lat } = marker.getLngLat();
  return [lng, lat];
}
