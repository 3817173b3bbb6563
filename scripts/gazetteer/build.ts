// Builds src/lexicon/places/units.json from lists of administrative units at several dates and the table of July 2025.
// usage: npx tsx scripts/gazetteer/build.ts FOLDER
import { writeFileSync } from 'node:fs'
import { toBareKey, toNameKey, UNIT_TYPES } from '../../src/lexicon/places/name.ts'
import { readFormerDistricts, readFormerNames, readSnapshots, readTransitions, type Snapshot } from './sources.ts'

const TIERS = ['province', 'district', 'commune'] as const
const OUT = new URL('../../src/lexicon/places/units.json', import.meta.url)
/** Index of the first list after the mergers. */
const MERGED = 4

/** The places of a tone: old printing and new. */
const OLD_TO_NEW: Readonly<Record<string, string>> = {
  'oà': 'òa', 'oá': 'óa', 'oả': 'ỏa', 'oã': 'õa', 'oạ': 'ọa', 'oè': 'òe', 'oé': 'óe', 'oẻ': 'ỏe', 'oẽ': 'õe', 'oẹ': 'ọe', 'uỳ': 'ùy', 'uý': 'úy', 'uỷ': 'ủy', 'uỹ': 'ũy', 'uỵ': 'ụy',
}

interface Draft {
  readonly tier: number
  readonly type: string
  readonly name: string
  readonly code: string
  readonly parent: Draft | null
  first: number
  last: number
  readonly aliases: Set<string>
  readonly successors: Set<Draft>
}

const folder = process.argv[2]
if (!folder) throw new Error('usage: npx tsx scripts/gazetteer/build.ts FOLDER')
const snapshots = readSnapshots(folder)
const drafts = new Map<string, Draft>()
const communeNames = new Map<number, Set<string>>()
/** For each list, its units by tier and code. */
const byCode: Map<string, Draft>[] = snapshots.map(() => new Map())

// Newest first, so that the spelling of the later and better proof-read list becomes the name and the earlier one an alias.
for (const [index, snapshot] of [...snapshots.entries()].reverse()) addSnapshot(index, snapshot)
for (let index = 0; index < snapshots.length - 1; index++) if (index + 1 !== MERGED) linkByCode(index)
linkFormerNames()
linkTransitions()
linkProvinces()
write()

function addSnapshot(index: number, { units }: Snapshot): void {
  for (const unit of units) {
    const province = add(index, 0, unit.province, unit.provinceCode, null)
    const district = unit.district === null ? null : add(index, 1, unit.district, unit.districtCode ?? '', province)
    if (unit.commune !== null) add(index, 2, unit.commune, unit.communeCode ?? '', district ?? province)
  }
}

function add(index: number, tier: number, printed: string, code: string, parent: Draft | null): Draft {
  const { type, name } = splitName(printed)
  const known = (byCode[index] as Map<string, Draft>).get(`${tier}:${code}`)
  if (known) return known
  const key = [tier, type, code, toBareKey(name), keyOf(parent), index >= MERGED].join('|')
  const draft = drafts.get(key) ?? respelt(index, tier, type, name, code, parent) ?? { tier, type, name, code, parent, first: index, last: index, aliases: new Set(), successors: new Set() }
  if (draft.name !== name) draft.aliases.add(name)
  draft.first = Math.min(draft.first, index)
  draft.last = Math.max(draft.last, index)
  drafts.set(key, draft)
  byCode[index]?.set(`${tier}:${code}`, draft)
  return draft
}

/** The same unit under a slightly other spelling in the next list: same code, type and parent, at most two letters apart. */
function respelt(index: number, tier: number, type: string, name: string, code: string, parent: Draft | null): Draft | null {
  if (index >= MERGED - 1) return null
  const later = byCode[index + 1]?.get(`${tier}:${code}`)
  if (!later || later.type !== type || later.parent !== parent || /\d/.test(name)) return null
  // Where the earlier list has the later name too, it was another unit's and this one was renamed.
  if (toBareKey(later.name) !== toBareKey(name) && namesIn(index).has(`${parent?.code}|${toBareKey(later.name)}`)) return null
  return distance(toBareKey(later.name), toBareKey(name)) <= 2 ? later : null
}

/** The communes that a list names, each with its district's code. */
function namesIn(index: number): Set<string> {
  const known = communeNames.get(index) ?? new Set(snapshots[index]?.units.map(({ districtCode, commune }) => `${districtCode}|${commune === null ? '' : toBareKey(splitName(commune).name)}`))
  communeNames.set(index, known)
  return known
}

function keyOf(draft: Draft | null): string {
  return draft ? `${draft.type}${draft.code}${toBareKey(draft.name)}<${keyOf(draft.parent)}` : ''
}

function splitName(printed: string): { type: string; name: string } {
  const clean = toNewTonePlace(printed.normalize('NFC').replace(/\s+/g, ' ').trim())
  const type = UNIT_TYPES.find((one) => clean.toLowerCase().startsWith(`${one} `))
  if (!type) throw new Error(`no type in front of "${printed}"`)
  const rest = clean.slice(type.length + 1)
  return { type, name: /^\d+$/.test(rest) ? String(Number(rest)) : rest }
}

/** The lists mix `Hoà` and `Hòa`; one place of the tone, so that one name is one string. */
function toNewTonePlace(text: string): string {
  return text.replace(/(?<!q)(o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/giu, (pair) => {
    const turned = OLD_TO_NEW[pair.toLowerCase()] as string
    return [...turned].map((letter, i) => (pair[i] === pair[i]?.toLowerCase() ? letter : letter.toUpperCase())).join('')
  })
}

/** Renamed, raised in rank or moved: the same code in the next list under another name, type or parent, in the same province. */
function linkByCode(index: number): void {
  for (const [key, draft] of byCode[index] as Map<string, Draft>) {
    const next = byCode[index + 1]?.get(key)
    if (next && next !== draft && draft.last <= index && provinceOf(next).code === provinceOf(draft).code) draft.successors.add(next)
  }
}

function provinceOf(draft: Draft): Draft {
  return draft.parent ? provinceOf(draft.parent) : draft
}

function runTogether({ type, name }: { type: string; name: string }): string {
  return toBareKey(`${type} ${name}`)
}

/** Units gone before 2025: a later unit of the province is known to have taken over their name. */
function linkFormerNames(): void {
  const last = byCode[MERGED - 1] as Map<string, Draft>
  const at = new Map<string, Draft[]>()
  for (const draft of last.values()) {
    const above = draft.parent?.parent ? [draft.parent.parent, draft.parent] : draft.parent ? [draft.parent] : []
    const key = [...above.map(runTogether), runTogether(draft)].join('/')
    at.set(key, [...(at.get(key) ?? []), draft])
  }
  const successorsOf = new Map<string, Set<Draft>>()
  const note = (province: string, former: string, district: string, heirs: Draft[] = []): void => {
    for (const heir of heirs) {
      const key = [province, former, district].join('/')
      successorsOf.set(key, (successorsOf.get(key) ?? new Set()).add(heir))
    }
  }
  for (const row of readFormerNames(folder as string)) note(row.province, row.former, row.district, at.get(`${row.province}/${row.district}/${row.commune}`))
  for (const row of readFormerDistricts(folder as string)) note(row.province, row.former, '', at.get(`${row.province}/${row.district}`))
  for (const draft of new Set(drafts.values())) {
    if (draft.tier === 0 || draft.last >= MERGED - 1 || draft.successors.size > 0) continue
    const province = runTogether((byCode[MERGED - 1] as Map<string, Draft>).get(`0:${provinceOf(draft).code}`) as Draft)
    const district = draft.tier === 2 ? runTogether(last.get(`1:${draft.parent?.code}`) ?? [...(draft.parent?.successors ?? [])][0] ?? (draft.parent as Draft)) : ''
    for (const heir of successorsOf.get([province, runTogether(draft), district].join('/')) ?? []) draft.successors.add(heir)
    if (draft.successors.size === 0) for (const heir of namesake(draft, last)) draft.successors.add(heir)
  }
}

/** The unit of the same name in the same district, whatever its code and type then (a town and the commune around it became one). */
function namesake(draft: Draft, last: ReadonlyMap<string, Draft>): Draft[] {
  const parents = new Set([last.get(`1:${draft.parent?.code}`), ...(draft.parent?.successors ?? [])])
  return [...last.values()].filter((one) => one.tier === draft.tier && one !== draft && toBareKey(one.name) === toBareKey(draft.name) && (draft.tier === 2 ? parents.has(one.parent as Draft) : one.parent?.code === draft.parent?.code))
}

/** 1 July 2025: communes by the table; districts to the communes that theirs went to, or to the special zone that they became. */
function linkTransitions(): void {
  const before = byCode[MERGED - 1] as Map<string, Draft>
  const after = byCode[MERGED] as Map<string, Draft>
  for (const { old, newCode } of readTransitions(folder as string)) {
    const heir = after.get(`2:${newCode}`)
    const district = before.get(`1:${old.districtCode}`)
    const commune = old.communeCode === null ? null : before.get(`2:${old.communeCode}`)
    if (!heir || !district || commune === undefined) throw new Error(`not in the lists: ${JSON.stringify(old)} → ${newCode}`)
    commune?.successors.add(heir)
    district.successors.add(heir)
  }
}

function linkProvinces(): void {
  const before = byCode[MERGED - 1] as Map<string, Draft>
  const after = byCode[MERGED] as Map<string, Draft>
  for (const { old, newProvinceCode } of readTransitions(folder as string)) {
    before.get(`0:${old.provinceCode}`)?.successors.add(after.get(`0:${newProvinceCode}`) as Draft)
  }
}

/** Column by column, names once: read several times faster than a row for each unit. */
function write(): void {
  const all = [...new Set(drafts.values())].sort((a, b) => a.tier - b.tier || a.first - b.first || (a.code < b.code ? -1 : a.code > b.code ? 1 : a.last - b.last))
  const number = new Map(all.map((draft, i) => [draft, i]))
  const names = [...new Set(all.map(({ name }) => name))]
  const nameNumber = new Map(names.map((name, i) => [name, i]))
  const sparse = <T>(list: readonly (T | null)[]): Record<number, T> => Object.fromEntries(list.flatMap((one, i) => (one === null ? [] : [[i, one]])))
  const file = {
    tiers: TIERS, types: UNIT_TYPES, dates: snapshots.map(({ date }) => date), names,
    keys: sparse(names.map((name) => (toNameKey(name) === name.toLowerCase() ? null : toNameKey(name)))),
    tier: all.map(({ tier }) => tier), type: all.map(({ type }) => UNIT_TYPES.indexOf(type as (typeof UNIT_TYPES)[number])), name: all.map(({ name }) => nameNumber.get(name)),
    code: all.map(({ code }) => code).join(' '), parent: all.map(({ parent }) => (parent ? number.get(parent) : -1)), first: all.map(({ first }) => first), last: all.map(({ last }) => last),
    successors: sparse(all.map(({ successors }) => (successors.size === 0 ? null : [...successors].map((heir) => number.get(heir) as number).sort((a, b) => a - b)))),
    aliases: sparse(all.map(({ aliases }) => (aliases.size === 0 ? null : [...aliases].sort()))),
  }
  writeFileSync(OUT, `{\n${Object.entries(file).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(',\n')}\n}\n`)
  report(all)
}

function report(all: readonly Draft[]): void {
  const orphans = all.filter(({ last, successors }) => last < snapshots.length - 1 && successors.size === 0)
  console.log(snapshots.map(({ date }, i) => `${date}: ${TIERS.map((_, tier) => all.filter((one) => one.tier === tier && one.first <= i && one.last >= i).length).join('/')}`).join('\n'))
  console.log(`${all.length} units; gone without a known successor: ${orphans.length}`, orphans.slice(0, 12).map(({ type, name, parent }) => `${type} ${name} (${parent?.name})`).join('; '))
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) next[j] = Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1))
    row = next
  }
  return row[b.length] as number
}
