/* What the page does without until its first answer is seen. In one file, so that all of it is there or none. */
export { understand } from '../core/understood.ts';
export { gatherSome, placeNamesOf } from '../core/search/place_names.ts';
export { searchPlaces } from '../core/search/search.ts';
export { hitMarkOf, positionNearTown, positionWords } from '../scene/found_places.ts';
export { default as ExamplesDialog } from './ExamplesDialog.svelte';
export { default as Crosshair } from './map/Crosshair.svelte';
export { default as FoundTown } from './map/FoundTown.svelte';
export { default as HoverCard } from './map/HoverCard.svelte';
export { linkOfFile } from './opening/file_link.ts';
export { default as FigureAnswer } from './panels/FigureAnswer.svelte';
export { default as FigurePicker } from './panels/FigurePicker.svelte';
export { default as LaunchFields } from './panels/LaunchFields.svelte';
export { default as PasteList } from './panels/PasteList.svelte';
export { default as PlaceCard } from './panels/PlaceCard.svelte';
export { default as PrintReport } from './print/PrintReport.svelte';
export { default as ShortcutsDialog } from './ShortcutsDialog.svelte';
