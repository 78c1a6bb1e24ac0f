import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { oembed } from './scripts/oembed.mjs';
import { siteHeaders } from './scripts/site_headers.mjs';

/** The site's own address, for links that leave the page; empty: links stay relative. */
const SITE_URL = (process.env.SITE_URL ?? '').replace(/\/+$/, '');

export default defineConfig({
  base: process.env.BASE ?? '/',
  define: { __SITE_URL__: JSON.stringify(SITE_URL) },
  plugins: [svelte(), siteAddress(), siteHeaders(), oembed(SITE_URL)],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    // fonts and icons stay files: the policy allows no data: addresses for them
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { main: 'index.html', embed: 'embed/index.html' },
      output: {
        // a file of its own, so that a change of the app does not make visitors load it again
        codeSplitting: { groups: [{ name: 'maplibre', test: /node_modules\/maplibre-gl\// }] },
      },
    },
  },
  // a frame without an origin is no localhost: the site's own headers say who may read what
  preview: { cors: false },
  test: {
    environment: 'node',
    // a busy machine is no failure
    testTimeout: 60_000,
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
