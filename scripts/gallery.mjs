// `npm run gallery`: draws the graphics of docs/gallery.md from their links, as anybody can on the command line.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const WIDTH_PX = 900;
const THREE = '?v=1&at=50.9077,34.7981&at=49.9935,36.2304&at=51.4982,31.2893';
const SUMY = '?v=1&at=50.9077,34.7981';
const KHARKIV = '?v=1&at=49.9935,36.2304';
/** @type {{ name: string, about: string, link: string }[]} */
const GRAPHICS = [
  {
    name: 'three-cities',
    about: 'Three cities and the range as reported, in English, for social media',
    link: THREE,
  },
  {
    name: 'two-ranges-ukrainian',
    about: 'Two published ranges around Kharkiv, in Ukrainian, square',
    link: `${KHARKIV}&range=165,306&figure=atacms-165-hromadske,atacms-306-otgr&lang=uk&size=square&palette=harbour`,
  },
  {
    name: 'dark-german',
    about: 'The three cities in German, on dark ground',
    link: `${THREE}&lang=de&theme=dark`,
  },
  {
    name: 'story-polish',
    about: 'Sumy in Polish, upright for a story',
    link: `${SUMY}&lang=pl&size=portrait&palette=orchid`,
  },
  {
    name: 'column-french',
    about: 'One newspaper column of 85 mm in French, in colours for newsprint',
    link: `${SUMY}&lang=fr&size=column&palette=press`,
  },
  {
    name: 'anywhere-spanish',
    about: 'From anywhere within the recognised border, in Spanish',
    link: '?v=1&from=ukraine&lang=es&size=article&palette=harbour',
  },
  {
    name: 'eight-points-greek',
    about: 'Eight launch points in Greek',
    link: '?v=1&at=50.9077,34.7981&at=49.9935,36.2304&at=51.4982,31.2893&at=48.4593,35.0399&at=47.8388,35.1396&at=46.6558,32.6178&at=46.9659,31.9974&at=46.4775,30.7326&lang=el&labels=few',
  },
  {
    name: 'columns-russian',
    about: 'Two newspaper columns of 178 mm in Russian',
    link: `${KHARKIV}&lang=ru&size=columns&palette=press`,
  },
  {
    name: 'own-words-miles',
    about: 'With a title and a credit of one’s own, in miles, without the locator map',
    link: `${SUMY}&units=mi&title=Within%20190%20miles%20of%20Sumy&credit=Our%20graphics%20desk&inset=none&palette=orchid&bg=dark&size=square`,
  },
];

mkdirSync(join(ROOT, 'docs', 'gallery'), { recursive: true });
for (const { name, link } of GRAPHICS) {
  const out = join(ROOT, 'docs', 'gallery', `${name}.png`);
  const width = /size=(column|portrait|square)(&|$)/.test(link) ? 600 : WIDTH_PX;
  const words = ['scripts/strike_range.mjs', 'render', link, '--out', out];
  const { status, stderr } = spawnSync(process.execPath, [...words, '--width', String(width)], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (stderr !== '') console.error(stderr.trim());
  if (status !== 0) process.exit(1);
  console.log(`docs/gallery/${name}.png`);
}
writeFileSync(join(ROOT, 'docs', 'gallery.md'), pageText());

function pageText() {
  const parts = GRAPHICS.map(({ name, about, link }) =>
    [
      `## ${about}`,
      `![${about}](gallery/${name}.png)`,
      ['```sh', `npm run -s strike-range -- render '${link}' --out ${name}.png`, '```'].join('\n'),
    ].join('\n\n'),
  );
  const head = `# Gallery

Each graphic is drawn from the link below it, by the command line (\`npm run gallery\` draws them anew) or on the page,
which opens the link, or the picture itself when it is dropped there. They are free to use with their source line.`;
  return `${[head, ...parts].join('\n\n')}\n`;
}
