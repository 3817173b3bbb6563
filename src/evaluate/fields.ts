import type { DocumentRecord } from '../model/index.ts'
import { fold, foldCode, foldPlace, foldTitle } from './fold.ts'
import { isLow, type GoldRecord } from './gold.ts'

/** One value to be found. `isFirm` false: neither asked for nor punished. `raw` is folded; for matching by overlap. */
export interface Item {
  readonly keys: readonly string[]
  readonly raw: string
  readonly isFirm: boolean
}

/** What a field asks: the gold's items and the record's, as comparable keys. */
export interface Field {
  readonly name: string
  readonly gold: (gold: GoldRecord) => readonly Item[]
  readonly found: (record: DocumentRecord) => readonly Item[]
  /** Whether a record's key also fits a gold key that it is not equal to. */
  readonly fits?: (gold: string, found: string) => boolean
}

const item = (key: string, raw = '', isFirm = true): Item => ({ keys: [key], raw: fold(raw), isFirm })
const unique = (items: readonly Item[]): Item[] => [...new Map([...items].reverse().map((one) => [one.keys[0], one])).values()].reverse()

/** Times that are only asked for by their words: what "thường xuyên" or an event comes to is hardly a value. */
const SOFT_TYPES: ReadonlySet<string> = new Set(['continuous', 'event', 'year'])
const isTimed = ({ type, value }: { type: string; value: string | null }): boolean => !SOFT_TYPES.has(type) && value !== 'R' && value !== null

/** The fields in the order of the table; the rules are those of the annotation guideline. */
export const FIELDS: readonly Field[] = [
  {
    name: 'header',
    gold: ({ document }) => headerItems(document, document.issuedOn?.length === 10 ? document.issuedOn : null),
    found: ({ document }) => headerItems(document, document.issuedOn?.length === 10 ? document.issuedOn : null),
  },
  {
    name: 'headings',
    gold: ({ sections }) => sections.map((one) => item(foldTitle(one.title ?? one.raw), one.raw, one.type === 'heading' && !isLow(one))),
    found: ({ sections }) => sections.filter(({ type, title }) => type !== 'numbered' && title !== null).map((one) => item(foldTitle(one.title), one.raw)),
    fits: (gold, found) => gold !== '' && found !== '' && (gold.startsWith(found) || found.startsWith(gold)) && Math.min(gold.length, found.length) >= 60,
  },
  {
    name: 'heading kinds',
    gold: ({ sections }) => kindItems(sections.map((one) => ({ ...one, isFirm: one.type === 'heading' && !isLow(one) }))),
    found: ({ sections }) => kindItems(sections.filter(({ type, title }) => type !== 'numbered' && title !== null).map((one) => ({ ...one, isFirm: true }))),
  },
  {
    name: 'references',
    gold: (gold) => unique(gold.references.filter(({ code, namedOnly }) => code !== null && !namedOnly).map((one) => item(foldCode(one.code), one.raw, !isLow(one)))),
    found: (record) => unique(record.references.filter(({ code }) => code !== null && foldCode(code) !== foldCode(record.document.code)).map((one) => item(foldCode(one.code), one.raw))),
  },
  {
    name: 'references with date',
    gold: (gold) => unique(gold.references.filter(({ code, issuedOn, namedOnly }) => code !== null && issuedOn !== null && !namedOnly).map((one) => item(`${foldCode(one.code)}@${one.issuedOn}`, one.raw, !isLow(one)))),
    found: (record) => unique(record.references.filter(({ code, issuedOn }) => code !== null && issuedOn !== null).map((one) => item(`${foldCode(one.code)}@${one.issuedOn}`, one.raw))),
  },
  {
    name: 'deadlines',
    gold: ({ deadlines }) => deadlines.map((one) => item(String(one.value), one.raw, isTimed(one) && !isLow(one))),
    found: ({ deadlines }) => deadlines.filter(isTimed).map((one) => item(String(one.value), one.raw)),
  },
  {
    name: 'units with role',
    gold: ({ units }) => unique(units.map((one) => ({ keys: [one.name, ...(one.aliases ?? [])].map((name) => `${fold(name)}§${one.role}`), raw: fold(one.raw), isFirm: !isLow(one) }))),
    found: ({ units }) => unique(units.map((one) => item(`${fold(one.name)}§${one.role}`, one.raw))),
    fits: (gold, found) => {
      const [name = '', role] = gold.split('§')
      const [foundName = '', foundRole] = found.split('§')
      return role === foundRole && (name.includes(foundName) || foundName.includes(name))
    },
  },
  {
    name: 'targets',
    gold: ({ targets }) => targets.map((one) => item(`${one.value}${one.unit === '%' ? '%' : ''}`, one.raw, !isLow(one))),
    found: ({ targets }) => targets.map((one) => item(`${one.value}${one.unit === '%' ? '%' : ''}`, one.raw)),
  },
  {
    name: 'channels',
    gold: ({ channels }) => unique(channels.filter(({ kind }) => kind !== 'khac').map((one) => item(one.kind, one.raw, !isLow(one)))),
    found: ({ channels }) => unique(channels.filter(({ kind }) => kind !== 'khac').map((one) => item(one.kind, one.raw))),
  },
  {
    name: 'reform areas',
    gold: ({ reformAreas }) => reformAreas.map((one) => item(one.area, '', one.answer === 'covered' && !isLow(one))),
    found: ({ reformAreas }) => reformAreas.filter(({ answer }) => answer === 'covered').map((one) => item(one.area)),
  },
  {
    name: 'recipients',
    gold: ({ recipients }) => recipients.map((one) => item(fold(one.raw), one.raw, !isLow(one))),
    found: ({ recipients }) => recipients.map((one) => item(fold(one.raw), one.raw)),
    fits: (gold, found) => found !== '' && (gold.includes(found) || found.includes(gold)),
  },
]

type HeaderValues = Pick<GoldRecord['document'], 'kind' | 'number' | 'code' | 'title' | 'planYears' | 'locality' | 'signatory'>

/** One item a field, `null` included: a value where the paper is blank counts against. */
function headerItems({ kind, number, code, title, planYears, locality, signatory }: HeaderValues, issuedOn: string | null): Item[] {
  const values = {
    kind, number, code: code === null ? null : foldCode(code), issuedOn, title: title === null ? null : foldTitle(title), year: planYears[0] ?? null,
    commune: foldPlace(locality?.commune), district: foldPlace(locality?.district), province: foldPlace(locality?.province), signatory: fold(signatory?.name),
  }
  return Object.entries(values).map(([name, value]) => item(`${name}:${value || null}`))
}

function kindItems(sections: readonly { title: string | null; raw: string; kinds: readonly string[]; isFirm: boolean }[]): Item[] {
  return sections.flatMap(({ title, raw, kinds, isFirm }) => kinds.filter((kind) => kind !== 'khac').map((kind) => item(`${foldTitle(title ?? raw)} → ${kind}`, raw, isFirm)))
}
