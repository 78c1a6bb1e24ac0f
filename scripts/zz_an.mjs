// @ts-nocheck
import { readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { minifySync } from 'rolldown/experimental';
const dir = process.argv[2]; const real = process.argv[3];
for (const p of process.argv.slice(4)) {
  const f = readdirSync(dir).find(x => x.startsWith(p + '-') && x.endsWith('.js') && !(p==='index' && readFileSync(dir + '/' + x,'utf8').length < 30000));
  const lines = readFileSync(dir + '/' + f, 'utf8').split('\n');
  const segs = new Map(); let cur = 'head';
  for (const l of lines) { const m = /^\/\/ (\S+\.(?:ts|js|svelte|mjs))(?:\?.*)?$/.exec(l); if (m) cur = m[1]; segs.set(cur, (segs.get(cur) ?? '') + l + '\n'); }
  const rows = []; for (const [k, code] of segs) { let c = code; try { c = minifySync('a.js', code, { module: false, compress: false, mangle: true }).code; } catch {} rows.push([c.length, k.replace(/^.*node_modules\//, 'nm/')]); }
  const tot = rows.reduce((a, r) => a + r[0], 0);
  const rf = readdirSync(real).find(x => x.startsWith(p + '-') && x.endsWith('.js') && !(p==='index' && readFileSync(real + '/' + x,'utf8').length < 20000));
  const br = brotliCompressSync(readFileSync(real + '/' + rf)).length; 
  console.log('==', p, 'sum', tot, 'br', br);
  const g = new Map(); for (const [n, id] of rows) { const k = id.startsWith('nm/') ? id.split('/').slice(0, 2).join('/') : id.split('/').slice(0, 3).join('/'); g.set(k, (g.get(k) ?? 0) + n); }
  for (const [k, n] of [...g].sort((a, b) => b[1] - a[1]).slice(0, 30)) console.log('  G', n, (n / tot * br / 1000).toFixed(2), k);
  for (const [n, id] of rows.sort((a, b) => b[0] - a[0]).slice(0, 130)) if (!/nm\/svelte/.test(id)) console.log('    ', n, (n / tot * br / 1000).toFixed(2), id);
}
