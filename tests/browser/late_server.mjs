// Serves a built site like `npm run preview`, but its scripts, data and letters come late: a test that reads too early,
// and a page that forgets to say that something is on its way, are then found each time, not on a busy machine alone.
import { createServer } from 'node:http';
import { siteServer } from '../../scripts/site_server.mjs';

const [folder = 'dist', port = '', lateMs = ''] = process.argv.slice(2);
const site = siteServer(folder);

createServer((request, response) => {
  const isPart = /\.(?:js|json|woff2)$/.test(request.url?.split('?')[0] ?? '');
  setTimeout(() => site.emit('request', request, response), isPart ? Number(lateMs) : 0);
}).listen(Number(port), '127.0.0.1');
