import '../core/with_land.ts';
import '../scene/words/all.ts';
import { run } from './run.ts';

// a reader that closes early, such as head, has what it wanted
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') process.exitCode = 1;
    process.exit();
  });
}

try {
  const siteUrl = (process.env.SITE_URL ?? '').replace(/\/+$/, '');
  process.exitCode = await run(process.argv.slice(2), process, siteUrl);
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  process.stderr.write(`strike-range failed: ${reason.split('\n')[0] ?? ''}\n`);
  process.exitCode = 1;
}
