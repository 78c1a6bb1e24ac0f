const ANSWER = 'oembed.json';

/**
 * Lets systems that ask for oEmbed find an answer. A file gives the same one for every link, so that it says what is
 * true of all of them: what the map is called, and its picture; the system makes it a link to the address it was given.
 * It has to name whole addresses, and is left out of a site that does not know its own.
 * @param {string} site The site's own address without a slash at the end, or empty.
 * @returns {import('vite').Plugin}
 */
export function oembed(site) {
  return {
    name: 'oembed',
    apply: 'build',
    transformIndexHtml: {
      handler: (_html, { path }) =>
        site !== '' && path === '/index.html' ? [discovery(site)] : [],
    },
    generateBundle() {
      if (site === '') return;
      const source = `${JSON.stringify(answer(site), null, 2)}\n`;
      this.emitFile({ type: 'asset', fileName: ANSWER, source });
    },
  };
}

/** @param {string} site */
function answer(site) {
  return {
    version: '1.0',
    type: 'link',
    title: 'Strike-range map',
    provider_name: 'Strike-range map',
    provider_url: `${site}/`,
    thumbnail_url: `${site}/social-card.png`,
    thumbnail_width: 1200,
    thumbnail_height: 630,
  };
}

/**
 * @param {string} site
 * @returns {import('vite').HtmlTagDescriptor}
 */
function discovery(site) {
  return {
    tag: 'link',
    injectTo: 'head',
    attrs: {
      rel: 'alternate',
      type: 'application/json+oembed',
      href: `${site}/${ANSWER}`,
      title: 'Strike-range map',
    },
  };
}
