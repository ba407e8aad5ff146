/** A script for sh that puts a build into a bucket, file by file, in an order in which nobody gets half a version. */
import { ASKED_AGAIN, HASHED_FOLDERS, KEPT_FOR_EVER, LAST_FILES, OTHER_TYPE, TYPES } from '../file-rules.ts';

export interface Bucket {
  readonly bucket: string;
  /** Where the app is in the bucket: begins and ends with a slash. */
  readonly path: string;
  /** Of a store that is not Amazon's. */
  readonly endpoint: string | null;
}

export function uploadScript({ bucket, path, endpoint }: Bucket): string {
  const hashed = HASHED_FOLDERS.join('|');
  return `#!/bin/sh
# Puts a build of Zijdeur into the bucket ${bucket}, made by \`npm run --silent hosting\`:  sh upload.sh dist
# It removes nothing, since an older page may still be open, and can be run again at any time.
# It needs the command aws, with keys in the way that this command takes them.
set -eu
LC_ALL=C
export LC_ALL
# Stores that are not Amazon's may not know its newer checksums.
AWS_REQUEST_CHECKSUM_CALCULATION=when_required
export AWS_REQUEST_CHECKSUM_CALCULATION

dist=\${1:-dist}
for last in ${LAST_FILES.join(' ')}; do
    if [ ! -f "$dist/$last" ]; then
        echo "upload: $dist: found no $last, expected the folder of a build" >&2
        exit 2
    fi
done

put() {
    case $1 in
${Object.entries(TYPES)
  .map(([ending, type]) => `        *${ending}) type='${type}' ;;`)
  .join('\n')}
        *) type='${OTHER_TYPE}' ;;
    esac
    case $1 in
        ${HASHED_FOLDERS.map((folder) => `${folder}/*`).join(' | ')}) keep='${KEPT_FOR_EVER}' ;;
        *) keep='${ASKED_AGAIN}' ;;
    esac
    aws s3api put-object --bucket '${bucket}' --key '${path.slice(1)}'"$1" --body "$dist/$1" \\
        --content-type "$type" --cache-control "$keep"${endpoint ? ` --endpoint-url '${endpoint}'` : ''} </dev/null >/dev/null
    echo "$1"
}

put_all() {
    while IFS= read -r file; do
        put "$file"
    done
}

files() {
    (cd "$dist" && find . -type f ! -name '*.br' ! -name '*.gz' ! -path '*/.*' | sed 's|^\\./||' | sort)
}

# First what has a hash in its name and disturbs nobody, then the rest; last what sends people to all of it.
files | grep -E '^(${hashed})/' | put_all
files | grep -Ev '^(${hashed})/|^(${LAST_FILES.join('|').replaceAll('.', '\\.')})$' | put_all
for last in ${LAST_FILES.join(' ')}; do
    put "$last"
done
`;
}
