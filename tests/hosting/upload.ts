/** Runs the script for uploads with a stand-in for the command `aws`, that writes down what it is told. */
import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Bucket, uploadScript } from '../../src/pipeline/hosting/upload-script.ts';
import { folderWith } from '../broken-content.ts';

export interface Put {
  readonly bucket: string;
  readonly key: string;
  readonly body: Buffer;
  readonly type: string;
  readonly keep: string;
  readonly endpoint: string | undefined;
}

/** Every argument on a line of its own; whatever has `refused` in its key does not come through. */
const AWS = `#!/bin/sh
printf '%s\\n' "$@" -- >> "$PUTS"
case "$*" in *"$REFUSED"*) exit 1 ;; esac
`;

/** Uploads a folder, and tells what was put where, in order. */
export function upload(folder: string, bucket: Bucket, refused = 'nothing is refused') {
  let remove = () => {};
  const bin = folderWith({ aws: AWS, puts: '', 'upload.sh': uploadScript(bucket) }, (doIt) => {
    remove = doIt;
  });
  chmodSync(join(bin, 'aws'), 0o755);
  const env = { PATH: `${bin}:${process.env.PATH}`, PUTS: join(bin, 'puts'), REFUSED: refused };
  const { status, stderr } = spawnSync('sh', [join(bin, 'upload.sh'), folder], { env, encoding: 'utf8' });
  const calls = readFileSync(join(bin, 'puts'), 'utf8').split('\n--\n').slice(0, -1);
  remove();
  return { status, stderr, puts: calls.map((call) => putOf(call.split('\n'))) };
}

function putOf([service, command, ...words]: string[]): Put {
  if (service !== 's3api' || command !== 'put-object') throw new Error(`aws has no ${service} ${command} here`);
  const option = (name: string) => (words.includes(name) ? words[words.indexOf(name) + 1] : undefined);
  const told = (name: string) => {
    const value = option(name);
    if (value === undefined) throw new Error(`aws was not told ${name}`);
    return value;
  };
  return {
    bucket: told('--bucket'),
    key: told('--key'),
    body: readFileSync(told('--body')),
    type: told('--content-type'),
    keep: told('--cache-control'),
    endpoint: option('--endpoint-url'),
  };
}
