// @ts-nocheck
import { chromium } from 'playwright-core';
import { findBrowser, BROWSER_FLAGS } from './browser.mjs';
import { weigh } from '../tests/weight/budgets.ts';
const b = await findBrowser();
const browser = await chromium.launch({ executablePath: b.path, args: [...BROWSER_FLAGS], env: { ...process.env, ...b.env } });
const w = await weigh(browser, `http://localhost:${process.argv[2]}/`);
console.log(w.answerKb, w.allKb, w.embedKb);
for (const k of ['page', 'embed']) console.log(k, w[k].map((t) => `${t.name} ${t.part} ${(t.bytes / 1000).toFixed(2)}`).join('\n  '));
await browser.close();
