// src/cli/load_atlas.ts
import { readFileSync } from "node:fs";

// src/core/parse_atlas.ts
import { feature, mesh } from "topojson-client";
var TOWN_COLUMNS = [
  "id",
  "lng",
  "lat",
  "region",
  "population",
  "populationSource",
  "en",
  "uk",
  "ru",
  "transcribed",
  "rank"
];
function parseAtlas(map, towns) {
  const file = mapFile(map);
  const { regions, countries, lakes, rivers } = file.objects;
  return {
    version: file.atlas.version,
    date: file.atlas.date,
    attribution: file.atlas.attribution,
    regions: regions.geometries.map((unit2) => regionOf(file, unit2)),
    countries: countries.geometries.map((unit2) => countryOf(file, unit2)),
    towns: townRows(towns).map(townOf),
    lakes: lakes.geometries.flatMap((lake) => polygonsOf(file, lake)),
    rivers: rivers.geometries.flatMap((river) => linesOf(file, river)),
    borders: bordersOf(file)
  };
}
function mapFile(map) {
  const file = map;
  const layers = ["regions", "countries", "lakes", "rivers"];
  const isComplete = file?.type === "Topology" && typeof file.atlas?.version === "string" && file.bbox?.length === 4 && layers.every((layer) => Array.isArray(file.objects?.[layer]?.geometries));
  if (!isComplete)
    throw new Error("The map file is not the committed geodata/map.json: a part of it is missing.");
  return decoded(file);
}
function decoded({ transform, ...file }) {
  if (!transform) return file;
  const [stepLng, stepLat] = transform.scale;
  const [west, south] = transform.translate;
  const arcs = file.arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map((step) => {
      x += step[0] ?? 0;
      y += step[1] ?? 0;
      return [x * stepLng + west, y * stepLat + south];
    });
  });
  return { ...file, arcs };
}
function townRows(towns) {
  const file = towns;
  if (!Array.isArray(file?.rows) || String(file.columns) !== String(TOWN_COLUMNS)) {
    throw new Error(
      "The town file is not the committed geodata/towns.json: its columns or rows are others."
    );
  }
  return file.rows;
}
function townOf([
  id,
  lng,
  lat,
  region,
  population,
  populationSource,
  en,
  uk,
  ru,
  transcribed,
  rank
]) {
  const names = { en, uk, ru };
  return {
    id,
    at: [lng, lat],
    region,
    population,
    populationSource,
    names,
    transcribed: transcribed === 1,
    rank
  };
}
function regionOf(file, unit2) {
  const { id, country, names, labelAt } = propertiesOf(unit2);
  if (!country) throw new Error(`The region ${id} of geodata/map.json has no country.`);
  const polygons = polygonsOf(file, unit2);
  return { id, country, names, polygons, bounds: boundsOf(polygons), labelAt };
}
function countryOf(file, unit2) {
  const { id, names, labelAt } = propertiesOf(unit2);
  return { id, names, polygons: polygonsOf(file, unit2), labelAt };
}
function propertiesOf({ properties }) {
  if (!properties || !("id" in properties))
    throw new Error("A unit of geodata/map.json has no properties.");
  return properties;
}
function polygonsOf(file, object) {
  const { geometry } = feature(file, object);
  if (geometry.type === "Polygon") return [rewound(geometry.coordinates)];
  if (geometry.type === "MultiPolygon") return geometry.coordinates.map(rewound);
  throw new Error(`geodata/map.json has a ${geometry.type} where a polygon should be.`);
}
function linesOf(file, object) {
  const { geometry } = feature(file, object);
  if (geometry.type === "LineString") return [geometry.coordinates];
  if (geometry.type === "MultiLineString") return geometry.coordinates;
  throw new Error(`geodata/map.json has a ${geometry.type} where a line should be.`);
}
function rewound(rings) {
  return rings.map((ring, index) => {
    const isCounterClockwise = signedArea(ring) > 0;
    return isCounterClockwise === (index === 0) ? ring : [...ring].reverse();
  });
}
function signedArea(ring) {
  let double = 0;
  for (let i = 1; i < ring.length; i++) {
    const a = ring[i - 1];
    const b = ring[i];
    double += a[0] * b[1] - b[0] * a[1];
  }
  return double / 2;
}
function boundsOf(polygons) {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [outer = []] of polygons) {
    for (const at of outer) {
      if (at[0] < west) west = at[0];
      if (at[0] > east) east = at[0];
      if (at[1] < south) south = at[1];
      if (at[1] > north) north = at[1];
    }
  }
  return [west, south, east, north];
}
function bordersOf(file) {
  const { regions, countries } = file.objects;
  const units = {
    type: "GeometryCollection",
    geometries: [...regions.geometries, ...countries.geometries]
  };
  const countryIdOf = (unit2) => {
    const { id, country } = propertiesOf(unit2);
    return country ?? id;
  };
  const lines = (keep) => mesh(file, units, keep).coordinates;
  return {
    international: lines((a, b) => countryIdOf(a) !== countryIdOf(b)),
    internal: lines((a, b) => a !== b && countryIdOf(a) === countryIdOf(b)),
    coast: lines((a, b) => a === b).flatMap((line) => withoutBoxEdges(line, file))
  };
}
function withoutBoxEdges(line, { bbox: [west, south, east, north] }) {
  const isNear = (a, b) => Math.abs(a - b) < 1e-3;
  const isOnBox = ([aLng, aLat], [bLng, bLat]) => [west, east].some((edge) => isNear(aLng, edge) && isNear(bLng, edge)) || [south, north].some((edge) => isNear(aLat, edge) && isNear(bLat, edge));
  const parts = [[]];
  line.forEach((at, index) => {
    const previous = line[index - 1];
    if (previous && isOnBox(previous, at)) parts.push([]);
    parts[parts.length - 1]?.push(at);
  });
  return parts.filter((part) => part.length > 1);
}

// src/cli/load_atlas.ts
function loadAtlas() {
  return parseAtlas(readGeodata("map.json"), readGeodata("towns.json"));
}
function readGeodata(name) {
  return JSON.parse(readFileSync(new URL(`../../geodata/${name}`, import.meta.url), "utf8"));
}

// src/core/geodesy.ts
import geodesic from "geographiclib-geodesic";
var EARTH = geodesic.Geodesic.WGS84;

// src/core/reach/ellipsoid.ts
var RADIANS = Math.PI / 180;
var DEGREES = 180 / Math.PI;
var EQUATOR_M = EARTH.a;
var POLE_M = EARTH.a * (1 - EARTH.f);
var E2 = EARTH.f * (2 - EARTH.f);
var E2_SECOND = E2 / (1 - E2);
var E = Math.sqrt(E2);
var MIN_CURVATURE_M = 6335e3;
var MAX_CURVATURE_M = 64e5;
function primeVerticalM(sinLat) {
  return EQUATOR_M / Math.sqrt(1 - E2 * sinLat * sinLat);
}
function meridianM(sinLat) {
  const w = 1 - E2 * sinLat * sinLat;
  return EQUATOR_M * (1 - E2) / (w * Math.sqrt(w));
}
function surfacePoint(lng, lat) {
  const sinLat = Math.sin(lat);
  const normal = primeVerticalM(sinLat);
  const axis = normal * Math.cos(lat);
  return { x: axis * Math.cos(lng), y: axis * Math.sin(lng), z: (1 - E2) * normal * sinLat };
}
function surfacePointOf([lng, lat]) {
  return surfacePoint(lng * RADIANS, lat * RADIANS);
}
function lngLatInRadians({ x, y, z }) {
  return [Math.atan2(y, x), Math.atan2(z, (1 - E2) * Math.hypot(x, y))];
}
function areaBelow(sinLat) {
  return POLE_M * POLE_M * (sinLat / (1 - E2 * sinLat * sinLat) + Math.atanh(E * sinLat) / E) / 2;
}
function surfaceDistanceM(p, x, y, z) {
  const dx = x - p.x;
  const dy = y - p.y;
  const dz = z - p.z;
  const horizontal = dx * dx + dy * dy;
  const chord2 = horizontal + dz * dz;
  if (chord2 === 0) return 0;
  const mx = x + p.x;
  const my = y + p.y;
  const mz = z + p.z;
  const middle2 = mx * mx + my * my;
  const stretch = 1 / (1 - E2);
  const along = (horizontal + stretch * dz * dz) / chord2;
  const curvature = along * Math.sqrt((middle2 + stretch * mz * mz) / (middle2 + stretch * stretch * mz * mz)) / EQUATOR_M;
  return 2 / curvature * Math.asin(curvature * Math.sqrt(chord2) / 2);
}
function squareBetween(a, b) {
  return (a.x - b.x) ** 2 + (a.y - b.y) ** 2 + (a.z - b.z) ** 2;
}
function longestDistanceM(chordM) {
  return 2 * MIN_CURVATURE_M * Math.asin(Math.min(1, chordM / (2 * MIN_CURVATURE_M)));
}
function longestChordM(distanceM2) {
  return 2 * MAX_CURVATURE_M * Math.sin(Math.min(Math.PI / 2, distanceM2 / (2 * MAX_CURVATURE_M)));
}

// src/core/reach/fourier.ts
function cosineSeries(samples) {
  const m = samples.length - 1;
  const cosines = cosineTable(m);
  const series = new Float64Array(m + 1);
  for (let k = 0; k <= m; k++) {
    let sum = (samples[0] + (k % 2 === 0 ? 1 : -1) * samples[m]) / 2;
    for (let j = 1; j < m; j++) sum += samples[j] * cosines[j * k % (2 * m)];
    series[k] = (k === 0 || k === m ? 1 : 2) * sum / m;
  }
  return series;
}
function oddDerivative(samples) {
  const m = samples.length - 1;
  const cosines = cosineTable(m);
  const sines = new Float64Array(m + 1);
  for (let k = 1; k < m; k++) {
    let sum = 0;
    for (let j = 1; j < m; j++) sum += samples[j] * cosines[(j * k + 3 * m / 2) % (2 * m)];
    sines[k] = 2 * sum / m;
  }
  const slopes = new Float64Array(m + 1);
  for (let j = 0; j <= m; j++) {
    let slope = 0;
    for (let k = 1; k < m; k++) slope += k * sines[k] * cosines[j * k % (2 * m)];
    slopes[j] = slope;
  }
  return slopes;
}
function cosineSum(coefficients, cosTheta) {
  let next = 0;
  let afterNext = 0;
  for (let k = coefficients.length - 1; k > 0; k--) {
    const here = coefficients[k] + 2 * cosTheta * next - afterNext;
    afterNext = next;
    next = here;
  }
  return coefficients[0] + cosTheta * next - afterNext;
}
function sineSum(coefficients, theta) {
  const twiceCos = 2 * Math.cos(theta);
  let next = 0;
  let afterNext = 0;
  for (let k = coefficients.length - 1; k > 0; k--) {
    const here = coefficients[k] + twiceCos * next - afterNext;
    afterNext = next;
    next = here;
  }
  return next * Math.sin(theta);
}
var tables = /* @__PURE__ */ new Map();
function cosineTable(m) {
  const known = tables.get(m);
  if (known) return known;
  const table = new Float64Array(2 * m).map((_, i) => Math.cos(Math.PI * i / m));
  tables.set(m, table);
  return table;
}

// src/core/reach/disc.ts
var CHORD_TERMS = 6;
var NEAR_M = 31e4;
function discOf(ring) {
  const frame = frameOf(ring.center);
  const center = centerOf(frame);
  const radiusM = ring.radiusKm * 1e3;
  const chord2 = radiusM <= NEAR_M ? nearChords(radiusM, frame, center) : farChords(ring, frame, center);
  const mean = chord2[0];
  let spread = 1e-6;
  for (let k = 1; k <= CHORD_TERMS; k++) spread += Math.abs(chord2[k]);
  return {
    ...center,
    ring,
    radiusM,
    frame,
    chord: chord2,
    minChordM: mean - spread,
    maxChordM: mean + spread,
    minChord2: (mean - spread) ** 2,
    maxChord2: (mean + spread) ** 2,
    areaIntegral: void 0
  };
}
function frameOf([lngDeg, latDeg]) {
  const lng = lngDeg * RADIANS;
  const sinLat = Math.sin(latDeg * RADIANS);
  const eastX = -Math.sin(lng);
  const eastY = Math.cos(lng);
  return {
    lng,
    sinLat,
    cosLat: Math.cos(latDeg * RADIANS),
    normalM: primeVerticalM(sinLat),
    eastX,
    eastY,
    northX: -sinLat * eastY,
    northY: sinLat * eastX
  };
}
function centerOf({ normalM, sinLat, cosLat, eastX, eastY }) {
  return {
    x: normalM * cosLat * eastY,
    y: -normalM * cosLat * eastX,
    z: (1 - E2) * normalM * sinLat
  };
}
function nearChords(radiusM, frame, center) {
  const chords = new Float64Array(CHORD_TERMS + 1);
  const half = radiusM / (2 * frame.normalM);
  for (let j = 0; j <= CHORD_TERMS; j++) {
    const theta = Math.PI * j / CHORD_TERMS;
    let chordM = 2 * frame.normalM * Math.sin(half);
    for (let step = 0; step < 3; step++) {
      const { x, y, z } = pointAt(frame, center, offsetAt(frame, chordM, theta));
      chordM += (radiusM - surfaceDistanceM(center, x, y, z)) * Math.cos(half);
    }
    chords[j] = chordM;
  }
  return cosineSeries(chords);
}
function farChords(ring, frame, center) {
  const [lng, lat] = ring.center;
  const chords = new Float64Array(CHORD_TERMS + 1);
  const cosines = new Float64Array(CHORD_TERMS + 1);
  for (let j = 0; j <= CHORD_TERMS; j++) {
    const end = EARTH.Direct(lat, lng, 180 * j / CHORD_TERMS, ring.radiusKm * 1e3);
    const { e, n, d } = seenFrom(frame, center, end.lon2 * RADIANS, end.lat2 * RADIANS);
    chords[j] = d;
    cosines[j] = n / Math.hypot(e, n);
  }
  const series = cosineSeries(chords);
  for (let round = 0; round < 2; round++) {
    const errors = chords.map((chord2, j) => chord2 - cosineSum(series, cosines[j]));
    cosineSeries(errors).forEach((term, k) => series[k] += term);
  }
  return series;
}
function seenFrom(frame, center, lng, lat) {
  const sinLat = Math.sin(lat);
  const normal = primeVerticalM(sinLat);
  const dx = normal * Math.cos(lat) * Math.cos(lng) - center.x;
  const dy = normal * Math.cos(lat) * Math.sin(lng) - center.y;
  const dz = (1 - E2) * normal * sinLat - center.z;
  return {
    e: dx * frame.eastX + dy * frame.eastY,
    n: dx * frame.northX + dy * frame.northY + dz * frame.cosLat,
    d: Math.hypot(dx, dy, dz)
  };
}
function gapM(disc, x, y, z) {
  const { frame } = disc;
  const dx = x - disc.x;
  const dy = y - disc.y;
  const dz = z - disc.z;
  const east = dx * frame.eastX + dy * frame.eastY;
  const north = dx * frame.northX + dy * frame.northY + dz * frame.cosLat;
  const level = Math.sqrt(east * east + north * north);
  return Math.sqrt(dx * dx + dy * dy + dz * dz) - cosineSum(disc.chord, level > 0 ? north / level : 1);
}
function isInside(disc, x, y, z) {
  const dx = x - disc.x;
  const dy = y - disc.y;
  const dz = z - disc.z;
  const chord2 = dx * dx + dy * dy + dz * dz;
  if (chord2 <= disc.minChord2) return true;
  return chord2 < disc.maxChord2 && gapM(disc, x, y, z) <= 0;
}
function angleOf({ x, y, z, frame }, point) {
  const dx = point.x - x;
  const dy = point.y - y;
  const east = dx * frame.eastX + dy * frame.eastY;
  const north = dx * frame.northX + dy * frame.northY + (point.z - z) * frame.cosLat;
  return Math.atan2(-east, north);
}
function offsetAt({ cosLat, sinLat, normalM }, d, theta) {
  const cos = Math.cos(theta);
  let u = -d * d / (2 * normalM);
  let level = d;
  for (let round = 0; round < 6; round++) {
    level = Math.sqrt(d * d - u * u);
    const axial = level * cos * cosLat + u * sinLat;
    u = -(d * d + E2_SECOND * axial * axial) / (2 * normalM);
  }
  return { n: level * cos, e: -level * Math.sin(theta), u };
}
function pointAt(frame, center, { n, e, u }) {
  return {
    x: center.x + n * frame.northX + e * frame.eastX + u * frame.cosLat * frame.eastY,
    y: center.y + n * frame.northY + e * frame.eastY - u * frame.cosLat * frame.eastX,
    z: center.z + n * frame.cosLat + u * frame.sinLat
  };
}
function ringOffset({ frame, chord: chord2 }, theta) {
  return offsetAt(frame, cosineSum(chord2, Math.cos(theta)), theta);
}
function ringPoint(disc, theta) {
  return pointAt(disc.frame, disc, ringOffset(disc, theta));
}
function ringLngLat(disc, theta) {
  const { turn, axis, axial } = ringCylinder(disc, theta);
  return [disc.ring.center[0] + turn * DEGREES, Math.atan2(axial, (1 - E2) * axis) * DEGREES];
}
function ringCylinder(disc, theta) {
  const { cosLat, sinLat, normalM } = disc.frame;
  const { n, e, u } = ringOffset(disc, theta);
  const outward = normalM * cosLat - n * sinLat + u * cosLat;
  return {
    turn: Math.atan2(e, outward),
    axis: Math.sqrt(e * e + outward * outward),
    axial: (1 - E2) * normalM * sinLat + n * cosLat + u * sinLat
  };
}

// src/core/reach/stretches.ts
function stretchesOf(boundary) {
  const stretches = [];
  for (const { first, last } of boundary.rings) {
    const start = stretches.length;
    for (let edge = first; edge < last; edge++) {
      const before = edge === first ? last - 1 : edge - 1;
      const after = edge === last - 1 ? first : edge + 1;
      const turn = turnAt(boundary, before, edge);
      if (turn > 0) {
        const angle = outwardAngle(boundary, before, 1);
        stretches.push(
          stretchOf(stretches.length, { edge, lengthM: 0, turn, angle, bends: [0, 0] })
        );
      }
      const bends = [turn, turnAt(boundary, edge, after)].map((bend) => Math.max(0, -bend));
      stretches.push(
        stretchOf(stretches.length, {
          edge,
          lengthM: lengthOf(boundary, edge),
          turn: turned(outwardAngle(boundary, edge, 1) - outwardAngle(boundary, edge, 0)),
          angle: outwardAngle(boundary, edge, 0),
          bends: [bends[0], bends[1]]
        })
      );
    }
    const end = stretches.length - 1;
    if (end >= start) stretches[end] = { ...stretches[end], next: start };
  }
  return stretches;
}
function stretchOf(index, rest) {
  return { index, next: index + 1, ...rest };
}
function turnAt(boundary, before, edge) {
  return turned(outwardAngle(boundary, edge, 0) - outwardAngle(boundary, before, 1));
}
function turned(angle) {
  return angle - 2 * Math.PI * Math.round(angle / (2 * Math.PI));
}
function outwardAngle({ lng, lat }, edge, u) {
  const rise = lat[edge + 1] - lat[edge];
  const at = lat[edge] + u * rise;
  const sinLat = Math.sin(at);
  const east = (lng[edge + 1] - lng[edge]) * primeVerticalM(sinLat) * Math.cos(at);
  return Math.atan2(-east, rise * meridianM(sinLat));
}
function lengthOf({ x, y, z }, i) {
  return Math.hypot(x[i + 1] - x[i], y[i + 1] - y[i], z[i + 1] - z[i]);
}
function placeAhead({ lng, lat }, { edge, lengthM, angle, turn }, u, rangeM) {
  const t = lengthM > 0 ? u : 0;
  return placeBeyond(
    lng[edge] + t * (lng[edge + 1] - lng[edge]),
    lat[edge] + t * (lat[edge + 1] - lat[edge]),
    angle + u * turn,
    rangeM
  );
}
function placeBeyond(lng, lat, angle, rangeM) {
  const sinLng = Math.sin(lng);
  const cosLng = Math.cos(lng);
  const sinLat = Math.sin(lat);
  const cosLat = Math.cos(lat);
  const east = Math.cos(angle);
  const north = Math.sin(angle);
  const normalM = primeVerticalM(sinLat);
  const x = normalM * cosLat * cosLng;
  const y = normalM * cosLat * sinLng;
  const z = (1 - E2) * normalM * sinLat;
  const start = { x, y, z };
  const curvature = north ** 2 / meridianM(sinLat) + east ** 2 / normalM;
  let chordM = 2 / curvature * Math.sin(curvature * rangeM / 2);
  let up = -curvature * chordM * chordM / 2;
  for (let step = 0; ; step++) {
    let level = 0;
    for (let round = 0; round < 3; round++) {
      level = Math.sqrt(chordM * chordM - up * up);
      const axial = level * north * cosLat + up * sinLat;
      up = -(chordM * chordM + E2_SECOND * axial * axial) / (2 * normalM);
    }
    const [e, n] = [level * east, level * north];
    const outward = up * cosLat - n * sinLat;
    const place = {
      x: x + outward * cosLng - e * sinLng,
      y: y + outward * sinLng + e * cosLng,
      z: z + n * cosLat + up * sinLat
    };
    if (step > 0) return place;
    const distanceM2 = surfaceDistanceM(start, place.x, place.y, place.z);
    chordM += (rangeM - distanceM2) * Math.cos(curvature * rangeM / 2);
  }
}
function turnTowards({ lng, lat, x, y, z }, stretch, to) {
  const i = stretch.edge;
  const [dx, dy, dz] = [to.x - x[i], to.y - y[i], to.z - z[i]];
  const [sinLng, cosLng] = [Math.sin(lng[i]), Math.cos(lng[i])];
  const east = dy * cosLng - dx * sinLng;
  const north = dz * Math.cos(lat[i]) - (dx * cosLng + dy * sinLng) * Math.sin(lat[i]);
  const middle2 = stretch.angle + stretch.turn / 2;
  return 0.5 + turned(Math.atan2(north, east) - middle2) / stretch.turn;
}

// src/core/reach/area_ahead.ts
function flatPlace({ x, y, z }) {
  const axis2 = x * x + y * y;
  const sinLat = z / Math.sqrt(z * z + (1 - E2) ** 2 * axis2);
  return { lng: Math.atan2(y, x), q: areaBelow(sinLat) };
}
function areaBetween(from, to) {
  const [a, b] = [flatPlace(from), flatPlace(to)];
  return (a.q + b.q) / 2 * (b.lng - a.lng);
}
var STEP_M = 12e3;
var STEP_TURN = 0.05;
function areaAhead(boundary, { stretch, from, to }, rangeM) {
  const steps = Math.ceil(
    (to - from) * Math.max(stretch.lengthM / STEP_M, Math.abs(stretch.turn) / STEP_TURN)
  );
  const at = (k) => flatPlace(placeAhead(boundary, stretch, from + (to - from) * k / steps, rangeM));
  let area = 0;
  let a = steps > 0 ? at(0) : { lng: 0, q: 0 };
  for (let k = 1; k <= steps; k++) {
    const middle2 = at(k - 0.5);
    const b = at(k);
    area += a.q * (4 * middle2.lng - 3 * a.lng - b.lng) + 4 * middle2.q * (b.lng - a.lng);
    area += b.q * (a.lng - 4 * middle2.lng + 3 * b.lng);
    a = b;
  }
  return area / 6;
}

// src/core/reach/boundary.ts
var LONGEST_EDGE_M = 25e3;
var LEAF_EDGES = 16;
var FAN = 8;
function boundaryOf(polygons) {
  const rings = polygons.flatMap(
    (polygon) => polygon.map((ring, i) => tidyRing(ring, i === 0 ? 1 : -1))
  );
  const vertices = verticesOf(rings);
  const areaBefore = new Float64Array(vertices.lng.length);
  const leaves = [];
  const ends = [];
  const bulgeM = bulgeOf(vertices);
  let first = 0;
  for (const ring of rings) {
    const end = first + ring.length - 1;
    for (let i = first; i < end; i++)
      areaBefore[i + 1] = areaBefore[i] + edgeArea(vertices, i, 0, 1);
    for (let i = first; i < end; i += LEAF_EDGES) {
      leaves.push(
        runOf(vertices, { first: i, end: Math.min(i + LEAF_EDGES, end), bulgeM, parts: [] })
      );
    }
    if (end + 1 < areaBefore.length) areaBefore[end + 1] = areaBefore[end];
    ends.push({ first, last: end });
    first = end + 1;
  }
  const areaM2 = -(areaBefore[areaBefore.length - 1] ?? 0);
  return { ...vertices, areaBefore, areaM2, rings: ends, root: treeOf(vertices, leaves, bulgeM) };
}
function tidyRing(ring, turn) {
  const points = ring.map(([lng, lat]) => [lng * RADIANS, lat * RADIANS]);
  const closed2 = [...points, ...points.slice(0, 1)];
  const distinct = closed2.filter(
    (p, i) => i === 0 || p[0] !== closed2[i - 1]?.[0] || p[1] !== closed2[i - 1]?.[1]
  );
  const ordered = Math.sign(planeArea(distinct)) === turn ? distinct : distinct.toReversed();
  return ordered.flatMap((p, i) => splitEdge(p, ordered[i + 1]));
}
function planeArea(ring) {
  return ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[i + 1] ?? [x, y];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}
function splitEdge(from, to) {
  if (!to) return [from];
  const a = surfacePoint(...from);
  const b = surfacePoint(...to);
  const lengthM = Math.max(Math.hypot(a.x - b.x, a.y - b.y, a.z - b.z), planarLengthM(from, to));
  const pieces = Math.ceil(lengthM / LONGEST_EDGE_M);
  return Array.from({ length: pieces }, (_, i) => [
    from[0] + (to[0] - from[0]) * i / pieces,
    from[1] + (to[1] - from[1]) * i / pieces
  ]);
}
function planarLengthM([lngA, latA], [lngB, latB]) {
  const widest = Math.min(Math.abs(latA), Math.abs(latB));
  return Math.hypot((lngB - lngA) * Math.cos(widest), latB - latA) * primeVerticalM(1);
}
function verticesOf(rings) {
  const all = rings.flat();
  const points = all.map(([lng, lat]) => surfacePoint(lng, lat));
  return {
    lng: Float64Array.from(all, ([lng]) => lng),
    lat: Float64Array.from(all, ([, lat]) => lat),
    x: Float64Array.from(points, (p) => p.x),
    y: Float64Array.from(points, (p) => p.y),
    z: Float64Array.from(points, (p) => p.z)
  };
}
function bulgeOf({ lat }) {
  const highest = lat.reduce((max, value) => Math.max(max, Math.abs(value)), 0);
  return LONGEST_EDGE_M ** 2 / (8 * 63e5 * Math.cos(highest)) + 0.01;
}
function edgeArea({ lng, lat }, i, t0, t1) {
  const rise = lat[i + 1] - lat[i];
  const middle2 = lat[i] + (t0 + t1) / 2 * rise;
  const reach = (t1 - t0) / 2 * rise * Math.sqrt(0.6);
  const mean = (5 * areaBelow(Math.sin(middle2 - reach)) + 8 * areaBelow(Math.sin(middle2)) + 5 * areaBelow(Math.sin(middle2 + reach))) / 18;
  return mean * (t1 - t0) * (lng[i + 1] - lng[i]);
}
function edgePoint({ lng, lat }, i, t) {
  return surfacePoint(lng[i] + t * (lng[i + 1] - lng[i]), lat[i] + t * (lat[i + 1] - lat[i]));
}
function edgeBulgeM({ lat, x, y, z }, i) {
  const length2 = (x[i + 1] - x[i]) ** 2 + (y[i + 1] - y[i]) ** 2 + (z[i + 1] - z[i]) ** 2;
  return length2 / (5e7 * Math.min(Math.cos(lat[i]), Math.cos(lat[i + 1]))) + 1e-3;
}
function treeOf(vertices, leaves, bulgeM) {
  let level = leaves;
  while (level.length > 1) {
    const runs = [];
    for (let i = 0; i < level.length; i += FAN) {
      const parts = level.slice(i, i + FAN);
      const first = parts[0]?.first ?? 0;
      const end = parts[parts.length - 1]?.end ?? first;
      runs.push(parts.length === 1 ? parts[0] : runOf(vertices, { first, end, bulgeM, parts }));
    }
    level = runs;
  }
  return level[0] ?? {
    first: 0,
    end: 0,
    x: 0,
    y: 0,
    z: 0,
    radiusM: 0,
    west: 1,
    east: -1,
    south: 1,
    north: -1,
    parts: []
  };
}
function runOf({ lng, lat, x, y, z }, { first, end, bulgeM, parts }) {
  const [west, east] = extent(lng, first, end);
  const [south, north] = extent(lat, first, end);
  const center = {
    x: middle(extent(x, first, end)),
    y: middle(extent(y, first, end)),
    z: middle(extent(z, first, end))
  };
  let radius2 = 0;
  for (let i = first; i <= end; i++) {
    radius2 = Math.max(
      radius2,
      (x[i] - center.x) ** 2 + (y[i] - center.y) ** 2 + (z[i] - center.z) ** 2
    );
  }
  return {
    ...center,
    radiusM: Math.sqrt(radius2) + bulgeM,
    first,
    end,
    west,
    south,
    east,
    north,
    parts
  };
}
function extent(values, first, end) {
  let low = Infinity;
  let high = -Infinity;
  for (let i = first; i <= end; i++) {
    low = Math.min(low, values[i]);
    high = Math.max(high, values[i]);
  }
  return [low, high];
}
function middle([low, high]) {
  return (low + high) / 2;
}

// src/core/reach/edge_spans.ts
var ROUNDING_M = 1e-6;
var WHOLE_EDGE = [{ from: 0, to: 1, enter: void 0, leave: void 0 }];
var NOTHING = [];
function insideFlags(boundary, i, discs) {
  const x = boundary.x[i];
  const y = boundary.y[i];
  const z = boundary.z[i];
  return discs.map((disc) => isInside(disc, x, y, z));
}
function spansOf(boundary, i, {
  discs,
  atFrom,
  atTo
}) {
  let spans;
  for (let k = 0; k < discs.length; k++) {
    if (atFrom[k] && atTo[k]) return WHOLE_EDGE;
  }
  for (let k = 0; k < discs.length; k++) {
    const disc = discs[k];
    const span = atFrom[k] || atTo[k] ? crossingSpan(boundary, i, disc, atFrom[k] === true) : grazingSpan(boundary, i, disc);
    if (span) (spans ??= []).push(span);
  }
  if (!spans) return NOTHING;
  return spans.length === 1 ? spans : merged(spans);
}
function crossingSpan(boundary, i, disc, startsInside) {
  const outside = startsInside ? 1 : 0;
  const inside = insideOnEdge(boundary, i, disc, 1 - outside);
  const at = ringOnEdge(boundary, i, disc, { inside, outside });
  return startsInside ? { from: 0, to: at, enter: void 0, leave: disc } : { from: at, to: 1, enter: disc, leave: void 0 };
}
function insideOnEdge(boundary, i, disc, end) {
  if (gapOnEdge(boundary, i, disc, end) < -ROUNDING_M) return end;
  const deepest = deepestOnEdge(boundary, i, disc);
  return gapOnEdge(boundary, i, disc, deepest) < -ROUNDING_M ? deepest : end;
}
function grazingSpan(boundary, i, disc) {
  const { x, y, z } = boundary;
  const ax = disc.x - x[i];
  const ay = disc.y - y[i];
  const az = disc.z - z[i];
  const bx = x[i + 1] - x[i];
  const by = y[i + 1] - y[i];
  const bz = z[i + 1] - z[i];
  const length2 = bx * bx + by * by + bz * bz;
  const foot = Math.min(1, Math.max(0, (ax * bx + ay * by + az * bz) / length2));
  const distance2 = (ax - foot * bx) ** 2 + (ay - foot * by) ** 2 + (az - foot * bz) ** 2;
  if (distance2 > (disc.maxChordM + 100) ** 2) return void 0;
  if (distance2 > (disc.maxChordM + edgeBulgeM(boundary, i)) ** 2) return void 0;
  const deepest = deepestOnEdge(boundary, i, disc);
  if (gapOnEdge(boundary, i, disc, deepest) >= 0) return void 0;
  return {
    from: ringOnEdge(boundary, i, disc, { inside: deepest, outside: 0 }),
    to: ringOnEdge(boundary, i, disc, { inside: deepest, outside: 1 }),
    enter: disc,
    leave: disc
  };
}
function gapOnEdge(boundary, i, disc, t) {
  const { x, y, z } = edgePoint(boundary, i, t);
  return gapM(disc, x, y, z);
}
function deepestOnEdge(boundary, i, disc) {
  let low = 0;
  let high = 1;
  while (high - low > 1e-6) {
    const third = (high - low) / 3;
    if (gapOnEdge(boundary, i, disc, low + third) < gapOnEdge(boundary, i, disc, high - third))
      high -= third;
    else low += third;
  }
  return (low + high) / 2;
}
function ringOnEdge(boundary, i, disc, ends) {
  return rootBetween((t) => gapOnEdge(boundary, i, disc, t), ends.inside, ends.outside);
}
function rootBetween(gapAt2, inside, outside) {
  let a = inside;
  let b = outside;
  let gapA = gapAt2(a);
  let gapB = gapAt2(b);
  if (gapA >= 0) return a;
  if (gapB <= 0) return b;
  let side = 0;
  for (let round = 0; round < 60; round++) {
    const t = (a * gapB - b * gapA) / (gapB - gapA);
    const gap = gapAt2(t);
    if (Math.abs(gap) < 1e-7 || t === a || t === b) return t;
    if (gap > 0) {
      b = t;
      gapB = gap;
      if (side === 1) gapA /= 2;
      side = 1;
    } else {
      a = t;
      gapA = gap;
      if (side === -1) gapB /= 2;
      side = -1;
    }
  }
  return (a + b) / 2;
}
function merged(spans) {
  spans.sort(
    (a, b) => a.from - b.from || Number(a.enter !== void 0) - Number(b.enter !== void 0)
  );
  const union = [];
  for (const span of spans) {
    const last = union[union.length - 1];
    if (!last || span.from > last.to) union.push(span);
    else if (last.leave && (!span.leave || span.to > last.to)) {
      last.to = span.to;
      last.leave = span.leave;
    }
  }
  return union;
}

// src/core/reach/point_in_region.ts
function isInRegion(boundary, lng, lat) {
  return lng >= boundary.root.west && crossingsEast(boundary, boundary.root, lng, lat) % 2 === 1;
}
function crossingsEast(boundary, run, lng, lat) {
  if (lat < run.south || lat > run.north || lng > run.east) return 0;
  let count = 0;
  for (const part of run.parts) count += crossingsEast(boundary, part, lng, lat);
  if (run.parts.length > 0) return count;
  for (let i = run.first; i < run.end; i++) {
    const from = boundary.lat[i] - lat;
    const to = boundary.lat[i + 1] - lat;
    if (from > 0 === to > 0) continue;
    const at = boundary.lng[i] + (boundary.lng[i + 1] - boundary.lng[i]) * from / (from - to);
    if (at > lng) count++;
  }
  return count;
}

// src/core/reach/launches.ts
function originsOf(rings) {
  const byPlace = /* @__PURE__ */ new Map();
  for (const ring of rings) {
    const known = byPlace.get(ring.center.join());
    if (!known || known.radiusKm < ring.radiusKm) byPlace.set(ring.center.join(), ring);
  }
  return [...byPlace.values()].map(({ center, launch, radiusKm }) => ({
    ...surfacePointOf(center),
    lng: center[0] * RADIANS,
    lat: center[1] * RADIANS,
    center,
    launch,
    radiusM: radiusKm * 1e3
  }));
}
function nearestDistanceM(origins, x, y, z) {
  const limit = leastChord2(origins, x, y, z) * 1.0002;
  let least = Infinity;
  for (const origin of origins) {
    if (chord2To(origin, x, y, z) > limit) continue;
    least = Math.min(least, surfaceDistanceM(origin, x, y, z));
  }
  return least;
}
function nearestOrigin(origins, { x, y, z }) {
  const limit = origins.length > 1 ? leastChord2(origins, x, y, z) * 1.0002 : Infinity;
  let origin;
  let leastM = Infinity;
  for (const other of origins) {
    if (limit < Infinity && chord2To(other, x, y, z) > limit) continue;
    const distanceM2 = surfaceDistanceM(other, x, y, z);
    if (distanceM2 >= leastM) continue;
    leastM = distanceM2;
    origin = other;
  }
  return origin && { origin, distanceM: leastM };
}
function nearestOrigins(origins, { x, y, z, radiusM }) {
  if (origins.length < 2) return origins;
  const limit = (Math.sqrt(leastChord2(origins, x, y, z)) * 1.0001 + 2 * radiusM) ** 2;
  return origins.filter((origin) => chord2To(origin, x, y, z) <= limit);
}
function bestReachingOrigin(origins, { x, y, z }) {
  let best;
  for (const origin of origins) {
    const distanceM2 = surfaceDistanceM(origin, x, y, z);
    if (!best || distanceM2 - origin.radiusM < best.distanceM - best.origin.radiusM)
      best = { origin, distanceM: distanceM2 };
  }
  return best;
}
function chord2To(origin, x, y, z) {
  const dx = x - origin.x;
  const dy = y - origin.y;
  const dz = z - origin.z;
  return dx * dx + dy * dy + dz * dz;
}
function leastChord2(origins, x, y, z) {
  let least = Infinity;
  for (const origin of origins) {
    const chord2 = chord2To(origin, x, y, z);
    if (chord2 < least) least = chord2;
  }
  return least;
}

// src/core/reach/nearest.ts
function nearestTo(boundary, origins) {
  for (const origin of origins) {
    if (isInRegion(boundary, origin.lng, origin.lat)) return { origin, distanceM: 0 };
  }
  const { root } = boundary;
  const byDistance = nearestOrigins(origins, root).toSorted(
    (a, b) => chord2To(a, root.x, root.y, root.z) - chord2To(b, root.x, root.y, root.z)
  );
  let nearest;
  for (const origin of byDistance) {
    const distanceM2 = distanceToEdgesM(boundary, origin, nearest?.distanceM);
    if (!nearest || distanceM2 < nearest.distanceM) nearest = { origin, distanceM: distanceM2 };
  }
  return nearest;
}
function distanceToRegionM(boundary, place) {
  return isInRegion(boundary, place.lng, place.lat) ? 0 : distanceToEdgesM(boundary, place);
}
function nearestOnBoundary(boundary, from, limitM = Infinity) {
  const search = searchFrom(boundary, from, limitM);
  searchRun(search, boundary.root);
  const { edge, at, leastM } = search;
  if (leastM === limitM) return void 0;
  return { point: edgePoint(boundary, edge, at), distanceM: leastM, edge, at };
}
function distanceToEdgesM(boundary, origin, limitM = Infinity) {
  const search = searchFrom(boundary, origin, limitM);
  searchRun(search, boundary.root);
  return search.leastM;
}
function searchFrom(boundary, origin, limitM) {
  return { boundary, origin, leastM: limitM, chordLimitM: longestChordM(limitM), edge: 0, at: 0 };
}
function distanceBetweenM(a, b) {
  const search = { a, b, leastM: Infinity };
  searchPair(search, a.root, b.root);
  return search.leastM;
}
function searchPair(search, runA, runB) {
  if (leastChordM(runA, runB) - runB.radiusM > longestChordM(search.leastM)) return;
  if (runA.parts.length === 0 && runB.parts.length === 0) {
    searchLeaves(search, runA, runB);
  } else if (runB.parts.length === 0 || runA.parts.length > 0 && runA.radiusM > runB.radiusM) {
    for (const part of nearestFirst(runA.parts, runB)) searchPair(search, part, runB);
  } else {
    for (const part of nearestFirst(runB.parts, runA)) searchPair(search, runA, part);
  }
}
function searchLeaves(search, runA, runB) {
  const { a, b } = search;
  for (const [from, run, boundary, edges] of [
    [a, runA, b, runB],
    [b, runB, a, runA]
  ]) {
    for (let i = run.first; i <= run.end; i++) {
      const origin = { x: from.x[i], y: from.y[i], z: from.z[i] };
      const one = searchFrom(boundary, origin, search.leastM);
      searchRun(one, edges);
      search.leastM = one.leastM;
    }
  }
}
function nearestFirst(parts, to) {
  return parts.toSorted((a, b) => leastChordM(a, to) - leastChordM(b, to));
}
function leastDistanceM({ root }, origins) {
  return origins.reduce((least, origin) => Math.min(least, leastChordM(root, origin)), Infinity);
}
function leastChordM(run, { x, y, z }) {
  return Math.sqrt(chord2To(run, x, y, z)) - run.radiusM;
}
function searchRun(search, run) {
  const { x, y, z } = search.origin;
  if (chord2To(run, x, y, z) > (search.chordLimitM + run.radiusM) ** 2) return;
  if (run.parts.length === 0) return searchEdges(search, run);
  let [first, least] = [run, Infinity];
  for (const part of run.parts) {
    const square = chord2To(part, x, y, z);
    if (square < least) [first, least] = [part, square];
  }
  searchRun(search, first);
  for (const part of run.parts) if (part !== first) searchRun(search, part);
}
function searchEdges(search, { first, end }) {
  const { boundary, origin } = search;
  const { x, y, z } = boundary;
  for (let i = first; i < end; i++) {
    const bx = x[i + 1] - x[i];
    const by = y[i + 1] - y[i];
    const bz = z[i + 1] - z[i];
    const ax = origin.x - x[i];
    const ay = origin.y - y[i];
    const az = origin.z - z[i];
    const along = (ax * bx + ay * by + az * bz) / (bx * bx + by * by + bz * bz);
    const t = Math.min(1, Math.max(0, along));
    const square = (ax - t * bx) ** 2 + (ay - t * by) ** 2 + (az - t * bz) ** 2;
    if (square > (search.chordLimitM + 100) ** 2) continue;
    if (square > (search.chordLimitM + edgeBulgeM(boundary, i)) ** 2) continue;
    searchEdge(search, i, t);
  }
}
function searchEdge(search, i, start) {
  const { boundary, origin } = search;
  const { lng, lat } = boundary;
  const turn = lng[i + 1] - lng[i];
  const rise = lat[i + 1] - lat[i];
  let t = start;
  for (let round = 0; round < 8; round++) {
    const sinLng = Math.sin(lng[i] + t * turn);
    const cosLng = Math.cos(lng[i] + t * turn);
    const sinLat = Math.sin(lat[i] + t * rise);
    const cosLat = Math.cos(lat[i] + t * rise);
    const normal = primeVerticalM(sinLat);
    const x = normal * cosLat * cosLng;
    const y = normal * cosLat * sinLng;
    const z = (1 - E2) * normal * sinLat;
    const distanceM2 = surfaceDistanceM(origin, x, y, z);
    if (distanceM2 < search.leastM) {
      search.leastM = distanceM2;
      search.chordLimitM = longestChordM(distanceM2);
      search.edge = i;
      search.at = t;
    }
    const east = turn * normal * cosLat;
    const north = rise * meridianM(sinLat);
    const ahead = east * ((origin.y - y) * cosLng - (origin.x - x) * sinLng) + north * ((origin.z - z) * cosLat - ((origin.x - x) * cosLng + (origin.y - y) * sinLng) * sinLat);
    const next = Math.min(1, Math.max(0, t + ahead / (east * east + north * north)));
    if (Math.abs(next - t) < 1e-7) break;
    t = next;
  }
}

// src/core/reach/near_piece.ts
function hasNearer(boundary, piece) {
  return hasNearerIn({ ...piece, boundary, chordM: longestChordM(piece.limitM) }, boundary.root);
}
function hasNearerIn(search, run) {
  const { a, b, chordM } = search;
  if (squareToLine(run, a, b) > (chordM + run.radiusM) ** 2) return false;
  for (const part of run.parts) if (hasNearerIn(search, part)) return true;
  if (run.parts.length > 0) return false;
  for (let i = run.first; i < run.end; i++) if (isEdgeNearer(search, i)) return true;
  return false;
}
function squareToLine(p, a, b) {
  const [dx, dy, dz] = [b.x - a.x, b.y - a.y, b.z - a.z];
  const [px, py, pz] = [p.x - a.x, p.y - a.y, p.z - a.z];
  const t = within((px * dx + py * dy + pz * dz) / (dx * dx + dy * dy + dz * dz));
  return (px - t * dx) ** 2 + (py - t * dy) ** 2 + (pz - t * dz) ** 2;
}
function within(t) {
  return t > 0 ? Math.min(1, t) : 0;
}
function isEdgeNearer({ boundary, a, b, chordM, limitM }, i) {
  const { x, y, z } = boundary;
  const [ux, uy, uz] = [b.x - a.x, b.y - a.y, b.z - a.z];
  const [vx, vy, vz] = [x[i + 1] - x[i], y[i + 1] - y[i], z[i + 1] - z[i]];
  const [wx, wy, wz] = [a.x - x[i], a.y - y[i], a.z - z[i]];
  const uu = ux * ux + uy * uy + uz * uz;
  const vv = vx * vx + vy * vy + vz * vz;
  const uv = ux * vx + uy * vy + uz * vz;
  const uw = ux * wx + uy * wy + uz * wz;
  const vw = vx * wx + vy * wy + vz * wz;
  let s = within((uv * vw - vv * uw) / (uu * vv - uv * uv));
  const t = within((vw + s * uv) / vv);
  s = within((t * uv - uw) / uu);
  const [dx, dy, dz] = [wx + s * ux - t * vx, wy + s * uy - t * vy, wz + s * uz - t * vz];
  const square = dx * dx + dy * dy + dz * dz;
  if (square > (chordM + 20) ** 2 || square > (chordM + edgeBulgeM(boundary, i)) ** 2) return false;
  const on = { x: x[i] + t * vx, y: y[i] + t * vy, z: z[i] + t * vz };
  return surfaceDistanceM(on, a.x + s * ux, a.y + s * uy, a.z + s * uz) < limitM;
}

// src/core/reach/exposed_stretches.ts
var TOLERANCE_M = 0.4;
var ROUNDING_M2 = 0.02;
var AHEAD = 1.15;
var ALIKE = 1.1;
var LONGEST_M = 4e3;
var WIDEST_TURN = 0.8;
function borderOf(boundary) {
  const stretches = stretchesOf(boundary);
  return { boundary, stretches, parts: stretches.map((stretch) => partOf(stretch, 0, 1)) };
}
function partOf(stretch, from, to) {
  return {
    stretch,
    from,
    to,
    coveredM: Infinity,
    exposedM: 0,
    openFromM: Infinity,
    openToM: 0,
    halves: void 0,
    ends: void 0
  };
}
function shownAt(border, rangeM) {
  const shown = [];
  const spacingM = Math.sqrt(8 * rangeM * TOLERANCE_M);
  const asked = { boundary: border.boundary, rangeM, spacingM, latest: void 0 };
  for (const part of border.parts) addShown(shown, part, asked);
  return shown;
}
function addShown(shown, part, asked) {
  const { rangeM } = asked;
  if (part.coveredM > rangeM && part.exposedM < rangeM) settle(part, asked);
  if (part.coveredM <= rangeM) return;
  if (part.exposedM >= rangeM) return add(shown, part);
  if (widthM(part, rangeM) <= asked.spacingM) {
    const piece = shownBetween(part, asked);
    if (piece) add(shown, piece);
    return;
  }
  const { stretch, from, to } = part;
  const middle2 = (from + to) / 2;
  const [a, b] = part.halves ??= [partOf(stretch, from, middle2), partOf(stretch, middle2, to)];
  addShown(shown, a, asked);
  addShown(shown, b, asked);
  part.coveredM = Math.min(part.coveredM, Math.max(a.coveredM, b.coveredM));
  part.exposedM = Math.max(part.exposedM, Math.min(a.exposedM, b.exposedM));
}
function settle(part, asked) {
  const { rangeM } = asked;
  if (rangeM > part.openFromM / ALIKE && rangeM < part.openToM * ALIKE) return;
  if (isCovered(part, asked) || isExposed(part, asked)) return;
  part.openFromM = Math.min(part.openFromM, rangeM);
  part.openToM = Math.max(part.openToM, rangeM);
}
function add(shown, { stretch, from, to }) {
  const last = shown[shown.length - 1];
  if (last?.stretch === stretch && last.to === from) shown[shown.length - 1] = { ...last, to };
  else shown.push({ stretch, from, to });
}
function widthM({ stretch, from, to }, rangeM) {
  return (to - from) * (stretch.lengthM * 1.01 + Math.abs(stretch.turn) * rangeM);
}
function isCovered(part, asked) {
  const { boundary, rangeM } = asked;
  const { stretch, from, to } = part;
  const middle2 = (from + to) / 2;
  const limitM = rangeM - widthM(part, rangeM) / 2 - ROUNDING_M2;
  if (limitM <= 0) return false;
  const place = placeAhead(boundary, stretch, middle2, rangeM);
  const isByLatest = asked.latest && surfaceDistanceM(asked.latest, place.x, place.y, place.z) < limitM;
  const by = isByLatest ? asked.latest : nearestOnBoundary(boundary, place, limitM)?.point;
  if (!by) return false;
  asked.latest = by;
  let [low, high] = [0, rangeM];
  for (let step = 0; step < 6; step++) {
    const rM = (low + high) / 2;
    const { x, y, z } = placeAhead(boundary, stretch, middle2, rM);
    const isNear = surfaceDistanceM(by, x, y, z) < rM - widthM(part, rM) / 2 - ROUNDING_M2;
    if (isNear) high = rM;
    else low = rM;
  }
  part.coveredM = high;
  return true;
}
function isExposed(part, asked) {
  const { stretch, from, to } = part;
  const isEdge = stretch.lengthM > 0;
  if ((to - from) * (isEdge ? stretch.lengthM / LONGEST_M : stretch.turn / WIDEST_TURN) > 1)
    return false;
  const isAt = isEdge ? isEdgeExposed : isVertexExposed;
  if (!isAt(part, asked, asked.rangeM)) return false;
  part.exposedM = isAt(part, asked, asked.rangeM * AHEAD) ? asked.rangeM * AHEAD : asked.rangeM;
  return true;
}
function isEdgeExposed({ stretch, from, to }, { boundary }, rangeM) {
  const a = placeAhead(boundary, stretch, from, rangeM);
  const b = placeAhead(boundary, stretch, to, rangeM);
  const bendM = ((to - from) * stretch.lengthM) ** 2 / 4e7;
  return !hasNearer(boundary, { a, b, limitM: rangeM - bendM - ROUNDING_M2 });
}
function isVertexExposed({ stretch, from, to }, asked, rangeM) {
  const radiusM = rangeM / Math.cos((to - from) * stretch.turn / 2);
  return !covering(asked, stretch, from, radiusM) && !covering(asked, stretch, to, radiusM);
}
function covering({ boundary }, stretch, u, rangeM) {
  const place = placeAhead(boundary, stretch, u, rangeM);
  return nearestOnBoundary(boundary, place, rangeM - ROUNDING_M2)?.point;
}
function shownBetween(part, asked) {
  const { stretch, from, to } = part;
  const [a, b] = part.ends ??= [endOf(from), endOf(to)];
  const [isFromCovered, isToCovered] = [
    isEndCovered(a, stretch, asked),
    isEndCovered(b, stretch, asked)
  ];
  if (isFromCovered && isToCovered) return void 0;
  if (isFromCovered) return { stretch, from: endOfShown(asked, stretch, a, to), to };
  if (isToCovered) return { stretch, from, to: endOfShown(asked, stretch, b, from) };
  return part;
}
function endOf(u) {
  return { u, shownM: 0, coveredM: Infinity, by: void 0 };
}
function isEndCovered(end, stretch, asked) {
  const { rangeM } = asked;
  if (end.shownM >= rangeM) return false;
  if (end.coveredM <= rangeM) return true;
  const by = covering(asked, stretch, end.u, rangeM);
  if (by) end.coveredM = rangeM;
  else end.shownM = rangeM;
  end.by ??= by;
  return by !== void 0;
}
function endOfShown(asked, stretch, covered, shown) {
  const { boundary, rangeM } = asked;
  let u = covered.u;
  for (let round = 0; round < 12 && covered.by; round++) {
    const { by } = covered;
    const gapAt2 = (at) => {
      const { x, y, z } = placeAhead(boundary, stretch, at, rangeM);
      return surfaceDistanceM(by, x, y, z) - rangeM;
    };
    if (gapAt2(u) < 0) u = rootBetween(gapAt2, u, shown);
    const next = covering(asked, stretch, u, rangeM);
    if (!next) break;
    covered.by = next;
  }
  return u;
}

// src/core/reach/envelope.ts
var ENVELOPES_KNOWN = 12;
var bordersKnown = /* @__PURE__ */ new WeakMap();
function envelopeOf(land, rangeM) {
  const { border, stretchOf: stretchOf2, envelopes } = knownOf(land);
  const known = envelopes.get(rangeM);
  if (known) return known;
  const { boundary } = border;
  const loops = loopsOf(boundary, runsOf(boundary, shownAt(border, rangeM), rangeM), rangeM);
  const piecesOf = /* @__PURE__ */ new Map();
  for (const piece of loops.flatMap(({ pieces }) => pieces)) {
    const others = piecesOf.get(piece.stretch.index);
    if (others) others.push(piece);
    else piecesOf.set(piece.stretch.index, [piece]);
  }
  const envelope = { boundary, rangeM, loops, piecesOf, stretchOf: stretchOf2 };
  if (envelopes.size >= ENVELOPES_KNOWN) envelopes.clear();
  envelopes.set(rangeM, envelope);
  return envelope;
}
function knownOf(land) {
  const known = bordersKnown.get(land);
  if (known) return known;
  const border = borderOf(land.boundary);
  const stretchOf2 = { edge: [], vertex: [] };
  for (const stretch of border.stretches)
    stretchOf2[stretch.lengthM > 0 ? "edge" : "vertex"][stretch.edge] = stretch;
  const made = { border, stretchOf: stretchOf2, envelopes: /* @__PURE__ */ new Map() };
  bordersKnown.set(land, made);
  return made;
}
var OVERLAP_M = 150;
function runsOf(boundary, all, rangeM) {
  const shown = all.map((one) => withoutOverlap(one, rangeM));
  const beginning = new Map(
    shown.flatMap((one) => one.isFromStart ? [[one.stretch.index, one]] : [])
  );
  const next = /* @__PURE__ */ new Map();
  for (const one of shown) {
    const follower = one.isToEnd ? beginning.get(one.stretch.next) : void 0;
    if (follower) next.set(one, follower);
  }
  const followers = new Set(next.values());
  const done = /* @__PURE__ */ new Set();
  const runFrom = (first, isClosed) => {
    const list = [first];
    for (let one = next.get(first); one && one !== first; one = next.get(one)) list.push(one);
    for (const one of list) done.add(one);
    const last = list[list.length - 1];
    return {
      shown: list,
      start: placeAhead(boundary, first.stretch, first.from, rangeM),
      end: placeAhead(boundary, last.stretch, last.to, rangeM),
      isClosed
    };
  };
  const open = shown.filter((one) => !followers.has(one)).map((one) => runFrom(one, false));
  const closed2 = shown.flatMap((one) => done.has(one) ? [] : [runFrom(one, true)]);
  return [...open, ...closed2];
}
function withoutOverlap({ stretch, from, to }, rangeM) {
  const [start, end] = stretch.bends.map((bend) => {
    const overlapM = rangeM * Math.tan(bend / 2);
    return overlapM < OVERLAP_M && stretch.lengthM > 0 ? overlapM / stretch.lengthM : 0;
  });
  return {
    stretch,
    from: Math.max(from, start),
    to: Math.min(to, 1 - end),
    isFromStart: from <= start,
    isToEnd: to >= 1 - end
  };
}
function loopsOf(boundary, runs, rangeM) {
  const next = joinsOf(runs);
  const loops = [];
  const done = /* @__PURE__ */ new Set();
  for (const first of runs) {
    if (done.has(first)) continue;
    const chain = [];
    for (let run = first; !done.has(run); run = next.get(run)) {
      done.add(run);
      chain.push(run);
    }
    loops.push(loopOf(boundary, chain, { rangeM, loop: loops.length }));
  }
  return loops;
}
var SAME_M = 5;
function joinsOf(runs) {
  const next = /* @__PURE__ */ new Map();
  const starts = new Set(runs.filter(({ isClosed }) => !isClosed));
  const join = (run, to) => {
    next.set(run, to);
    starts.delete(to);
  };
  runs.forEach((run, i) => {
    const after = runs[i + 1];
    if (run.isClosed) next.set(run, run);
    else if (after && starts.has(after) && squareBetween(run.end, after.start) < SAME_M ** 2)
      join(run, after);
  });
  for (const run of runs) {
    if (next.has(run)) continue;
    let [nearest, least] = [run, Infinity];
    for (const other of starts) {
      const square = squareBetween(run.end, other.start);
      if (square < least) [nearest, least] = [other, square];
    }
    join(run, nearest);
  }
  return next;
}
function loopOf(boundary, chain, { rangeM, loop }) {
  const pieces = [];
  let [lengthBefore, areaBefore] = [0, 0];
  chain.forEach(({ shown, end }, i) => {
    for (const { stretch, from, to } of shown) {
      const lengthM = (to - from) * (stretch.lengthM + Math.abs(stretch.turn) * rangeM);
      pieces.push({ stretch, from, to, loop, lengthM, lengthBefore, areaBefore });
      lengthBefore += lengthM;
      areaBefore += areaAhead(boundary, { stretch, from, to }, rangeM);
    }
    const { start } = chain[i + 1] ?? chain[0];
    lengthBefore += Math.sqrt(squareBetween(end, start));
    areaBefore += areaBetween(end, start);
  });
  return { pieces, lengthM: lengthBefore, area: areaBefore };
}

// src/core/reach/ring_area.ts
function areaIntegralAt(disc, theta) {
  const series = disc.areaIntegral ??= areaSeries(disc);
  return series[0] * theta + sineSum(series, theta);
}
function areaSeries(disc) {
  const m = areaTerms(disc);
  const turns = new Float64Array(m + 1);
  const areas = new Float64Array(m + 1);
  for (let j = 0; j <= m; j++) {
    const { turn, axis, axial } = ringCylinder(disc, Math.PI * j / m);
    turns[j] = j % m === 0 ? 0 : turn;
    areas[j] = areaBelow(axial / Math.sqrt(axial * axial + ((1 - E2) * axis) ** 2));
  }
  const slopes = oddDerivative(turns);
  for (let j = 0; j <= m; j++) slopes[j] = slopes[j] * areas[j];
  const series = cosineSeries(slopes);
  for (let k = 1; k <= m; k++) series[k] = series[k] / k;
  return series;
}
function areaTerms({ radiusM, frame, ring }) {
  const toPole = Math.atan2(frame.cosLat, Math.abs(frame.sinLat));
  const ratio = Math.tan(radiusM / EQUATOR_M / 2) / Math.tan(toPole / 2);
  if (ratio > 0.85)
    throw new Error(`The ring of ${ring.radiusKm} km around ${ring.center.join()} reaches a pole`);
  return 2 * Math.max(4, Math.ceil(16 / -Math.log(ratio)));
}

// src/core/reach/loops.ts
var TURN = 2 * Math.PI;
function loopsOf2(arcs) {
  const next = joinsOf2(arcs);
  const loops = [];
  for (const first of arcs) {
    if (first.loop >= 0) continue;
    const chain = [];
    let lengthM = 0;
    let area = 0;
    for (let arc = first; arc && arc.loop < 0; arc = next.get(arc)) {
      arc.loop = loops.length;
      arc.lengthBefore = lengthM;
      arc.areaBefore = area;
      lengthM += lengthOnArc(arc, arc.to);
      area += areaOnArc(arc, arc.to);
      chain.push(arc);
    }
    loops.push({ arcs: chain, lengthM, area });
  }
  return loops;
}
function joinsOf2(arcs) {
  const beginnings = new Map(arcs.map((arc) => [arc.begins, arc]));
  const next = /* @__PURE__ */ new Map();
  const ends = [];
  for (const arc of arcs) {
    const follower = arc.ends ? beginnings.get(arc.ends) : arc;
    if (!follower) ends.push(arc);
    else {
      next.set(arc, follower);
      beginnings.delete(arc.ends);
    }
  }
  const open = [...beginnings.values()].filter((arc) => arc.begins);
  for (const arc of ends) {
    const distance2 = ({ begins }) => begins && arc.ends ? squareBetween(begins.at, arc.ends.at) : Infinity;
    const follower = open.reduce(
      (best, other) => distance2(other) < distance2(best) ? other : best
    );
    open.splice(open.indexOf(follower), 1);
    next.set(arc, follower);
  }
  return next;
}
function lengthOnArc({ disc, from }, theta) {
  return (theta - from) * disc.minChordM;
}
function areaOnArc({ disc, from }, theta) {
  return areaIntegralAt(disc, theta) - areaIntegralAt(disc, from);
}
function placeOnOutline(arcsOf, disc, point) {
  const theta = angleOf(disc, point);
  for (const arc of arcsOf.get(disc) ?? []) {
    const turned2 = theta + TURN * Math.ceil((arc.from - theta) / TURN);
    if (turned2 <= arc.to) return placeOnArc(arc, turned2, true);
  }
  return nearestPlace(arcsOf, point);
}
function nearestPlace(arcsOf, point) {
  let place = { loop: 0, lengthM: 0, area: 0, isOnArc: false };
  let leastM = Infinity;
  for (const [disc, arcs] of arcsOf) {
    const offM = Math.abs(gapM(disc, point.x, point.y, point.z));
    if (offM > 1 || offM >= leastM) continue;
    const theta = angleOf(disc, point);
    for (const arc of arcs) {
      const turned2 = theta + TURN * Math.ceil((arc.from - theta) / TURN);
      const [past, short] = [turned2 - arc.to, arc.from + TURN - turned2];
      const distanceM2 = offM + Math.max(0, Math.min(past, short)) * disc.radiusM;
      if (distanceM2 >= leastM) continue;
      leastM = distanceM2;
      place = placeOnArc(arc, past <= 0 || past < short ? turned2 : turned2 - TURN, false);
    }
  }
  return place;
}
function placeOnArc(arc, theta, isOnArc) {
  return {
    loop: arc.loop,
    lengthM: arc.lengthBefore + lengthOnArc(arc, theta),
    area: arc.areaBefore + areaOnArc(arc, theta),
    isOnArc
  };
}
function pointOnLoop({ arcs }, lengthM) {
  const arc = arcs.findLast(({ lengthBefore }) => lengthBefore <= lengthM) ?? arcs[0];
  return arc && ringPoint(
    arc.disc,
    Math.min(arc.to, arc.from + (lengthM - arc.lengthBefore) / arc.disc.minChordM)
  );
}

// src/core/reach/corners.ts
function isContained(small, large) {
  const apartM = Math.sqrt(squareBetween(small, large));
  if (apartM + small.minChordM > large.radiusM + 1) return false;
  return gapOf(large, small, angleOf(small, large) + Math.PI) <= ROUNDING_M;
}
function gapOf(disc, other, theta) {
  const { x, y, z } = ringPoint(other, theta);
  return gapM(disc, x, y, z);
}
function cornersOf(small, large) {
  const towards = angleOf(small, large);
  const gapAt2 = (theta) => gapOf(large, small, theta);
  if (gapAt2(towards) > -ROUNDING_M) return void 0;
  const half = halfWidth(small, large);
  const cornerAt = (side) => {
    const inside = towards + side * (half - 2 * HALF_WIDTH_ERROR);
    const outside = towards + side * (half + 2 * HALF_WIDTH_ERROR);
    const isBetween = gapAt2(inside) < 0 && gapAt2(outside) > 0;
    const ends = isBetween ? [inside, outside] : [towards, towards + side * Math.PI];
    return ringPoint(small, rootBetween(gapAt2, ends[0], ends[1]));
  };
  return {
    enters: { ends: small, begins: large, at: cornerAt(-1) },
    leaves: { ends: large, begins: small, at: cornerAt(1) }
  };
}
var HALF_WIDTH_ERROR = 2e-3;
function halfWidth(disc, other) {
  const { frame, minChordM: d } = disc;
  const dx = other.x - disc.x;
  const dy = other.y - disc.y;
  const dz = other.z - disc.z;
  const apart2 = dx * dx + dy * dy + dz * dz;
  const drop = d * d / (2 * frame.normalM);
  const east = dx * frame.eastX + dy * frame.eastY;
  const north = dx * frame.northX + dy * frame.northY + dz * frame.cosLat;
  const up = dx * frame.cosLat * frame.eastY - dy * frame.cosLat * frame.eastX + dz * frame.sinLat;
  const plane = (d * d - other.minChordM * other.minChordM + apart2) / 2;
  const level2 = (d * d - drop * drop) * (east * east + north * north);
  const cos = (plane + drop * up) / Math.sqrt(level2);
  return Math.abs(cos) < 0.99 ? Math.acos(cos) : NaN;
}

// src/core/reach/exposed_arcs.ts
var SHORTEST_ARC_M = 1e-5;
function exposedArcsOf(discs) {
  const row = rowOf(discs);
  const cornersBetween = rememberedCorners(discs);
  return new Map(
    discs.map((disc, i) => {
      const hidden = hiddenIntervals(row, row.places[i], cornersBetween);
      return [disc, hidden ? exposedArcs(disc, hidden) : []];
    })
  );
}
var MANY_DISCS = 100;
function rowOf(discs) {
  const byY = discs.toSorted((a, b) => a.y - b.y);
  const placeOf = new Map(byY.map((disc, place) => [disc, place]));
  const row = {
    byY,
    x: new Float64Array(byY.length),
    y: new Float64Array(byY.length),
    z: new Float64Array(byY.length),
    chordM: new Float64Array(byY.length),
    widestM: discs.reduce((most, { maxChordM }) => Math.max(most, maxChordM), 0),
    places: discs.map((disc) => placeOf.get(disc)),
    besides: byY.map(() => [])
  };
  byY.forEach(({ x, y, z, maxChordM }, place) => {
    row.x[place] = x;
    row.y[place] = y;
    row.z[place] = z;
    row.chordM[place] = maxChordM;
  });
  if (discs.length < MANY_DISCS) return row;
  row.places.forEach((place, i) => {
    for (const step of [-1, 1, -2, 2]) {
      const other = row.places[i + step];
      if (other !== void 0) row.besides[place].push(other);
    }
  });
  return row;
}
function hiddenIntervals(row, place, cornersBetween) {
  const disc = row.byY[place];
  const hidden = [];
  let gaps = [{ from: 0, to: TURN, middle: disc, radiusM: disc.radiusM }];
  const meet = (other) => {
    if (!reachesGap(row, other, gaps)) return;
    const interval = intervalOf(disc, row.byY[other], cornersBetween);
    if (!interval) return;
    hidden.push(interval);
    gaps = withoutHidden(disc, gaps, interval);
  };
  for (const other of row.besides[place]) meet(other);
  const reachM = disc.maxChordM + row.widestM;
  let [before, after] = [place - 1, place + 1];
  while (gaps.length > 0) {
    const low = before >= 0 ? disc.y - row.y[before] : Infinity;
    const high = after < row.y.length ? row.y[after] - disc.y : Infinity;
    if (Math.min(low, high) > reachM) break;
    meet(low < high ? before-- : after++);
  }
  if (gaps.length === 0) return void 0;
  return hidden.flatMap((interval) => {
    if (interval.starts || !endsAtGap(interval, gaps)) return [interval];
    return exactInterval(disc, interval.by, cornersBetween) ?? [];
  });
}
function reachesGap({ x, y, z, chordM }, other, gaps) {
  for (let i = 0; i < gaps.length; i++) {
    const { middle: middle2, radiusM } = gaps[i];
    const dx = x[other] - middle2.x;
    const dy = y[other] - middle2.y;
    const dz = z[other] - middle2.z;
    const reachM = radiusM + chordM[other];
    if (dx * dx + dy * dy + dz * dz <= reachM * reachM) return true;
  }
  return false;
}
function intervalOf(disc, other, cornersBetween) {
  const half = halfWidth(disc, other);
  if (Number.isNaN(half)) return exactInterval(disc, other, cornersBetween);
  const towards = angleOf(disc, other);
  return { by: other, from: towards - half, to: towards + half };
}
function exactInterval(disc, other, cornersBetween) {
  const corners = cornersBetween(disc, other);
  if (!corners) return void 0;
  const isSmall = corners.enters.ends === disc;
  const starts = isSmall ? corners.enters : corners.leaves;
  const stops = isSmall ? corners.leaves : corners.enters;
  const from = angleOf(disc, starts.at);
  const to = angleOf(disc, stops.at);
  return { by: other, from, to: to > from ? to : to + TURN, starts, stops };
}
function withoutHidden(disc, gaps, { from, to }) {
  const low = from + HALF_WIDTH_ERROR;
  const width = to - from - 2 * HALF_WIDTH_ERROR;
  if (width <= 0) return gaps;
  const left = [];
  for (const gap of gaps) {
    const start = low + TURN * Math.floor((gap.from - low) / TURN);
    const [open, close] = [start + width, start + TURN];
    if (open <= gap.from && close >= gap.to) left.push(gap);
    else {
      if (open < gap.to && open < close)
        left.push(gapAt(disc, Math.max(open, gap.from), Math.min(close, gap.to)));
      if (close + width < gap.to) left.push(gapAt(disc, close + width, gap.to));
    }
  }
  return left;
}
function gapAt(disc, from, to) {
  const middle2 = ringPoint(disc, (from + to) / 2);
  return { from, to, middle: middle2, radiusM: (to - from) / 2 * disc.radiusM };
}
function endsAtGap({ from, to }, gaps) {
  const isAt = (theta) => gaps.some((gap) => {
    const slack = 2 * HALF_WIDTH_ERROR;
    const start = gap.from - slack;
    const turned2 = theta + TURN * Math.ceil((start - theta) / TURN);
    return turned2 <= gap.to + slack;
  });
  return isAt(from) || isAt(to);
}
function openParts(intervals) {
  const sorted = intervals.map((interval) => {
    const turns = TURN * Math.floor((interval.from + Math.PI) / TURN);
    return { interval, from: interval.from - turns, to: interval.to - turns };
  }).sort((a, b) => a.from - b.from);
  let last = sorted[0];
  if (!last) return [{ from: 0, to: TURN }];
  for (const one of sorted) if (one.to > last.to) last = one;
  let from = last.to - TURN;
  let after = last.interval;
  const parts = [];
  for (const one of sorted) {
    if (one.from > from) parts.push({ from, to: one.from, after, before: one.interval });
    if (one.to > from) {
      from = one.to;
      after = one.interval;
    }
  }
  return parts;
}
function exposedArcs(disc, hidden) {
  const place = { disc, loop: -1, lengthBefore: 0, areaBefore: 0 };
  return openParts(hidden).filter(({ from, to }) => (to - from) * disc.radiusM > SHORTEST_ARC_M).map(({ from, to, after, before }) => ({
    ...place,
    from,
    to,
    begins: after?.stops,
    ends: before?.starts
  }));
}
function rememberedCorners(discs) {
  const indexOf = new Map(discs.map((disc, i) => [disc, i]));
  const known = /* @__PURE__ */ new Map();
  return (a, b) => {
    const [i, k] = [indexOf.get(a), indexOf.get(b)];
    const pair = Math.min(i, k) * discs.length + Math.max(i, k);
    if (!known.has(pair)) known.set(pair, i > k ? cornersOf(a, b) : cornersOf(b, a));
    return known.get(pair);
  };
}

// src/core/reach/union.ts
function unionOf(all) {
  const discs = withoutContained([...new Set(all)]).sort((a, b) => b.radiusM - a.radiusM);
  const arcsOf = exposedArcsOf(discs);
  const union = { discs, arcsOf, loops: loopsOf2([...arcsOf.values()].flat()) };
  const land = discs.find(({ ring }) => ring.land)?.ring.land;
  return land ? withoutLoopsIn(land, union) : union;
}
function withoutContained(discs) {
  const byY = discs.toSorted((a, b) => a.y - b.y);
  const widestM = byY.reduce((most, { radiusM }) => Math.max(most, radiusM), 0);
  const contained = /* @__PURE__ */ new Set();
  for (let i = 0; i < byY.length; i++) {
    const disc = byY[i];
    const reachM = widestM - disc.minChordM + 2;
    const isIn = (other, isEarlier) => !contained.has(other) && (other.radiusM > disc.radiusM || isEarlier && other.radiusM === disc.radiusM) && isContained(disc, other);
    for (let k = i - 1; k >= 0 && disc.y - byY[k].y <= reachM && !contained.has(disc); k--)
      if (isIn(byY[k], true)) contained.add(disc);
    for (let k = i + 1; k < byY.length && byY[k].y - disc.y <= reachM; k++)
      if (!contained.has(disc) && isIn(byY[k], false)) contained.add(disc);
  }
  return discs.filter((disc) => !contained.has(disc));
}
function withoutLoopsIn({ boundary }, { discs, arcsOf, loops }) {
  const kept = loops.filter((loop) => {
    const point = pointOnLoop(loop, 0);
    return point && !isInRegion(boundary, ...lngLatInRadians(point));
  });
  const keptArcs = new Set(kept.flatMap(({ arcs }) => arcs));
  kept.forEach(({ arcs }, index) => {
    for (const arc of arcs) arc.loop = index;
  });
  const shown = [...arcsOf].map(([disc, arcs]) => [
    disc,
    arcs.filter((arc) => keptArcs.has(arc))
  ]);
  return { discs, loops: kept, arcsOf: new Map(shown) };
}

// src/core/reach/ring_union.ts
var MOST_DISCS_KNOWN = 1e3;
var unionsKnown = /* @__PURE__ */ new WeakMap();
var discsKnown = /* @__PURE__ */ new Map();
function unionOfRings(rings) {
  const known = unionsKnown.get(rings);
  if (known) return known;
  const union = unionOf(rings.map(rememberedDisc));
  unionsKnown.set(rings, union);
  return union;
}
function rememberedDisc(ring) {
  if (ring.land) return discOf(ring);
  const key = `${ring.center.join()},${ring.radiusKm}`;
  const known = discsKnown.get(key);
  if (known) return known;
  if (discsKnown.size >= MOST_DISCS_KNOWN) discsKnown.clear();
  const disc = discOf(ring);
  discsKnown.set(key, disc);
  return disc;
}

// src/core/outline.ts
function unionOutline(rings, toleranceM = 1) {
  const [ring] = rings;
  if (ring?.land) return envelopeOutline(ring, ring.land, toleranceM);
  return polygonsOf2(
    unionOfRings(rings).loops.map((loop) => ({ loop, line: lineOf(loop, toleranceM) }))
  );
}
var envelopesKnown = /* @__PURE__ */ new WeakMap();
function envelopeOutline(ring, land, toleranceM) {
  const known = envelopesKnown.get(ring);
  if (known && known.toleranceM <= toleranceM) return known.outline;
  const envelope = envelopeOf(land, ring.radiusKm * 1e3);
  const outline = polygonsOf2(
    envelope.loops.map((loop) => ({ loop, line: lineAhead(envelope, loop, toleranceM) }))
  );
  envelopesKnown.set(ring, { toleranceM, outline });
  return outline;
}
function polygonsOf2(lines) {
  const holes = lines.filter(({ loop }) => loop.area > 0);
  return lines.filter(({ loop }) => loop.area < 0).map(({ line }) => [
    line,
    ...holes.filter((hole) => isAround(line, hole.line)).map((hole) => hole.line)
  ]);
}
function stepsOf({ radiusM, frame }, angle, toleranceM) {
  const highest = Math.atan2(Math.abs(frame.sinLat), frame.cosLat) + radiusM / EQUATOR_M;
  const stepM = longestStepM(1 / radiusM, highest, toleranceM);
  return Math.max(angle === TURN ? 3 : 1, Math.ceil(angle * radiusM / stepM));
}
function longestStepM(curvature, highest, toleranceM) {
  const bend = curvature + Math.tan(Math.min(1.5, highest)) / EQUATOR_M;
  return Math.sqrt(8 * toleranceM / bend) / 1.01;
}
function lineAhead({ boundary, rangeM }, { pieces }, toleranceM) {
  const highest = Math.max(...boundary.lat) + rangeM / EQUATOR_M;
  const arcStepM = longestStepM(1 / rangeM, highest, toleranceM / 2);
  const edgeStepM = longestStepM(1 / EQUATOR_M, highest, toleranceM / 2);
  const points = pieces.flatMap(({ stretch, from, to, lengthM }) => {
    const steps = Math.max(1, Math.ceil(lengthM / (stretch.lengthM > 0 ? edgeStepM : arcStepM)));
    return Array.from({ length: steps + 1 }, (_, k) => {
      const place = placeAhead(boundary, stretch, from + (to - from) * k / steps, rangeM);
      const [lng, lat] = lngLatInRadians(place);
      return [lng * DEGREES, lat * DEGREES];
    });
  });
  return closed(
    points.filter(([lng, lat], i) => lng !== points[i - 1]?.[0] || lat !== points[i - 1]?.[1])
  );
}
function lineOf({ arcs }, toleranceM) {
  const points = [];
  for (const arc of arcs) {
    for (const [lng, lat] of pointsOn(arc, toleranceM)) {
      const before = points.at(-1)?.[0] ?? lng;
      points.push([lng + 360 * Math.round((before - lng) / 360), lat]);
    }
  }
  return closed(points);
}
function pointsOn({ disc, from, to }, toleranceM) {
  const steps = stepsOf(disc, to - from, toleranceM);
  return Array.from(
    { length: steps },
    (_, i) => ringLngLat(disc, from + (to - from) * i / steps)
  );
}
function closed(points) {
  return [...points, ...points.slice(0, 1)];
}
function isAround(line, hole) {
  const [lng, lat] = hole[0] ?? [NaN, NaN];
  let isInside2 = false;
  line.forEach(([x, y], i) => {
    const [nextX, nextY] = line[i + 1] ?? [x, y];
    if (y > lat !== nextY > lat && lng < x + (nextX - x) * (lat - y) / (nextY - y))
      isInside2 = !isInside2;
  });
  return isInside2;
}

// src/core/reach/voronoi.ts
var SLACK = 0.02;
var FARTHEST = 1;
function peakCandidates(origins) {
  const units = origins.map(unit);
  const found = /* @__PURE__ */ new Map();
  for (let i = 0; i < units.length; i++) {
    const order = orderFrom(units, i);
    for (let j = i + 1; j < units.length; j++) {
      for (const { k, point } of verticesBetween(units, i, j, order)) {
        const key = [i, j, k].sort((m, n) => m - n);
        const three = key.map((n) => origins[n]);
        if (found.has(key.join())) continue;
        const at = surfacePoint(...lngLatInRadians(point));
        const roughM = surfaceDistanceM(three[0], at.x, at.y, at.z);
        found.set(key.join(), { ...at, roughM, three });
      }
    }
  }
  return [...found.values()].sort((a, b) => b.roughM - a.roughM);
}
function orderFrom(units, i) {
  const apart2 = Float64Array.from(units, (other) => squareBetween(units[i], other));
  return Int32Array.from(units.keys()).filter((k) => k !== i).sort((m, n) => apart2[m] - apart2[n]);
}
function verticesBetween(units, i, j, order) {
  const a = units[i];
  const b = units[j];
  const u = { x: a.x + b.x, y: a.y + b.y, z: a.z + b.z };
  const w = cross(difference(a, b), u);
  const endOf2 = (k) => {
    const { x, y, z } = units[k];
    const [dx, dy, dz] = [x - a.x, y - a.y, z - a.z];
    const q = -(w.x * dx + w.y * dy + w.z * dz);
    return { end: (u.x * dx + u.y * dy + u.z * dz) / q, q };
  };
  const scale = Math.sqrt(dot(w, w) / dot(u, u));
  const slack = SLACK * Math.sqrt(squareBetween(a, b));
  let low = -Infinity;
  let high = Infinity;
  for (const k of order) {
    if (k === j) continue;
    const { end, q } = endOf2(k);
    if (q > 0 && end > low) low = end;
    else if (q < 0 && end < high) high = end;
    else continue;
    if (low > high && isApart(low * scale, high * scale, slack)) return [];
  }
  const vertices = [];
  for (const k of order) {
    const { end, q } = endOf2(k);
    const tan = end * scale;
    if (k === j || Math.abs(tan) >= Math.tan(FARTHEST)) continue;
    if (isApart(tan, (q > 0 ? low : high) * scale, slack)) continue;
    const angle = Math.atan(tan);
    vertices.push({ k, point: combine(unit(u), Math.cos(angle), unit(w), Math.sin(angle)) });
  }
  return vertices;
}
function isApart(tanA, tanB, slack) {
  const [a, b] = [Math.atan(tanA), Math.atan(tanB)];
  return Math.abs(a - b) > slack + SLACK * (Math.abs(a) + Math.abs(b));
}
function peakAt({ three, ...start }, origins) {
  const [startLng, startLat] = lngLatInRadians(start);
  let lng = startLng;
  let lat = startLat;
  const step = 1e-6;
  for (let round = 0; round < 6; round++) {
    const [f, g] = unequalness(three, lng, lat);
    const [fEast, gEast] = unequalness(three, lng + step, lat);
    const [fNorth, gNorth] = unequalness(three, lng, lat + step);
    const [a, b, c, d] = [
      (fEast - f) / step,
      (fNorth - f) / step,
      (gEast - g) / step,
      (gNorth - g) / step
    ];
    const determinant = a * d - b * c;
    if (determinant === 0) return void 0;
    lng -= (f * d - g * b) / determinant;
    lat -= (a * g - c * f) / determinant;
    if (Math.abs(lat - startLat) > 0.2) return void 0;
    if (Math.abs(f) + Math.abs(g) < 1e-4) break;
  }
  const { x, y, z } = surfacePoint(lng, lat);
  return { lng, lat, distanceM: nearestDistanceM(origins, x, y, z) };
}
function unequalness([a, b, c], lng, lat) {
  const { x, y, z } = surfacePoint(lng, lat);
  const distanceM2 = surfaceDistanceM(a, x, y, z);
  return [distanceM2 - surfaceDistanceM(b, x, y, z), distanceM2 - surfaceDistanceM(c, x, y, z)];
}
function dot(a, b) {
  return a.x * b.x + a.y * b.y + a.z * b.z;
}
function difference(a, b) {
  return { x: a.x - b.x, y: a.y - b.y, z: a.z - b.z };
}
function cross(a, b) {
  return { x: a.y * b.z - a.z * b.y, y: a.z * b.x - a.x * b.z, z: a.x * b.y - a.y * b.x };
}
function combine(a, p, b, q) {
  return { x: a.x * p + b.x * q, y: a.y * p + b.y * q, z: a.z * p + b.z * q };
}
function unit(a) {
  const length = Math.sqrt(dot(a, a));
  return { x: a.x / length, y: a.y / length, z: a.z / length };
}

// src/core/reach/farthest.ts
var TOLERANCE_M2 = 0.1;
function farthestOf(boundary, all, peaks) {
  const { root } = boundary;
  const origins = nearestOrigins(all, root);
  const search = { boundary, farthestM: 0 };
  searchRun2(search, root, origins);
  const candidates = isBesideAll(origins, root) ? [] : peaks();
  for (const candidate of candidates) {
    if (candidate.roughM * 1.05 < search.farthestM) break;
    const near = root.radiusM + candidate.roughM / 20;
    if (chord2To(candidate, root.x, root.y, root.z) > near * near) continue;
    const peak = peakAt(candidate, origins);
    if (!peak || peak.distanceM <= search.farthestM) continue;
    if (isInRegion(boundary, peak.lng, peak.lat)) search.farthestM = peak.distanceM;
  }
  return search.farthestM;
}
function isBesideAll(origins, { x, y, z, radiusM }) {
  const side = { x: 0, y: 0, z: 0 };
  for (const origin of origins) {
    const distanceM2 = Math.sqrt(chord2To(origin, x, y, z)) + 1;
    side.x += (origin.x - x) / distanceM2;
    side.y += (origin.y - y) / distanceM2;
    side.z += (origin.z - z) / distanceM2;
  }
  const length = Math.hypot(side.x, side.y, side.z);
  return origins.every((origin) => {
    const ahead = ((origin.x - x) * side.x + (origin.y - y) * side.y + (origin.z - z) * side.z) / length;
    return ahead > radiusM + chord2To(origin, x, y, z) / 25e6;
  });
}
function mostDistanceM(origins, { x, y, z, radiusM }) {
  let least = Infinity;
  for (const origin of origins) least = Math.min(least, chord2To(origin, x, y, z));
  return longestDistanceM(Math.sqrt(least) + radiusM);
}
function searchRun2(search, run, origins) {
  if (run.parts.length === 0) return searchEdges2(search, run, origins);
  const bounds = run.parts.map((part) => ({ part, mostM: mostDistanceM(origins, part) }));
  for (const { part, mostM } of bounds.sort((a, b) => b.mostM - a.mostM)) {
    if (mostM > search.farthestM) searchRun2(search, part, nearestOrigins(origins, part));
  }
}
function searchEdges2(search, { first, end }, origins) {
  const { x, y, z } = search.boundary;
  for (let i = first; i <= end; i++) {
    const distanceM2 = nearestDistanceM(origins, x[i], y[i], z[i]);
    if (distanceM2 > search.farthestM) search.farthestM = distanceM2;
  }
  if (origins.length < 2) return;
  for (let i = first; i < end; i++) {
    let least = Infinity;
    for (const origin of origins) {
      const from = chord2To(origin, x[i], y[i], z[i]);
      const to = chord2To(origin, x[i + 1], y[i + 1], z[i + 1]);
      least = Math.min(least, Math.max(from, to));
    }
    const mostM = longestDistanceM(Math.sqrt(least));
    if (mostM > search.farthestM + TOLERANCE_M2) searchEdge2(search, i, origins);
  }
}
function searchEdge2(search, i, origins) {
  const { boundary } = search;
  const endAt = (t) => {
    const { x, y, z } = edgePoint(boundary, i, t);
    return { t, distancesM: origins.map((origin) => surfaceDistanceM(origin, x, y, z)) };
  };
  const [a, b] = [edgePoint(boundary, i, 0), edgePoint(boundary, i, 1)];
  const lengthM = Math.sqrt(chord2To(a, b.x, b.y, b.z)) * 1.0001;
  const searchPiece2 = (from, to) => {
    const farther = from.distancesM.map((distanceM2, k) => Math.max(distanceM2, to.distancesM[k]));
    if (Math.min(...farther) <= search.farthestM + TOLERANCE_M2) return;
    const middle2 = endAt((from.t + to.t) / 2);
    const middleM = Math.min(...middle2.distancesM);
    search.farthestM = Math.max(search.farthestM, middleM);
    if (middleM + (to.t - from.t) / 2 * lengthM <= search.farthestM + TOLERANCE_M2) return;
    searchPiece2(from, middle2);
    searchPiece2(middle2, to);
  };
  searchPiece2(endAt(0), endAt(1));
}

// src/core/reach/land_distances.ts
var TOLERANCE_M3 = 0.5;
var TOUCHING_M = 1e-3;
function nearestToLandM(land, region) {
  const distanceM2 = distanceBetweenM(land.boundary, region);
  return distanceM2 < TOUCHING_M ? 0 : distanceM2;
}
function farthestFromLandM({ boundary: border }, region) {
  const search = { border, region, farthestM: 0 };
  searchRun3(search, region.root);
  const { west, south, east, north } = region.root;
  const [halfLng, halfLat] = [(east - west) / 2, (north - south) / 2];
  searchBox(search, { lng: west + halfLng, lat: south + halfLat, halfLng, halfLat });
  return search.farthestM;
}
function reachedFrom(search, from) {
  const nearest = nearestOnBoundary(search.border, from);
  if (nearest.distanceM > search.farthestM) search.farthestM = nearest.distanceM;
  return { from, ...nearest };
}
function vertexOf({ x, y, z }, i) {
  return { x: x[i], y: y[i], z: z[i] };
}
function searchRun3(search, run) {
  if (run.parts.length === 0) return searchEdges3(search, run);
  const bounds = run.parts.map((part) => {
    const { distanceM: distanceM2 } = reachedFrom(search, vertexOf(search.region, part.first));
    return { part, mostM: distanceM2 + longestDistanceM(2 * part.radiusM) };
  });
  for (const { part, mostM } of bounds.sort((a, b) => b.mostM - a.mostM)) {
    if (mostM > search.farthestM + TOLERANCE_M3) searchRun3(search, part);
  }
}
function searchEdges3(search, { first, end }) {
  let from = reachedFrom(search, vertexOf(search.region, first));
  for (let i = first; i < end; i++) {
    const to = reachedFrom(search, vertexOf(search.region, i + 1));
    searchPiece(search, i, { from, to, start: 0, stop: 1 });
    from = to;
  }
}
function searchPiece(search, i, { from, to, start, stop }) {
  const mostM = Math.min(
    Math.max(from.distanceM, distanceM(to.from, from.point)),
    Math.max(to.distanceM, distanceM(from.from, to.point))
  );
  if (mostM <= search.farthestM + TOLERANCE_M3) return;
  const middle2 = (start + stop) / 2;
  const between = reachedFrom(search, edgePoint(search.region, i, middle2));
  searchPiece(search, i, { from, to: between, start, stop: middle2 });
  searchPiece(search, i, { from: between, to, start: middle2, stop });
}
function distanceM(a, b) {
  return surfaceDistanceM(a, b.x, b.y, b.z);
}
function searchBox(search, box) {
  const { lng, lat } = box;
  const center = { lng, lat, ...surfacePoint(lng, lat) };
  const halfM = halfDiagonalM(box);
  const toLandM = distanceToRegionM(search.border, center);
  if (toLandM + halfM <= search.farthestM + TOLERANCE_M3) return;
  const near = [];
  addVerticesWithin(near, search.border, center, toLandM + 2 * halfM + 13e3);
  if (isBesideAll(near, { ...center, radiusM: halfM })) return;
  const offM = distanceToRegionM(search.region, center);
  if (offM > halfM) return;
  search.farthestM = Math.max(search.farthestM, toLandM - offM);
  const [halfLng, halfLat] = [box.halfLng / 2, box.halfLat / 2];
  for (const x of [-halfLng, halfLng]) {
    for (const y of [-halfLat, halfLat])
      searchBox(search, { lng: lng + x, lat: lat + y, halfLng, halfLat });
  }
}
function addVerticesWithin(found, border, center, limitM, run = border.root) {
  if (squareBetween(run, center) > (limitM + run.radiusM) ** 2) return;
  for (const part of run.parts) addVerticesWithin(found, border, center, limitM, part);
  if (run.parts.length > 0) return;
  for (let i = run.first; i <= run.end; i++) {
    const vertex = vertexOf(border, i);
    if (chord2To(center, vertex.x, vertex.y, vertex.z) <= limitM * limitM) found.push(vertex);
  }
}
function halfDiagonalM({ lat, halfLng, halfLat }) {
  const widest = Math.max(0, Math.abs(lat) - halfLat);
  return 1.004 * EQUATOR_M * Math.hypot(halfLng * Math.cos(widest), halfLat);
}

// src/core/reach/town_reach.ts
var EDGE = 0.02;
function townGroupsOf(towns) {
  const byRegion = /* @__PURE__ */ new Map();
  for (const town of towns) {
    const known = byRegion.get(town.region);
    const [lng, lat] = [town.at[0] * RADIANS, town.at[1] * RADIANS];
    const point = { town, lng, lat, ...surfacePoint(lng, lat) };
    if (known) known.push(point);
    else byRegion.set(town.region, [point]);
  }
  return new Map([...byRegion].map(([region, points]) => [region, groupOf(points)]));
}
function groupOf(towns) {
  const middle2 = (valueOf) => towns.reduce((sum, town) => sum + valueOf(town), 0) / towns.length;
  const center = { x: middle2(({ x }) => x), y: middle2(({ y }) => y), z: middle2(({ z }) => z) };
  const most2 = towns.reduce((most, town) => Math.max(most, squareBetween(center, town)), 0);
  return { ...center, radiusM: Math.sqrt(most2), towns };
}
function townReachesOf(group, origins, isOneRange) {
  const near = isOneRange ? nearestOrigins(origins, group) : origins;
  const search = isOneRange ? nearestOrigin : bestReachingOrigin;
  const reaches = [];
  for (const point of group.towns) {
    const nearest = search(near, point);
    if (nearest) reaches.push(townReachOf(point.town, nearest));
  }
  return reaches;
}
function townReachOf(town, { origin, distanceM: distanceM2 }) {
  const { radiusM, launch, center } = origin;
  const beyondM = Math.abs(distanceM2 - radiusM);
  const isClose = Math.abs(beyondM - EDGE * radiusM) < 1;
  const exactM = isClose ? EARTH.Inverse(center[1], center[0], town.at[1], town.at[0]).s12 : distanceM2;
  return { town, status: townStatus(exactM, radiusM), km: exactM / 1e3, launch };
}
function townStatus(distanceM2, radiusM) {
  if (Math.abs(distanceM2 - radiusM) <= EDGE * radiusM) return "edge";
  return distanceM2 < radiusM ? "inside" : "outside";
}

// src/core/reach/distances.ts
function distancesOf(rings) {
  const rangeKm = rings.reduce((most, { radiusKm }) => Math.max(most, radiusKm), 0);
  const land = rings.find((ring) => ring.land)?.land;
  return land ? distancesFromLand(land, rangeKm) : distancesFromPoints(rings, rangeKm);
}
function distancesFromPoints(rings, rangeKm) {
  const origins = originsOf(rings);
  const isOneRange = rings.every(({ radiusKm }) => radiusKm === rangeKm);
  let candidates;
  const peaks = () => candidates ??= peakCandidates(origins);
  return {
    rangeKm,
    isOneRange,
    leastKm: (region) => leastDistanceM(region, origins) / 1e3,
    nearest: (region) => {
      const nearest = nearestTo(region, origins);
      return {
        launch: nearest?.origin.launch ?? null,
        km: (nearest?.distanceM ?? Infinity) / 1e3
      };
    },
    farthestKm: (region) => farthestOf(region, origins, peaks) / 1e3,
    towns: (group) => townReachesOf(group, origins, isOneRange)
  };
}
var distancesKnown = /* @__PURE__ */ new WeakMap();
function distancesFromLand(land, rangeKm) {
  const known = remembered(distancesKnown, land, () => ({
    nearestM: /* @__PURE__ */ new WeakMap(),
    farthestM: /* @__PURE__ */ new WeakMap(),
    townM: /* @__PURE__ */ new WeakMap()
  }));
  const nearestKm = (region) => remembered(known.nearestM, region, () => nearestToLandM(land, region)) / 1e3;
  return {
    rangeKm,
    isOneRange: true,
    leastKm: nearestKm,
    nearest: (region) => ({ launch: null, km: nearestKm(region) }),
    farthestKm: (region) => remembered(known.farthestM, region, () => farthestFromLandM(land, region)) / 1e3,
    towns: (group) => group.towns.map((point) => {
      const distanceM2 = remembered(
        known.townM,
        point,
        () => distanceToRegionM(land.boundary, point)
      );
      const status = townStatus(distanceM2, rangeKm * 1e3);
      return { town: point.town, status, km: distanceM2 / 1e3, launch: null };
    })
  };
}
function remembered(known, key, make) {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}

// src/core/reach/envelope_places.ts
function placeOnEnvelope(envelope, { edge, at }, place) {
  const { boundary, stretchOf: stretchOf2, piecesOf } = envelope;
  const isInner = at > 0 && at < 1;
  const ring = boundary.rings.find(({ last }) => edge < last);
  const vertex = at === 0 ? edge : edge + 1 === ring.last ? ring.first : edge + 1;
  const stretch = isInner ? stretchOf2.edge[edge] : stretchOf2.vertex[vertex];
  if (stretch) {
    const u = isInner ? at : turnTowards(boundary, stretch, place);
    const piece = piecesOf.get(stretch.index)?.find(({ from, to }) => u >= from && u <= to);
    if (piece) return placeOnPiece(envelope, piece, u);
  }
  return nearestEnd(envelope, place);
}
function placeOnPiece(envelope, piece, u) {
  const { stretch, from, to, loop, lengthM, lengthBefore, areaBefore } = piece;
  return {
    loop,
    lengthM: lengthBefore + lengthM * (u - from) / (to - from),
    area: areaBefore + areaAhead(envelope.boundary, { stretch, from, to: u }, envelope.rangeM)
  };
}
function nearestEnd(envelope, place) {
  let nearest;
  let least = Infinity;
  for (const piece of envelope.loops.flatMap(({ pieces }) => pieces)) {
    for (const u of [piece.from, piece.to]) {
      const end = placeAhead(envelope.boundary, piece.stretch, u, envelope.rangeM);
      const square = squareBetween(end, place);
      if (square >= least) continue;
      least = square;
      nearest = placeOnPiece(envelope, piece, u);
    }
  }
  return nearest ?? { loop: 0, lengthM: 0, area: 0 };
}
function pointOnEnvelope({ boundary, rangeM }, { pieces }, lengthM) {
  const piece = pieces.findLast(({ lengthBefore }) => lengthBefore <= lengthM) ?? pieces[0];
  const { stretch, from, to } = piece;
  const part = Math.min(1, (lengthM - piece.lengthBefore) / piece.lengthM);
  return placeAhead(boundary, stretch, from + part * (to - from), rangeM);
}

// src/core/reach/land_area.ts
var landsKnown = /* @__PURE__ */ new WeakMap();
var TOUCH_M = 200;
var NUDGE_M = 0.01;
function shareWithin(region, land, rangeM) {
  for (let nudge = 0; ; nudge++) {
    const walk = {
      region,
      land: land.boundary,
      envelope: envelopeOf(land, rangeM + nudge * NUDGE_M),
      known: knownOf2(land, region),
      area: 0,
      crossings: []
    };
    walkRun(walk, region.root);
    if (!isSettled(walk) && nudge < 4) continue;
    const loops = walk.envelope.loops.map((loop, i) => areaOfLoop(walk, loop, i));
    const crossed = walk.crossings.reduce((sum, { sign, area: area2 }) => sum + sign * area2, walk.area);
    const area = -loops.reduce((sum, part) => sum + part, crossed);
    return Math.min(1, Math.max(0, area / region.areaM2));
  }
}
function knownOf2(land, region) {
  const regions = landsKnown.get(land) ?? /* @__PURE__ */ new WeakMap();
  landsKnown.set(land, regions);
  const known = regions.get(region) ?? {
    vertexM: new Float64Array(region.lng.length).fill(NaN),
    runM: /* @__PURE__ */ new Map()
  };
  regions.set(region, known);
  return known;
}
function isSettled({ crossings, envelope }) {
  const balance = envelope.loops.map(() => 0);
  for (const { loop, sign } of crossings) balance[loop] = (balance[loop] ?? 0) + sign;
  return balance.every((sum) => sum === 0);
}
function walkRun(walk, run) {
  const { region, envelope } = walk;
  const [least, most] = boundsOf2(walk, run);
  if (least > envelope.rangeM) return;
  if (most <= envelope.rangeM)
    walk.area += region.areaBefore[run.end] - region.areaBefore[run.first];
  else if (run.parts.length > 0) for (const part of run.parts) walkRun(walk, part);
  else for (let i = run.first; i < run.end; i++) walkEdge(walk, i);
}
function boundsOf2({ land, known }, run) {
  const bounds = known.runM.get(run);
  if (bounds) return bounds;
  const above = surfacePoint(...lngLatInRadians(run));
  const { distanceM: distanceM2 } = nearestOnBoundary(land, above);
  const radiusM = longestDistanceM(run.radiusM + Math.sqrt(squareBetween(run, above)));
  const found = [distanceM2 - radiusM, distanceM2 + radiusM];
  known.runM.set(run, found);
  return found;
}
function walkEdge(walk, i) {
  const { x, y, z } = walk.region;
  const lengthM = Math.hypot(x[i + 1] - x[i], y[i + 1] - y[i], z[i + 1] - z[i]) * 1.001;
  const from = { t: 0, distanceM: vertexM(walk, i) };
  walkPiece(walk, { i, lengthM }, from, { t: 1, distanceM: vertexM(walk, i + 1) });
}
function vertexM({ region, land, known }, i) {
  const distanceM2 = known.vertexM[i];
  if (!Number.isNaN(distanceM2)) return distanceM2;
  const point = { x: region.x[i], y: region.y[i], z: region.z[i] };
  return known.vertexM[i] = nearestOnBoundary(land, point).distanceM;
}
var WANDER_M = 1;
function walkPiece(walk, edge, from, to) {
  const { region, envelope } = walk;
  const [beforeM, afterM] = [from.distanceM - envelope.rangeM, to.distanceM - envelope.rangeM];
  const isIn = beforeM <= 0;
  const spareM = (to.t - from.t) * edge.lengthM - Math.abs(beforeM - afterM);
  const isOneSide = isIn === afterM <= 0;
  const wanderM = isOneSide ? spareM / 2 - Math.min(Math.abs(beforeM), Math.abs(afterM)) : spareM / 2;
  if (wanderM > WANDER_M) {
    const middle2 = onEdge(walk, edge, (from.t + to.t) / 2, from);
    walkPiece(walk, edge, from, middle2);
    walkPiece(walk, edge, middle2, to);
  } else if (isOneSide) {
    if (isIn) walk.area += edgeArea(region, edge.i, from.t, to.t);
  } else {
    const t = crossingBetween(walk, edge, from, to);
    walk.area += isIn ? edgeArea(region, edge.i, from.t, t) : edgeArea(region, edge.i, t, to.t);
    const point = edgePoint(region, edge.i, t);
    const place = placeOnEnvelope(envelope, nearestOnBoundary(walk.land, point), point);
    walk.crossings.push({ ...place, sign: isIn ? -1 : 1 });
  }
}
function onEdge({ region, land }, { i, lengthM }, t, near) {
  const limitM = near.distanceM + Math.abs(t - near.t) * lengthM + 1;
  const distanceM2 = nearestOnBoundary(land, edgePoint(region, i, t), limitM)?.distanceM ?? limitM;
  return { t, distanceM: distanceM2 };
}
function crossingBetween(walk, edge, from, to) {
  const { rangeM } = walk.envelope;
  let [a, b] = [from, to];
  let [gapA, gapB] = [a.distanceM - rangeM, b.distanceM - rangeM];
  for (let round = 0; round < 40; round++) {
    const t = (a.t * gapB - b.t * gapA) / (gapB - gapA);
    const at = onEdge(walk, edge, t, a);
    const gap = at.distanceM - rangeM;
    if (Math.abs(gap) < 0.01) return t;
    if (gap > 0 === gapB > 0) {
      [b, gapB] = [at, gap];
      gapA /= 2;
    } else {
      [a, gapA] = [b, gapB];
      [b, gapB] = [at, gap];
    }
  }
  return b.t;
}
function areaOfLoop(walk, loop, index) {
  const own = walk.crossings.filter((crossing) => crossing.loop === index);
  const turns = own.reduce((sum, { sign, lengthM }) => sum + sign * lengthM, 0) / loop.lengthM;
  const isClose = Math.abs(turns - Math.round(turns)) * loop.lengthM < Math.min(TOUCH_M, loop.lengthM / 100);
  if (!isClose) return -Math.floor(turns) * loop.area;
  const part = isLoopInside(walk, loop, own) ? 1 : 0;
  return (part - Math.round(turns)) * loop.area;
}
function isLoopInside({ region, envelope }, loop, own) {
  const lengths = own.map(({ lengthM }) => lengthM).sort((a, b) => a - b);
  let [from, width] = [0, lengths.length === 0 ? loop.lengthM : 0];
  lengths.forEach((lengthM, i) => {
    const next = lengths[i + 1] ?? loop.lengthM + lengths[0];
    if (next - lengthM > width) [from, width] = [lengthM, next - lengthM];
  });
  const point = pointOnEnvelope(envelope, loop, (from + 0.49 * width) % loop.lengthM);
  return isInRegion(region, ...lngLatInRadians(point));
}

// src/core/reach/region_area.ts
var TOUCH_M2 = 10;
var NUDGE = 1e-9;
function shareInside(boundary, union, nudges = 0) {
  const near = straddling(boundary.root, union.discs);
  if (near === "inside") return 1;
  if (near.length === 0) return 0;
  const walk = {
    boundary,
    union,
    area: 0,
    crossings: [],
    sawInside: false,
    sawOutside: false
  };
  walkRun2(walk, boundary.root, near);
  if (!isSettled2(walk) && nudges < 4) return shareInside(boundary, grown(union), nudges + 1);
  const loops = union.loops.map((loop, i) => areaOfLoop2(walk, loop, i));
  const isCrossed = walk.crossings.length > 0 || loops.some((area) => area !== 0);
  if (!isCrossed && !walk.sawOutside) return 1;
  if (!isCrossed && !walk.sawInside) return 0;
  const share = -loops.reduce((sum, area) => sum + area, crossingArea(walk)) / boundary.areaM2;
  return Math.min(Math.max(share, Number.MIN_VALUE), 1 - Number.EPSILON / 2);
}
function isSettled2({ crossings, union }) {
  const balance = union.loops.map(() => 0);
  for (const { loop, sign } of crossings) balance[loop] = (balance[loop] ?? 0) + sign;
  return balance.every((sum) => sum === 0) && crossings.every(({ isOnArc }) => isOnArc);
}
function grown({ discs }) {
  return unionOf(
    discs.map(({ ring }) => discOf({ ...ring, radiusKm: ring.radiusKm * (1 + NUDGE) }))
  );
}
function crossingArea({ area, crossings }) {
  return crossings.reduce((sum, crossing) => sum + crossing.sign * crossing.area, area);
}
var FEW_DISCS = 4;
function straddling(run, discs) {
  const { x, y, z, radiusM } = run;
  const near = [];
  for (const disc of discs) {
    const distance2 = (x - disc.x) ** 2 + (y - disc.y) ** 2 + (z - disc.z) ** 2;
    const outer = disc.maxChordM + radiusM;
    if (distance2 > outer * outer) continue;
    const inner = disc.minChordM - radiusM;
    if (inner > 0 && distance2 < inner * inner) return "inside";
    near.push(disc);
  }
  return near.length <= FEW_DISCS ? near : mattering(run, near);
}
function mattering({ x, y, z, radiusM }, discs) {
  const distanceTo = (disc) => Math.sqrt((x - disc.x) ** 2 + (y - disc.y) ** 2 + (z - disc.z) ** 2);
  let leastM = Infinity;
  for (const disc of discs) leastM = Math.min(leastM, distanceTo(disc) - disc.minChordM);
  const limitM = leastM + 2 * radiusM + 1;
  return discs.filter((disc) => distanceTo(disc) - disc.maxChordM <= limitM);
}
function walkRun2(walk, run, discs) {
  const near = straddling(run, discs);
  if (near === "inside") {
    walk.area += walk.boundary.areaBefore[run.end] - walk.boundary.areaBefore[run.first];
    walk.sawInside = true;
  } else if (near.length === 0) walk.sawOutside = true;
  else if (run.parts.length === 0) walkEdges(walk, run, near);
  else for (const part of run.parts) walkRun2(walk, part, near);
}
function walkEdges(walk, { first, end }, discs) {
  let atFrom = insideFlags(walk.boundary, first, discs);
  for (let i = first; i < end; i++) {
    const atTo = insideFlags(walk.boundary, i + 1, discs);
    const spans = spansOf(walk.boundary, i, { discs, atFrom, atTo });
    for (const span of spans) addSpan(walk, i, span);
    if (spans.length === 0) walk.sawOutside = true;
    else walk.sawInside = true;
    atFrom = atTo;
  }
}
function addSpan(walk, i, { from, to, enter, leave }) {
  const { boundary, crossings } = walk;
  const isWhole = !enter && !leave;
  walk.area += isWhole ? boundary.areaBefore[i + 1] - boundary.areaBefore[i] : edgeArea(boundary, i, from, to);
  if (enter) crossings.push(crossingAt(walk, { disc: enter, i, t: from, sign: 1 }));
  if (leave) crossings.push(crossingAt(walk, { disc: leave, i, t: to, sign: -1 }));
}
function crossingAt({ boundary, union }, { disc, i, t, sign }) {
  return { sign, ...placeOnOutline(union.arcsOf, disc, edgePoint(boundary, i, t)) };
}
function areaOfLoop2({ boundary, crossings }, loop, index) {
  const own = crossings.filter((crossing) => crossing.loop === index);
  const turns = own.reduce((sum, { sign, lengthM }) => sum + sign * lengthM, 0) / loop.lengthM;
  const isClose = Math.abs(turns - Math.round(turns)) * loop.lengthM < Math.min(TOUCH_M2, loop.lengthM / 100);
  if (!isClose) return -Math.floor(turns) * loop.area;
  const part = isLoopInside2(boundary, loop, own) ? 1 : 0;
  return (part - Math.round(turns)) * loop.area;
}
function isLoopInside2(boundary, loop, crossings) {
  const lengths = crossings.map(({ lengthM }) => lengthM).sort((a, b) => a - b);
  let from = 0;
  let width = lengths.length === 0 ? loop.lengthM : 0;
  lengths.forEach((lengthM, i) => {
    const next = lengths[i + 1] ?? loop.lengthM + (lengths[0] ?? 0);
    if (next - lengthM <= width) return;
    from = lengthM;
    width = next - lengthM;
  });
  const inside = [0.23, 0.49, 0.71].filter((part) => {
    const point = pointOnLoop(loop, (from + part * width) % loop.lengthM);
    return point && isInRegion(boundary, ...lngLatInRadians(point));
  });
  return inside.length > 1;
}

// src/core/reach.ts
var LISTED_BEYOND_KM = 100;
var NOTHING2 = {
  regions: [],
  towns: [],
  totals: {
    regionsInside: 0,
    regionsPartly: 0,
    insideKm2: 0,
    townsInside: 0,
    townsEdge: 0,
    townPopulationInside: 0
  }
};
function reachOf(ringSets, atlas) {
  const largest = ringSets.at(-1);
  if (!largest || largest.rings.length === 0) return { ringSets, ...NOTHING2 };
  const distances = distancesOf(largest.rings);
  const rings = {
    sets: ringSets.map(({ rangeKm, rings: rings2 }) => ({ rangeKm, shareOf: shareIn(rings2, distances) })),
    distances
  };
  const regions = preparedRegions(atlas.regions).flatMap((prepared) => regionReachOf(prepared, rings) ?? []).sort((a, b) => b.share - a.share || compareText(a.region.names.en, b.region.names.en));
  const townGroups = preparedTowns(atlas.towns);
  const towns = regions.flatMap(({ region }) => townGroups.get(region.id) ?? []).flatMap(rings.distances.towns).sort((a, b) => a.km - b.km || a.town.id - b.town.id);
  return { ringSets, regions, towns, totals: totalsOf(regions, towns) };
}
function shareIn(rings, distances) {
  const [{ land, radiusKm } = { land: void 0, radiusKm: 0 }] = rings;
  if (land) {
    return (region) => {
      if (distances.nearest(region).km >= radiusKm) return 0;
      if (distances.farthestKm(region) <= radiusKm) return 1;
      return partly(shareWithin(region, land, radiusKm * 1e3));
    };
  }
  const union = unionOfRings(rings);
  return (region) => shareInside(region, union);
}
function partly(share) {
  return Math.min(Math.max(share, Number.MIN_VALUE), 1 - Number.EPSILON / 2);
}
function regionReachOf({ region, boundary }, { sets, distances }) {
  const listedKm = distances.rangeKm + LISTED_BEYOND_KM;
  if (distances.leastKm(boundary) >= listedKm) return void 0;
  const shares = sets.map(({ rangeKm, shareOf }) => ({ rangeKm, share: shareOf(boundary) }));
  const share = shares.at(-1)?.share ?? 0;
  const status = statusOf(share);
  const nearest = distances.nearest(boundary);
  if (status === "outside" && nearest.km >= listedKm) return void 0;
  const areaKm2 = boundary.areaM2 / 1e6;
  return {
    region,
    status,
    share,
    areaKm2,
    insideKm2: share * areaKm2,
    shares,
    nearest,
    farthestKm: agreeing(status, distances.farthestKm(boundary), distances)
  };
}
function agreeing(status, farthestKm, { rangeKm, isOneRange }) {
  if (status === "inside") return Math.min(farthestKm, rangeKm);
  return isOneRange ? Math.max(farthestKm, rangeKm * (1 + Number.EPSILON)) : farthestKm;
}
function statusOf(share) {
  if (share === 1) return "inside";
  return share === 0 ? "outside" : "partly";
}
function totalsOf(regions, towns) {
  const townsInside = towns.filter(({ status }) => status === "inside");
  return {
    regionsInside: regions.filter(({ status }) => status === "inside").length,
    regionsPartly: regions.filter(({ status }) => status === "partly").length,
    insideKm2: regions.reduce((sum, { insideKm2 }) => sum + insideKm2, 0),
    townsInside: townsInside.length,
    townsEdge: towns.filter(({ status }) => status === "edge").length,
    townPopulationInside: townsInside.reduce((sum, { town }) => sum + town.population, 0)
  };
}
function compareText(a, b) {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
var regionsKnown = /* @__PURE__ */ new WeakMap();
var townsKnown = /* @__PURE__ */ new WeakMap();
function preparedRegions(regions) {
  return remembered2(
    regionsKnown,
    regions,
    () => regions.filter(({ country }) => country === "RU").map((region) => ({ region, boundary: boundaryOf(region.polygons) }))
  );
}
function preparedTowns(towns) {
  return remembered2(townsKnown, towns, () => townGroupsOf(towns));
}
function remembered2(known, key, make) {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}

// src/core/reach/land.ts
var landsKnown2 = /* @__PURE__ */ new WeakMap();
function ukraineOf(regions) {
  const known = landsKnown2.get(regions);
  if (known) return known;
  const ukrainian = regions.filter(({ country }) => country === "UA");
  const boundary = boundaryOf(dissolved(ukrainian.flatMap(({ polygons }) => polygons)));
  const [lng, lat] = lngLatInRadians(boundary.root);
  const land = { center: [lng * DEGREES, lat * DEGREES], boundary };
  landsKnown2.set(regions, land);
  return land;
}
function dissolved(polygons) {
  const lines = linesOf2(outerEdges(polygons));
  const outer = lines.filter((line) => turnOf(line) > 0);
  const holes = lines.filter((line) => turnOf(line) < 0);
  return outer.map((line, i) => i === 0 ? [line, ...holes] : [line]);
}
function outerEdges(polygons) {
  const numberOf = numbering();
  const edges = /* @__PURE__ */ new Map();
  for (const ring of polygons.flat()) {
    for (let i = 1; i < ring.length; i++) {
      const from = ring[i - 1];
      const to = ring[i];
      const [start, end] = [numberOf(from), numberOf(to)];
      if (!edges.delete(end * MOST_VERTICES + start))
        edges.set(start * MOST_VERTICES + end, { from, to, start, end });
    }
  }
  return [...edges.values()];
}
var MOST_VERTICES = 2 ** 26;
function numbering() {
  const known = /* @__PURE__ */ new Map();
  let count = 0;
  return ([lng, lat]) => {
    const onMeridian = known.get(lng) ?? /* @__PURE__ */ new Map();
    known.set(lng, onMeridian);
    const number = onMeridian.get(lat) ?? count++;
    onMeridian.set(lat, number);
    return number;
  };
}
function linesOf2(edges) {
  const leaving = /* @__PURE__ */ new Map();
  for (const edge of edges) {
    const others = leaving.get(edge.start);
    if (others) others.push(edge);
    else leaving.set(edge.start, [edge]);
  }
  const lines = [];
  for (const first of edges) {
    let edge = leaving.get(first.start)?.pop();
    if (!edge) continue;
    const line = [edge.from];
    for (; edge; edge = leaving.get(edge.end)?.pop()) line.push(edge.to);
    lines.push(line);
  }
  return lines;
}
function turnOf(line) {
  return line.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = line[i + 1] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
}

// src/core/rings.ts
function ringSetsOf(scenario, atlas) {
  return scenario.ranges.map(({ km }) => ({
    rangeKm: km,
    rings: scenario.from === "ukraine" ? ringsAround(ukraineOf(atlas.regions), km) : scenario.launches.map(({ at }, launch) => ({ center: at, radiusKm: km, launch }))
  }));
}
var RINGS_KNOWN = 12;
var ringsKnown = /* @__PURE__ */ new WeakMap();
function ringsAround(land, radiusKm) {
  const known = ringsKnown.get(land) ?? /* @__PURE__ */ new Map();
  ringsKnown.set(land, known);
  const rings = known.get(radiusKm) ?? [{ center: land.center, radiusKm, launch: null, land }];
  if (known.size >= RINGS_KNOWN) known.clear();
  known.set(radiusKm, rings);
  return rings;
}

// src/core/scenario.ts
var EMPTY = {
  launches: [],
  from: "points",
  ranges: [{ km: 306, figure: "atacms-306-otgr" }],
  frame: "fit"
};
var EXAMPLE = {
  ...EMPTY,
  launches: [{ at: [34.7981, 50.9077] }, { at: [36.2304, 49.9935] }, { at: [31.2893, 51.4982] }]
};

// ../../../tmp/land/patch2.ts
var ATLAS = loadAtlas();
var UKRAINE = ATLAS.regions.filter(({ country }) => country === "UA");
var ringsAt = (...rangesKm) => ringSetsOf({ ...EMPTY, from: "ukraine", ranges: rangesKm.map((km) => ({ km })) }, ATLAS);
var REACH = reachOf(ringsAt(306), ATLAS);
function edgesOf({ polygons }) {
  return polygons.flat().flatMap((ring) => ring.slice(1).map((to, i) => [ring[i], to]));
}
var BORDER_EDGES = bordersOf2(UKRAINE);
function bordersOf2(regions) {
  const count = /* @__PURE__ */ new Map();
  const keyOf = (edge) => edge.map(String).sort().join(" ");
  const edges = regions.flatMap(edgesOf);
  for (const edge of edges) count.set(keyOf(edge), (count.get(keyOf(edge)) ?? 0) + 1);
  return edges.filter((edge) => count.get(keyOf(edge)) === 1);
}
var metres = ([lngA, latA], [lngB, latB]) => EARTH.Inverse(latA, lngA, latB, lngB).s12;
function onSphere([lng, lat]) {
  const [x, y] = [lng * Math.PI / 180, lat * Math.PI / 180];
  return [Math.cos(y) * Math.cos(x), Math.cos(y) * Math.sin(x), Math.sin(y)];
}
var chord = ([x, y, z], [u, v, w]) => Math.sqrt((x - u) ** 2 + (y - v) ** 2 + (z - w) ** 2);
function groupsOf(edges) {
  const candidates = edges.map((edge) => ({
    edge,
    start: onSphere(edge[0]),
    length: metres(...edge)
  }));
  return Array.from({ length: Math.ceil(edges.length / 20) }, (_, i) => {
    const own = candidates.slice(20 * i, 20 * i + 20);
    const { start } = own[0];
    return {
      start,
      radius: Math.max(...own.map((other) => chord(start, other.start))),
      edges: own
    };
  });
}
var BORDER = groupsOf(BORDER_EDGES);
function crossingsOf(ring, lat) {
  return ring.slice(1).flatMap(([lng, to], i) => {
    const [fromLng, from] = ring[i];
    if (from > lat === to > lat) return [];
    return [fromLng + (lng - fromLng) * (lat - from) / (to - from)];
  });
}
function areaElement(lat) {
  const [sin, cos] = [Math.sin(lat * Math.PI / 180), Math.cos(lat * Math.PI / 180)];
  const e2 = EARTH.f * (2 - EARTH.f);
  return cos / (1 - e2 * sin * sin) ** 2;
}
function patchAround(lng, lat, size) {
  const corners = [
    [-1.2, 0.1],
    [-0.1, -1],
    [1.3, 0.2],
    [0.2, 1],
    [-1.2, 0.1]
  ];
  const polygon = [corners.map(([x, y]) => [lng + x * size, lat + y * size])];
  return { ...ATLAS.regions[0], id: "RU-PATCH", country: "RU", polygons: [polygon] };
}
for (const [km, size] of [[10, 0.1], [10, 0.05], [50, 0.2], [500, 0.3]]) {
  const line = unionOutline(ringsAt(km)[0].rings)[0][0];
  for (const part of [0.15, 0.6]) {
    const [lng, lat] = line[Math.floor(line.length * part)];
    const region = patchAround(lng, lat, size);
    const row = reachOf(ringsAt(km), { regions: [region], towns: [] }).regions[0];
    const fine = unionOutline([{ ...ringsAt(km)[0].rings[0] }], 0.02).flat();
    const ring = region.polygons[0][0];
    let A = 0, B = 0;
    const N = 6e3;
    const ys = ring.map((p) => p[1]);
    const lo = Math.min(...ys), hi = Math.max(...ys);
    for (let i = 0; i < N; i++) {
      const y = lo + (hi - lo) * (i + 0.5) / N;
      const cr = crossingsOf(ring, y).sort((p, q) => p - q);
      const w = areaElement(y);
      A += w * (cr[1] - cr[0]);
      const oc = fine.flatMap((l) => crossingsOf(l, y)).sort((p, q) => p - q);
      for (let k = 0; k + 1 < oc.length; k += 2) {
        const a = Math.max(oc[k], cr[0]), b = Math.min(oc[k + 1], cr[1]);
        if (b > a) B += w * (b - a);
      }
    }
    console.log(km, size, part, "engine", row.share.toFixed(6), "own outline", (B / A).toFixed(6));
  }
}
