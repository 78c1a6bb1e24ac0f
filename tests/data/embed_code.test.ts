import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import {
  EMBED_SANDBOX,
  frameCode,
  frameWithScriptCode,
  pictureCode,
} from '../../src/data/embed_code.ts';

const CODE = {
  address: 'https://map.example/embed/?v=1&at=50.9077,34.7981&height=420',
  title: 'Within 306 km of "Sumy" & <b>others</b>',
  heightPx: 680,
};

test('the frame is lazy, has a title and a height, and only the freedom that the map needs', () => {
  const code = frameCode(CODE);
  expect(code).toContain(
    'src="https://map.example/embed/?v=1&amp;at=50.9077,34.7981&amp;height=420"',
  );
  expect(code).toContain(
    'title="Within 306 km of &quot;Sumy&quot; &amp; &lt;b&gt;others&lt;/b&gt;"',
  );
  expect(code).toContain('height="680" loading="lazy"');
  expect(code).toContain('sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"');
  expect(EMBED_SANDBOX).not.toContain('allow-same-origin');
});

test('the code of a frame is this, to the letter', () => {
  expect(frameCode({ address: 'https://map.example/embed/?v=1', title: 'A', heightPx: 400 })).toBe(
    `<iframe
  src="https://map.example/embed/?v=1"
  title="A"
  width="100%" height="400" loading="lazy" style="border:0"
  sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"
></iframe>`,
  );
});

test('the code of a picture is this, to the letter', () => {
  const picture = { title: 'A', altText: 'B', widthPx: 1200, heightPx: 675, fullMap: 'https://map.example/?v=1' }; // prettier-ignore
  expect(pictureCode(picture)).toBe(`<figure>
  <a href="https://map.example/?v=1"><picture>
    <source srcset="a.svg" type="image/svg+xml">
    <img src="a.png" width="1200" height="675" loading="lazy"
      style="max-width:100%;height:auto" alt="B">
  </picture></a>
</figure>`);
});

test('an apostrophe in the address of the site does not end a text of the script', () => {
  const address = "https://map.example/editor's/embed/?v=1";
  const code = frameWithScriptCode({ ...CODE, address });
  expect(code).toContain(`iframe[src^="https://map.example/editor\\'s/embed/"]`);
});

/** A page with two frames, one of them of the map, and the script of the code. */
function pageWithScript() {
  const map = { contentWindow: {}, style: { height: '' } };
  const other = { contentWindow: {}, style: { height: '' } };
  let listener: (event: unknown) => void = () => undefined;
  const selectors: string[] = [];
  runInNewContext(/<script>(.*)<\/script>/s.exec(frameWithScriptCode(CODE))![1]!, {
    window: { addEventListener: (_type: string, added: typeof listener) => (listener = added) },
    document: {
      querySelectorAll: (selector: string) => {
        selectors.push(selector);
        return [map];
      },
    },
  });
  return { map, other, selectors, hear: (event: unknown) => listener(event) };
}

test('the script gives the frame the height that it tells', () => {
  const { map, hear, selectors } = pageWithScript();
  const data = { type: 'srm:height', id: null, height: 712.4 };
  hear({ data, origin: 'null', source: map.contentWindow });
  expect(map.style.height).toBe('713px');
  expect(selectors).toEqual(['iframe[src^="https://map.example/embed/"]']);
});

test('outside a sandbox, the origin of the site is taken as well', () => {
  const { map, hear } = pageWithScript();
  const data = { type: 'srm:height', id: null, height: 500 };
  hear({ data, origin: 'https://map.example', source: map.contentWindow });
  expect(map.style.height).toBe('500px');
});

test.each([
  ['a string', 'srm:height'],
  ['nothing', null],
  ['another type', { type: 'height', height: 500 }],
  ['no height', { type: 'srm:height' }],
  ['a height in words', { type: 'srm:height', height: '500px;position:fixed' }],
  ['a height that is no number', { type: 'srm:height', height: NaN }],
  ['an endless height', { type: 'srm:height', height: Infinity }],
  ['a negative height', { type: 'srm:height', height: -500 }],
  ['a height of a city', { type: 'srm:height', height: 1e6 }],
  [
    'a height with a mind of its own',
    { type: 'srm:height', height: { valueOf: (): number => 500 } },
  ],
])('F62: the script takes no height from %s', (_what, data) => {
  const { map, hear } = pageWithScript();
  hear({ data, origin: 'null', source: map.contentWindow });
  expect(map.style.height).toBe('');
});

test('F62: the script takes no height from another window or another origin', () => {
  const { map, other, hear } = pageWithScript();
  const data = { type: 'srm:height', id: null, height: 500 };
  hear({ data, origin: 'null', source: other.contentWindow });
  hear({ data, origin: 'https://evil.example', source: map.contentWindow });
  hear({ data, origin: 'https://map.example.evil.example', source: map.contentWindow });
  expect([map.style.height, other.style.height]).toEqual(['', '']);
});

test('the picture has the names of the exported files, the text and the link', () => {
  const code = pictureCode({
    title: 'What lies within 306 km of Sumy',
    altText: 'Rings "around" Sumy.',
    widthPx: 1200,
    heightPx: 675,
    fullMap: 'https://map.example/?v=1&at=50.9077,34.7981',
  });
  expect(code).toContain('srcset="what-lies-within-306-km-of-sumy.svg" type="image/svg+xml"');
  expect(code).toContain('src="what-lies-within-306-km-of-sumy.png" width="1200" height="675"');
  expect(code).toContain('alt="Rings &quot;around&quot; Sumy."');
  expect(code).toContain('<a href="https://map.example/?v=1&amp;at=50.9077,34.7981">');
});
