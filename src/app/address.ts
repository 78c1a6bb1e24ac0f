/** A write takes the browser as long as the answer. */
const REPLACE_EVERY_MS = 1000;

let isFollowing = false;
let lastWriteMs = 0;

/**
 * Brings the address bar to a link. Each settled change is one step of the history; while something is
 * dragged, the step that the drag began is replaced. The hash belongs to the map's camera and stays.
 */
export function followLink(link: string, isSettled: boolean): void {
  const continues = isFollowing;
  isFollowing = !isSettled;
  if (link === location.search) return;
  // browsers refuse more than about a hundred writes in half a minute
  if (continues && !isSettled && performance.now() - lastWriteMs < REPLACE_EVERY_MS) return;
  lastWriteMs = performance.now();
  const address = link + location.hash;
  if (continues) history.replaceState(history.state, '', address);
  else history.pushState(history.state, '', address);
}

/** Writes the link of what is shown over the address that was opened, without a step of its own. */
export function settleLink(link: string): void {
  if (link !== location.search) history.replaceState(history.state, '', link + location.hash);
}

/** The link of what is shown, to be copied: absolute with the site's own address. */
export function absoluteLink(link: string): string {
  const site = __SITE_URL__ === '' ? location.origin + location.pathname : `${__SITE_URL__}/`;
  return site + link;
}

/** The link of a scenario for a file: absolute with the site's own address, and relative where that is not known. */
export function fileLink(link: string): string {
  return __SITE_URL__ === '' ? link : `${__SITE_URL__}/${link}`;
}

/** The whole address of a page of the site. */
export function pageAddress(page: '' | 'embed/'): string {
  const site =
    __SITE_URL__ === ''
      ? new URL(import.meta.env.BASE_URL, location.href).href
      : `${__SITE_URL__}/`;
  return site + page + indexName();
}

/** What follows a folder's name in links: a store of files that knows no folders has its pages opened by their files. */
export function indexName(): '' | 'index.html' {
  return location.pathname.endsWith('/index.html') ? 'index.html' : '';
}
