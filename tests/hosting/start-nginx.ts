/** A real nginx as an ordinary child process, with all its files in a temporary folder. */
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findNginx } from '../find-nginx.mjs';

export interface Nginx {
  /** Where it writes all that it writes. */
  readonly folder: string;
  /** Lets it finish what it does; what it wrote stays. */
  quit(): Promise<void>;
  /** Ends it, and removes the folder. */
  stop(): Promise<void>;
}

/** Where the log of the site goes, and the keys for TLS may lie; removed when nginx stops. */
export function nginxFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'zijdeur-nginx-')));
  // The worker is nobody when this is root.
  chmodSync(folder, 0o755);
  return folder;
}

/** Starts nginx with a site, as an nginx.conf that says much of what the site must undo. */
export async function startNginx(folder: string, site: string): Promise<Nginx> {
  const { file, brotli } = findNginx() ?? { file: 'nginx', brotli: null };
  writeFileSync(join(folder, 'site.conf'), site);
  writeFileSync(join(folder, 'nginx.conf'), surroundings(folder, brotli));
  const child = spawn(file, ['-p', folder, '-e', join(folder, 'start.log'), '-c', join(folder, 'nginx.conf')]);
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  let said = '';
  await new Promise<void>((ready, fail) => {
    child.once('error', fail);
    child.once('exit', (code) => fail(new Error(`nginx ended with ${code}: ${said}`)));
    child.stderr.on('data', (text) => {
      said += text;
      // It listens before it starts whoever answers.
      if (said.includes('start worker process ')) ready();
    });
  });
  const end = (signal: NodeJS.Signals) => {
    process.off('exit', kill);
    child.kill(signal);
    return ended;
  };
  return {
    folder,
    quit: () => end('SIGQUIT'),
    stop: async () => {
      await end('SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A port that nothing listens on. */
export function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

function surroundings(folder: string, brotli: string | null): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `${brotli ? `load_module ${brotli};` : ''}
daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log info;
error_log stderr notice;
events { worker_connections 64; }
http {
${temporary.map((name) => `    ${name}_temp_path ${folder}/${name};`).join('\n')}
    access_log ${folder}/access.log combined;
    types { application/javascript js; text/html html; }
    default_type text/plain;
    gzip on;
    autoindex on;
    server_tokens on;
    include ${folder}/site.conf;
}
`;
}
