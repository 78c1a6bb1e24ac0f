import type { LngLat } from '../geodesy.ts';
import { failure, type Result } from '../result.ts';
import { onEarth, type Misreading, type Reading } from './reading.ts';
import { readWritten } from './written.ts';

const NUMBER = String.raw`[-+\u2212]?\d{1,3}(?:\.\d+)?`;
const LAT = `(?<lat>${NUMBER})`;
const LNG = `(?<lng>${NUMBER})`;
const COMMA = String.raw`\s*[,;~_]\s*`;

/** A way in which links hold a position; on which sites, where it is not common to most. */
interface Form {
  readonly site?: RegExp;
  readonly find: RegExp;
}

/** The ways, those of a chosen place before those of what the map showed. */
const FORMS: readonly Form[] = [
  // longitude first: Yandex, 2GIS, Visicom
  {
    site: /yandex|ya\.ru/,
    find: query('(?:pt|whatshere\\[point\\]|poi\\[point\\])', LNG + COMMA + LAT),
  },
  { site: /yandex|ya\.ru/, find: query('text', LAT + COMMA + LNG) },
  { site: /yandex|ya\.ru/, find: query('ll', LNG + COMMA + LAT) },
  { site: /2gis/, find: new RegExp(`/geo/(?:\\d+/)?${LNG},${LAT}`) },
  { site: /2gis/, find: query('m', `${LNG},${LAT}`) },
  { site: /visicom/, find: new RegExp(`/c/${LNG},${LAT}`) },
  // latitude first
  { find: new RegExp(`!3d${LAT}!4d${LNG}`) },
  { find: new RegExp(`[?&#]mlat=${LAT}&(?:.*&)?mlon=${LNG}`) },
  { site: /bing|virtualearth/, find: new RegExp(`[?&]sp=point\\.${LAT}_${LNG}`) },
  { find: query('(?:q|query|ll|sll|at|coordinate|daddr|destination|to|where1|search)', `(?:loc:|ll\\.)?${LAT}${COMMA}${LNG}`) }, // prettier-ignore
  { find: new RegExp(`/(?:place|search|dir/|l|points)/${LAT}${COMMA}${LNG}`) },
  { find: query('(?:cp|center|map)', LAT + COMMA + LNG) },
  { find: new RegExp(`/@${LAT},${LNG}`) },
  { find: new RegExp(`[?&#]lat(?:itude)?=${LAT}&(?:.*&)?(?:lon|lng|longitude)=${LNG}`) },
  { find: new RegExp(`#(?:.*&)?(?:map=)?\\d+(?:\\.\\d+)?/${LAT}/${LNG}`) },
  { site: /windy/, find: new RegExp(`[?&]${LAT},${LNG}`) },
];

const SHORTENERS =
  /^https?:\/\/(?:maps\.app\.goo\.gl|goo\.gl|g\.co|bit\.ly|t\.co|tinyurl\.com|go\.2gis\.com|clck\.ru|yandex\.[a-z.]+\/maps\/-\/|maps\.apple\/)/i;

/** The first address in a text, if there is one. */
export function linkIn(text: string): string | undefined {
  return /(?:https?:\/\/|geo:|(?:www|maps?)\.[a-z])[^\s<>"]+/i.exec(text)?.[0] ?? ownQuery(text);
}

/** A link of this product without its site. */
function ownQuery(text: string): string | undefined {
  return /^\s*\??(?:[a-z]+=[^\s]*&)*at=[^\s]+/.exec(text)?.[0].trim().replace(/^\??/, '?');
}

/** Reads the position that a link of a map site, of Wikipedia or of this product holds, or a geo: address. */
export function readLink(link: string): Result<Reading, Misreading> {
  const text = decoded(link);
  if (/^geo:/i.test(text)) return readGeo(text);
  if (SHORTENERS.test(text)) return failure('short-link');
  const site = /^(?:https?:\/\/)?([^/?#]*)/i.exec(text)?.[1] ?? '';
  for (const form of FORMS) {
    const found = form.site && !form.site.test(site) ? null : form.find.exec(text);
    if (found) return positionIn(found);
  }
  return readMorton(text) ?? readGeoHack(text) ?? readPathPlace(text);
}

function query(key: string, value: string): RegExp {
  return new RegExp(`[?&#]${key}=${value}`);
}

function positionIn({ groups }: RegExpExecArray): Result<Reading, Misreading> {
  const at: LngLat = [numberOf(groups?.['lng']), numberOf(groups?.['lat'])];
  return onEarth(at, null);
}

function numberOf(text = ''): number {
  const value = Number(text.replace('\u2212', '-'));
  return value === 0 ? 0 : value;
}

/** RFC 5870; programs on phones write the place as a question behind 0,0. */
function readGeo(text: string): Result<Reading, Misreading> {
  const asked = new RegExp(`[?&]q=${LAT},${LNG}`).exec(text);
  const found = asked ?? new RegExp(`^geo:${LAT},${LNG}(?:,${NUMBER})?(?=[;?]|$)`, 'i').exec(text);
  const crs = /;crs=([^;?]+)/i.exec(text)?.[1] ?? 'wgs84';
  if (!found || crs.toLowerCase() !== 'wgs84') return failure('link-without-position');
  return positionIn(found);
}

const MORTON = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_~';

/** A short link of OpenStreetMap, whose letters interleave longitude and latitude, three bits of each in a letter. */
function readMorton(text: string): Result<Reading, Misreading> | undefined {
  const code = /^https?:\/\/(?:www\.)?(?:osm\.org|openstreetmap\.org)\/go\/([\w~@]+)/i.exec(
    text,
  )?.[1];
  if (code === undefined) return undefined;
  let [x, y, scale] = [0, 0, 1];
  for (const letter of code.replaceAll('@', '~')) {
    const six = MORTON.indexOf(letter);
    for (let bit = 5; bit > 0; bit -= 2) {
      scale /= 2;
      x += ((six >> bit) & 1) * scale;
      y += ((six >> (bit - 1)) & 1) * scale;
    }
  }
  return onEarth([x * 360 - 180, y * 180 - 90], null);
}

/** Wikipedia's list of map services: params=50_54_28_N_34_47_53_E_type:city. */
function readGeoHack(text: string): Result<Reading, Misreading> | undefined {
  const found = /[?&]params=([-\d._;]+(?:[NSEWO]_?[-\d._]+[NSEWO])?)/i.exec(text)?.[1];
  return found === undefined ? undefined : readWritten(found.replaceAll('_', ' '));
}

/** A place that is written out in a path or a query. */
function readPathPlace(text: string): Result<Reading, Misreading> {
  const found = /(?:\/place\/|\/search\/|[?&](?:q|query)=)([^/&]+)/.exec(text)?.[1];
  const reading = found === undefined ? undefined : readWritten(found);
  return reading?.ok ? reading : failure('link-without-position');
}

function decoded(link: string): string {
  const spaced = link.replaceAll('&amp;', '&').replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}
