import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** A page that is open, or kept by somebody's proxy, may ask for a part of its own release so much later. */
const KEPT_DAYS = 90;
const DAY_MS = 24 * 60 * 60 * 1000;

/** @typedef {{ readonly name: string, readonly content: Buffer, readonly madeAt: Date }} Asset */

/**
 * What pages of earlier releases may still ask a site for.
 * @param {string} site
 * @param {number} nowMs
 * @returns {Asset[]}
 */
export function assetsToKeep(site, nowMs) {
  const folder = join(site, 'assets');
  if (!existsSync(folder)) throw new Error(`${site} is no built site: it has no folder assets.`);
  return readdirSync(folder)
    .map((name) => ({ name, madeAt: statSync(join(folder, name)).mtime }))
    .filter(({ madeAt }) => nowMs - madeAt.getTime() < KEPT_DAYS * DAY_MS)
    .map(({ name, madeAt }) => ({ name, madeAt, content: readFileSync(join(folder, name)) }));
}

/**
 * Puts them beside those of a new release, with the time at which they were made; the count of them is the answer.
 * @param {string} site
 * @param {readonly Asset[]} assets
 */
export function keepAssets(site, assets) {
  const folder = join(site, 'assets');
  mkdirSync(folder, { recursive: true });
  const gone = assets.filter(({ name }) => !existsSync(join(folder, name)));
  for (const { name, content, madeAt } of gone) {
    writeFileSync(join(folder, name), content);
    utimesSync(join(folder, name), madeAt, madeAt);
  }
  return gone.length;
}
