import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { renderSvg } from '../../src/graphic/graphic.ts';
import { GRAPHICS, requestOf } from '../examples/graphics.ts';

const FOLDER = new URL('../golden/', import.meta.url);
const fileOf = (name: string) => new URL(`${name}.svg`, FOLDER);

// UPDATE_GOLDEN=1 writes the pictures anew: look at every one that changed before it is committed
const isUpdate = process.env['UPDATE_GOLDEN'] === '1';

test.each(Object.entries(GRAPHICS))('%s is drawn as it was, byte by byte', (name, link) => {
  const svg = renderSvg(requestOf(link));
  if (isUpdate) writeFileSync(fileOf(name), svg);
  expect(existsSync(fileOf(name)), 'write it with UPDATE_GOLDEN=1').toBe(true);
  // not toBe: a difference of some lines is told, not two pictures
  expect(svg.split('\n')).toEqual(readFileSync(fileOf(name), 'utf8').split('\n'));
});

test('every golden picture belongs to a link', () => {
  const pictures = readdirSync(FOLDER).filter((file) => file.endsWith('.svg'));
  const kept = pictures.map((file) => file.replace('.svg', ''));
  expect(kept.sort()).toEqual(Object.keys(GRAPHICS).sort());
});
