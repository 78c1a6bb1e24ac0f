import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const NO_DEFAULT_EXPORT = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export it by its name.',
};
const NO_STATIC_STYLE = {
  selector: 'SvelteAttribute[key.name="style"]:not(:has(SvelteMustacheTag))',
  message: 'The Content-Security-Policy blocks a fixed style attribute; use a class or style:x={}.',
};
// a part of the page may still be on its way: what is read once is read too early on a busy machine
const READ_ONCE = {
  selector:
    'CallExpression[callee.name="expect"] > AwaitExpression > CallExpression:matches([callee.name="launchNames"], [callee.property.name=/^(count|innerText|textContent|inputValue|isVisible|isHidden|allInnerTexts|allTextContents)$/])',
  message: 'Wait for it: await expect(locator).toHave…, or await expect.poll(…).',
};
const DOM = ['document', 'window', 'navigator', 'localStorage', 'location', 'fetch', 'process'];
const CLOCK = ['Date', 'performance'];
const TYPESCRIPT = ['**/*.ts', '**/*.svelte'];

export default defineConfig(
  {
    ignores: [
      'dist/',
      'release/',
      'coverage/',
      'test-results/',
      'playwright-report/',
      'geodata/.cache/',
      '.stryker-tmp/',
      'reports/',
    ],
  },
  js.configs.recommended,
  { files: TYPESCRIPT, extends: [ts.configs.recommendedTypeChecked] },
  svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-restricted-syntax': ['error', NO_DEFAULT_EXPORT, NO_STATIC_STYLE],
    },
  },
  {
    files: TYPESCRIPT,
    languageOptions: {
      parserOptions: { projectService: true, extraFileExtensions: ['.svelte'], svelteConfig },
    },
    rules: {
      // TypeScript knows the names, including those declared for the build
      'no-undef': 'off',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } },
    rules: {
      'svelte/no-at-html-tags': 'error',
      // the parser does not know the types of a component's callbacks; svelte-check does, and checks them
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['src/**'],
    rules: {
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // the same input gives the same output, in a browser and in Node
    files: ['src/{core,scene,permalink,graphic,data}/**'],
    rules: {
      'no-restricted-globals': ['error', ...DOM],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random' }],
    },
  },
  {
    files: ['src/core/**'],
    rules: { 'no-restricted-globals': ['error', ...DOM, ...CLOCK] },
  },
  {
    // numeric kernels walk typed arrays whose length they know; tests look at values they made
    files: ['src/core/**', 'tests/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['tests/browser/**'],
    rules: { 'no-restricted-syntax': ['error', NO_DEFAULT_EXPORT, READ_ONCE] },
  },
  {
    files: ['*.config.{js,ts}', '**/*.d.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
);
