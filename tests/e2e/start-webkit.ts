/** WebKit as W3C WebDriver has it: its own driver, on a screen that nobody sees. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { retry } from './retry.ts';

export interface WebKit {
  /** Starts a window of its own, which remembers nothing of those before. */
  open(): Promise<WebKitWindow>;
  stop(): void;
}

export interface WebKitWindow {
  /** Gives one command of WebDriver: its path within the session, and what goes with it. */
  command<T>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<T>;
}

/** The files to start; `findBrowsers` finds them. */
export interface WebKitFiles {
  readonly driver: string;
  readonly display: string;
  readonly browser: string;
}

/** Starts the screen and the driver. One window at a time. */
export async function startWebKit(files: WebKitFiles): Promise<WebKit> {
  const children: ChildProcess[] = [];
  const stop = () => {
    for (const child of children) child.kill();
  };
  process.once('exit', stop);

  const screen = spawn(files.display, ['-displayfd', '1', '-screen', '0', '500x6000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  children.push(screen);
  const [number] = await once(screen.stdout, 'data');
  const port = await freePort();
  const env = { ...process.env, DISPLAY: `:${String(number).trim()}`, GDK_BACKEND: 'x11', LIBGL_ALWAYS_SOFTWARE: '1' };
  children.push(spawn(files.driver, ['-p', String(port)], { stdio: 'ignore', env }));

  const address = `http://127.0.0.1:${port}`;
  await retry(() => ask(address, 'GET', '/status'));
  const options = { binary: files.browser, args: ['--automation'] };
  return {
    open: async () => {
      const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': options } };
      const { sessionId } = await ask<{ sessionId: string }>(address, 'POST', '/session', { capabilities });
      return { command: (method, path, body) => ask(address, method, `/session/${sessionId}${path}`, body) };
    },
    stop: () => {
      process.off('exit', stop);
      stop();
    },
  };
}

async function ask<T>(address: string, method: string, path: string, body?: object): Promise<T> {
  const answer = await fetch(address + path, {
    method,
    ...(body && { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(20_000),
  });
  const { value } = (await answer.json()) as { value: T & { error?: string; message?: string } };
  if (!answer.ok) throw new Error(`${method} ${path}: ${value?.error}: ${value?.message}`);
  return value;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
