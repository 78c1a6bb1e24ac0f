import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import manifest from './package.json' with { type: 'json' };

/** The site's own address, for links that leave the page; empty: links stay relative. */
const SITE_URL = (process.env.SITE_URL ?? '').replace(/\/+$/, '');

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export default defineConfig({
  base: process.env.BASE ?? '/',
  define: {
    __SITE_URL__: JSON.stringify(SITE_URL),
    __PRODUCT_VERSION__: JSON.stringify(manifest.version),
  },
  plugins: [svelte(), siteAddress()],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    // fonts and icons stay files: the policy allows no data: addresses for them
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // a file of its own, so that a change of the app does not make visitors load it again
        codeSplitting: { groups: [{ name: 'maplibre', test: /node_modules\/maplibre-gl\// }] },
      },
    },
  },
  preview: {
    headers: {
      'Content-Security-Policy': CONTENT_SECURITY_POLICY,
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'X-Content-Type-Options': 'nosniff',
    },
  },
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
