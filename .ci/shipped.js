// node .ci/shipped.js < sbom.json: of an SPDX list of all packages, leaves what users get: the package itself, what is
// in its bundles (dist/licences.txt, written by the build) and its dependencies. Tools that only build and test are no
// part of it.
import {readFileSync} from 'node:fs'

const bundled = [...readFileSync('dist/licences.txt', 'utf8').matchAll(/^(@?[\w./-]+) (\d\S*) \([^)]*\)$/gm)]
const shipped = new Set(bundled.map(([, name, version]) => `${name}@${version}`))
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
for (const [path, {version, dev, devOptional}] of Object.entries(lock.packages)) {
  if (path !== '' && !dev && !devOptional) shipped.add(`${path.replace(/^.*node_modules\//, '')}@${version}`)
}

const list = JSON.parse(readFileSync(0, 'utf8'))
const [root] = list.documentDescribes
const kept = list.packages.filter(
  ({SPDXID, name, versionInfo}) => SPDXID === root || shipped.has(`${name}@${versionInfo}`),
)
const ids = new Set(kept.map(({SPDXID}) => SPDXID))
const missing = [...shipped].filter((one) => !kept.some(({name, versionInfo}) => `${name}@${versionInfo}` === one))
if (missing.length > 0)
  throw new Error(`${missing.join(', ')} is shipped, but not in the list (expected npm ci before it)`)
const relationships = list.relationships
  .filter(
    ({spdxElementId, relatedSpdxElement}) =>
      ids.has(relatedSpdxElement) && (ids.has(spdxElementId) || spdxElementId === list.SPDXID),
  )
  .map((one) => (one.relationshipType === 'DEV_DEPENDENCY_OF' ? {...one, relationshipType: 'DEPENDENCY_OF'} : one))
process.stdout.write(`${JSON.stringify({...list, packages: kept, relationships}, null, 2)}\n`)
