#!/usr/bin/env bash
# --ndjson under GNU parallel: records cut into blocks, several processes, answers in order, and the same bytes as one
# process gives. Outside the quick tests, since it needs parallel(1); says so and passes where there is none.
#   test/cli/slow/gnu-parallel.sh [FOLDER OF ARTICLES]
set -euo pipefail
cd "$(dirname "$0")/../../.."
if ! parallel --version 2>/dev/null | grep -q GNU; then echo 'skipped: there is no GNU parallel here'; exit 0; fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

node -e '
  const {readdirSync, readFileSync} = require("node:fs"), {join} = require("node:path")
  const files = readdirSync(process.argv[1], {recursive: true}).filter((name) => /\.(txt|html?|md)$/.test(name)).sort()
  for (let round = 0; round < (files.length < 100 ? 50 : 1); round++)
    for (const name of files) {
      console.log(JSON.stringify({id: `${round}/${name}`, source: readFileSync(join(process.argv[1], name), "utf8")}))
      if (round % 10 === 3) console.log("this line is no record")
    }
' "${1:-fixtures}" > "$work/records"

node bin/convert.js --ndjson < "$work/records" > "$work/one"
parallel --no-notice --pipe --block 200k --keep-order --jobs 4 node bin/convert.js --ndjson < "$work/records" > "$work/many" 2> "$work/messages"
# The number of a broken record counts within its block.
sed -i 's/"record":[0-9]*/"record":0/' "$work/one" "$work/many"
cmp "$work/one" "$work/many"
test "$(wc -l < "$work/records")" -eq "$(wc -l < "$work/many")"
echo "passed: $(wc -l < "$work/many") records, the same bytes from one process and from four at a time"
