import {remembered} from '../ground/remembered.ts'
import type {Sighting} from './sightings.ts'

/** Something that recurs across the articles of one publisher. */
export interface Candidate {
  /** In how many files it stands. */
  files: number
  /** CSS selector that names it, where a class, an id or an address does. */
  select?: string
  /** Its text, as the first file has it; '' for a block without text. */
  sample: string
  /** Whether it mostly stands at the beginning or the end of the articles. */
  atEdge: boolean
}

interface Group {
  files: number
  lastFile: number
  edges: number
  sightings: number
  selector: string
  sample: string
}

/**
 * Finds what recurs: first the selectors under which (nearly) everything recurs, one candidate each, then single texts.
 * @param seen The sightings of each file.
 * @param least Smallest number of files.
 */
export function recurring(seen: readonly Sighting[][], kind: Sighting['kind'], least: number): Candidate[] {
  const byText = new Map<string, Group>()
  const bySelector = new Map<string, Group>()
  seen.forEach((sightings, file) => {
    for (const sighting of sightings) {
      if (sighting.kind !== kind) continue
      count(byText, `${sighting.selector}\n${sighting.text}`, sighting, file)
      count(bySelector, sighting.selector, sighting, file)
    }
  })
  const texts = [...byText.values()].filter(({files}) => files >= least)
  const repeated = new Map<string, number>()
  for (const {selector, sightings} of texts) repeated.set(selector, (repeated.get(selector) ?? 0) + sightings)
  const whole = new Set<string>()
  const candidates: Candidate[] = []
  for (const [selector, group] of bySelector) {
    const share = (repeated.get(selector) ?? 0) / group.sightings
    if (kind === 'image' || !/[.#-]/.test(selector) || group.files < least || share < mostlyTheSame) continue
    whole.add(selector)
    candidates.push(candidate(group, selector))
  }
  for (const group of texts) {
    if (whole.has(group.selector)) continue
    candidates.push(candidate(group, kind === 'image' ? `img[src=${JSON.stringify(group.sample)}]` : undefined))
  }
  return candidates.sort((a, b) => Number(b.atEdge) - Number(a.atEdge) || b.files - a.files)
}

/** Share of a selector's elements that must say what others say, too, for the selector to be the candidate. */
const mostlyTheSame = 0.9

function count(groups: Map<string, Group>, key: string, {selector, sample, atEdge}: Sighting, file: number): void {
  const group = remembered(groups, key, () => ({files: 0, lastFile: -1, edges: 0, sightings: 0, selector, sample}))
  group.sightings++
  if (atEdge) group.edges++
  if (group.lastFile !== file) group.files++
  group.lastFile = file
}

function candidate({files, sample, edges, sightings}: Group, select: string | undefined): Candidate {
  return {files, ...(select === undefined ? {} : {select}), sample, atEdge: edges * 2 > sightings}
}
