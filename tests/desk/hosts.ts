/** Servers of Debian with the ready files of a release, changed only in where files lie and what is listened to. */
import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { caddyfile, nginxConf } from '../../scripts/host_files.mjs';
import { freePort } from '../../scripts/port.mjs';

export interface Host {
  readonly name: string;
  readonly base: string;
  /** Of the server, without a slash at the end. */
  readonly address: string;
  readonly close: () => void;
}

const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Fails where a program is missing, in words that help. */
export function need(program: string, packageName: string, version = '--version'): void {
  if (spawnSync(program, [version]).error) {
    throw new Error(`${program} is missing; \`apt-get install ${packageName}\` brings it.`);
  }
}

export async function builtInHost(base: string): Promise<Host> {
  const port = await freePort(4520);
  const words = ['--base', base, '--port', String(port), '--folder', 'dist'];
  const server = spawn(process.execPath, ['scripts/serve.mjs', ...words], { stdio: 'ignore' });
  return started('built-in', base, `http://127.0.0.1:${port}`, server);
}

/** Speaks HTTPS with a certificate of its own making, as its file has it, and HTTP beside it to be measured. */
export async function nginxHost(base: string): Promise<Host> {
  need('nginx', 'nginx-light libnginx-mod-http-brotli-static', '-v');
  need('openssl', 'openssl', 'version');
  const folder = folderWithSite(base);
  const [redirect, secure, plain] = await freePorts(4530, 3);
  const certificate = ['-keyout', join(folder, 'key.pem'), '-out', join(folder, 'site.pem')];
  const words = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-subj', '/CN=localhost'];
  execFileSync('openssl', [...words, ...certificate], { stdio: 'ignore' });
  const config = nginxConf(base)
    .replaceAll('/srv/strike-range', join(folder, 'www'))
    .replace(/^ *listen \[::\].*\n/gm, '')
    .replace('listen 80;', `listen 127.0.0.1:${redirect};`)
    .replace('listen 443 ssl', `listen 127.0.0.1:${plain};\n    listen 127.0.0.1:${secure} ssl`)
    .replace(/ssl_certificate .*/, `ssl_certificate ${folder}/site.pem;`)
    .replace(/ssl_certificate_key .*/, `ssl_certificate_key ${folder}/key.pem;`)
    .replace('# brotli_static on;', 'brotli_static on;');
  writeFileSync(join(folder, 'nginx.conf'), config);
  const globals = `daemon off; user root; pid ${folder}/pid; error_log stderr; load_module ${BROTLI};`;
  const server = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf'), '-g', globals], {
    stdio: 'ignore',
  });
  return started('nginx', base, `http://127.0.0.1:${plain}`, server, folder);
}

export async function caddyHost(base: string): Promise<Host> {
  need('caddy', 'caddy', 'version');
  const folder = folderWithSite(base);
  const [port] = await freePorts(4540, 1);
  const config = caddyfile(base)
    .replaceAll('/srv/strike-range', join(folder, 'www'))
    .replace('map.example.org {', `{\n  admin off\n}\n\nhttp://127.0.0.1:${port} {`);
  writeFileSync(join(folder, 'Caddyfile'), config);
  const words = ['run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')];
  const server = spawn('caddy', words, { stdio: 'ignore', env: { ...process.env, HOME: folder } });
  return started('Caddy', base, `http://127.0.0.1:${port}`, server, folder);
}

function folderWithSite(base: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'strike-range-host-'));
  mkdirSync(join(folder, 'www'), { recursive: true });
  cpSync('dist', join(folder, 'www', base), { recursive: true });
  return folder;
}

async function freePorts(first: number, count: number): Promise<number[]> {
  const ports: number[] = [];
  for (let port = first; ports.length < count; port = ports.at(-1)! + 1) {
    ports.push(await freePort(port));
  }
  return ports;
}

async function started(
  name: string,
  base: string,
  address: string,
  server: ChildProcess,
  folder?: string,
): Promise<Host> {
  const close = (): void => {
    server.kill('SIGTERM');
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  };
  for (let i = 0; i < 100; i += 1) {
    if (server.exitCode !== null) break;
    if (await isThere(address)) return { name, base, address, close };
    await new Promise((done) => setTimeout(done, 100));
  }
  close();
  throw new Error(`${name} does not start with the file of the release.`);
}

async function isThere(address: string): Promise<boolean> {
  try {
    await fetch(address);
    return true;
  } catch {
    return false;
  }
}
