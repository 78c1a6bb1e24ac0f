import { svelte } from '@sveltejs/vite-plugin-svelte';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { text as method } from './src/app/method/en.ts';
import { methodPage } from './src/app/method/page.ts';
import { missingPage } from './src/app/missing/page.ts';
import { pageWithoutScript } from './src/app/without_script/page.ts';
import { parseAtlas } from './src/core/parse_atlas.ts';
import { packedGeodata } from './geodata/packed_files.ts';
import { chunkOf } from './scripts/chunks.mjs';
import { firstFiles } from './scripts/first_files.mjs';
import { licences } from './scripts/licences.mjs';
import { maplibre } from './scripts/maplibre.mjs';
import { oembed } from './scripts/oembed.mjs';
import { siteFiles } from './scripts/site_files.mjs';

/** The site's own address, for links that leave the page; empty: links stay relative. */
const SITE_URL = (process.env.SITE_URL ?? '').replace(/\/+$/, '');

/** The folder of its server that the site is in. */
const BASE = process.env.BASE ?? '/';

/** What the page "Method and sources" says of the product and its data. */
const VERSIONS = versions();

export default defineConfig({
  base: BASE,
  define: { __SITE_URL__: JSON.stringify(SITE_URL), __VERSIONS__: JSON.stringify(VERSIONS) },
  plugins: [
    maplibre(),
    packedGeodata(),
    svelte(),
    siteAddress(),
    pagesWithoutScript(),
    mapWithoutScript(),
    firstFiles(),
    oembed(SITE_URL),
    licences(),
    siteFiles(),
  ],
  worker: { format: 'es', plugins: () => [packedGeodata(), licences()] },
  build: {
    target: 'es2022',
    // fonts and icons stay files: the policy allows no data: addresses for them
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: ['index.html', 'method/index.html', 'embed/index.html', '404.html'],
      output: {
        codeSplitting: {
          groups: [{ name: chunkOf, debugName: 'chunkOf' }],
          includeDependenciesRecursively: false,
        },
      },
    },
  },
  test: {
    environment: 'node',
    // a busy machine is no failure
    testTimeout: 60_000,
    setupFiles: ['src/core/with_land.ts', 'src/scene/words/all.ts'],
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**', 'tests/desk/**'],
  },
});

/** Writes the site's own address into `%SITE_URL%` of index.html. */
function siteAddress(): Plugin {
  return {
    name: 'site-address',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => html.replaceAll('%SITE_URL%', SITE_URL),
    },
  };
}

/** Writes into their files the page for addresses that lead nowhere, and "Method and sources" for who blocks scripts. */
function pagesWithoutScript(): Plugin {
  const facts = { ...VERSIONS, mapHref: '../', citedLink: SITE_URL };
  const base = BASE.startsWith('/') ? BASE : './';
  return {
    name: 'pages-without-script',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) =>
        html
          .replace('%METHOD_PAGE%', () => methodPage(method, 'en', facts, false))
          .replace('%MISSING_PAGE%', () => missingPage(base)),
    },
  };
}

/** Writes the example as a picture and a table into index.html, for those who block scripts. */
function mapWithoutScript(): Plugin {
  const page = () =>
    pageWithoutScript(parseAtlas(readJson('geodata/map.json'), readJson('geodata/towns.json')));
  return {
    name: 'map-without-script',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => html.replace('%PAGE_WITHOUT_SCRIPT%', page),
    },
  };
}

function versions() {
  const { version } = readJson('package.json') as { version: string };
  const { atlas } = readJson('geodata/map.json') as { atlas: { version: string; date: string } };
  return { productVersion: version, dataVersion: atlas.version, dataDate: atlas.date };
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
}
