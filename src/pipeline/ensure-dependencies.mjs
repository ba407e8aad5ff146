// Node's own modules only: this runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const STAMP = 'node_modules/.zijdeur-install';

/** Installs what package-lock.json names, only when that or Node changed since the last time. */
export function ensureDependencies() {
  const want = createHash('sha256')
    .update(readFileSync('package-lock.json'))
    .update(process.version + process.platform + process.arch)
    .digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === want) return;
  console.log('Installing what package-lock.json names …');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(STAMP, want);
}

/** Runs a command with its output shown; ends this process where it fails. */
export function run(command, args) {
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}
