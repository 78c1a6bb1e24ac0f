/**
 * Names in a page, in the order in which it needs them, the files that its first answer is made of: otherwise the browser
 * hears of them from a script that has to come first.
 */

/**
 * What each page is started by, once its entry runs.
 * @type {Readonly<Record<string, string>>}
 */
const STARTS = {
  '/index.html': '/src/app/start.ts',
  '/embed/index.html': '/src/app/embed/start.ts',
};
const DATA = [/\/map-regions-[^/]*\.json$/, /\/towns-first-[^/]*\.json$/];

/** Scripts and styles that Vite names by itself, behind all else and without those that a script asks for. */
const WRITTEN_BY_VITE =
  /^ *<(?:script type="module"|link rel="(?:modulepreload|stylesheet)") crossorigin [^\n]*\n/gm;

/** @returns {import('vite').Plugin} */
export function firstFiles() {
  let base = '/';
  return {
    name: 'first-files',
    configResolved: (config) => {
      base = config.base;
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html, { path, bundle, chunk }) => {
        const start = STARTS[path];
        if (!start) return html;
        const up = '../'.repeat(path.split('/').length - 2);
        const root = base.startsWith('/') ? base : `./${up}`;
        const tags = bundle && chunk ? tagsOf(start, bundle, chunk, root) : [];
        const own = bundle ? html.replaceAll(WRITTEN_BY_VITE, '') : html;
        return own.replace('%FIRST_FILES%', () => tags.join('\n    '));
      },
    },
  };
}

/**
 * @param {string} start
 * @param {import('vite').Rollup.OutputBundle} bundle
 * @param {import('vite').Rollup.OutputChunk} entry
 * @param {string} base
 * @returns {string[]}
 */
function tagsOf(start, bundle, entry, base) {
  const scripts = [
    entry,
    ...chunksFrom(entry, bundle),
    ...chunksFrom(chunkBegunBy(start, bundle), bundle),
  ];
  const styles = scripts.flatMap((script) => [...(script.viteMetadata?.importedCss ?? [])]);
  const data = DATA.flatMap((pattern) => Object.keys(bundle).filter((name) => pattern.test(name)));
  const address = (/** @type {string} */ file) => `crossorigin href="${base}${file}"`;
  return [
    ...unique(styles).map((file) => `<link rel="stylesheet" ${address(file)} />`),
    `<script type="module" crossorigin src="${base}${entry.fileName}"></script>`,
    ...unique(scripts.map(({ fileName }) => fileName))
      .slice(1)
      .map((file) => `<link rel="modulepreload" ${address(file)} />`),
    ...data.map((file) => `<link rel="preload" as="fetch" ${address(file)} />`),
  ];
}

/**
 * The chunk that a module begins.
 * @param {string} start
 * @param {import('vite').Rollup.OutputBundle} bundle
 */
function chunkBegunBy(start, bundle) {
  const chunk = Object.values(bundle).find(
    (file) => file.type === 'chunk' && file.facadeModuleId?.endsWith(start),
  );
  if (chunk?.type !== 'chunk') throw new Error(`Nothing was built of ${start}.`);
  return chunk;
}

/**
 * A chunk and all that it cannot begin without.
 * @param {import('vite').Rollup.OutputChunk} chunk
 * @param {import('vite').Rollup.OutputBundle} bundle
 */
function chunksFrom(chunk, bundle) {
  const found = new Set([chunk]);
  for (const { imports } of found) {
    for (const name of imports) {
      const imported = bundle[name];
      if (imported?.type === 'chunk') found.add(imported);
    }
  }
  return [...found];
}

/**
 * @param {readonly string[]} names
 * @returns {string[]}
 */
function unique(names) {
  return [...new Set(names)];
}
