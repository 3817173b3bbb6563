import { TIERS_OF_TYPE, type AdministrativeUnit, type PlaceMatch, type UnitType } from '../../lexicon/index.ts'
import type { DocumentFields, Level, SegmentedDocument } from '../../model/index.ts'
import { allMatches, asPrinted, foldForComparison, singleSpaced, stripMarks, toPattern, wholeWords } from '../../text/index.ts'
import { plainOf } from '../plain-text.ts'
import { readingsOf } from '../run.ts'
import { findPlaceMentions, placeMentionsOf, type PlaceMention } from './mentions.ts'

/** How much each place of the document says about who issued it. */
const WEIGHTS = {
  issuer: 12,
  /** "UBND xã A xây dựng Kế hoạch …" */
  actor: 8,
  title: 6,
  letterhead: 4,
  superior: 1,
  placeOfIssue: 5,
  authority: 0.5,
  territory: 0.6,
  mention: 0.15,
} as const
const MOST: Partial<Record<keyof typeof WEIGHTS, number>> = { authority: 4, territory: 2.4, mention: 1.5 }

const ACTS = wholeWords('(?:xây dựng|ban hành|đề ra|triển khai|lập) (?:kế|kế hoạch)|ban hành|xây dựng')
const TERRITORY = /trên\s+địa\s+bàn\s+(?:toàn\s+)?(?:tỉnh|thành phố|quận|huyện|thị xã|phường|xã|thị trấn|đặc khu)\s+$/i
/** A unit without a name is the issuer's own: "UBND xã", "trên địa bàn huyện". */
const GENERIC = toPattern(String.raw`(?=[uủtcđ])(?<![\p{L}\p{M}\p{N}_])(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân|trên địa bàn|trên địa bàn toàn|của|toàn|cán bộ|công chức) (?<type>tỉnh|thành phố|quận|huyện|thị xã|phường|xã|thị trấn|đặc khu)(?![\p{L}\p{M}\p{N}_])(?! [\p{L}\d])`, 'g')

export interface OwnPlace {
  readonly type: UnitType
  /** The most frequent spelling. */
  readonly name: string
  /** Every spelling of the name (marks aside) with its number of printings. */
  readonly spellings: ReadonlyMap<string, number>
  /** What the gazetteer has under any of the spellings. */
  readonly matches: readonly PlaceMatch[]
  readonly score: number
}

type Part = keyof typeof WEIGHTS
interface Entry {
  readonly type: UnitType
  readonly spellings: Map<string, number>
  readonly matches: Map<AdministrativeUnit, PlaceMatch>
  readonly parts: Map<Part, number>
}

/**
 * The places that the document can come from, likeliest first: every unit it names, by where it names it.
 *
 * @returns Empty where the document names no unit with its type.
 */
export function rankOwnPlaces(document: SegmentedDocument, fields: DocumentFields): OwnPlace[] {
  const entries = new Map<string, Entry>()
  const note = (mention: PlaceMention, part: Part): void => {
    const key = keyOf(mention)
    const entry = entries.get(key) ?? { type: mention.type, spellings: new Map(), matches: new Map(), parts: new Map() }
    entries.set(key, entry)
    const spelling = singleSpaced(mention.name)
    entry.spellings.set(spelling, (entry.spellings.get(spelling) ?? 0) + 1)
    for (const match of mention.matches) entry.matches.set(match.unit, match)
    entry.parts.set(part, (entry.parts.get(part) ?? 0) + WEIGHTS[part])
  }
  for (const mention of findPlaceMentions(fields.issuer ?? '')) note(mention, 'issuer')
  for (const mention of findPlaceMentions(fields.title ?? '')) note(mention, 'title')
  noteLetterhead(document, note)
  for (const passage of document.passages) {
    const { text, zone } = passage
    for (const mention of placeMentionsOf(passage)) {
      note(mention, 'mention')
      if (mention.isAuthority) note(mention, 'authority')
      if (TERRITORY.test(text.slice(0, mention.start))) note(mention, 'territory')
      if (zone === 'preamble' || zone === 'body') if (mention.isAuthority && isActor(text, mention)) note(mention, 'actor')
    }
  }
  const tiers = countGenericTiers(document)
  return [...entries.values()]
    .map(({ type, spellings, matches, parts }) => {
      const name = [...spellings].sort((a, b) => b[1] - a[1])[0]?.[0] as string
      const place = { type, name, spellings, matches: [...matches.values()] }
      return { ...place, score: total(parts) + placeOfIssueScore(name, fields) + 3 * (tiers.get(tierOf(place)) ?? 0) }
    })
    .sort((a, b) => b.score - a.score)
}

/** Unmarked, so that a name that is sometimes misspelt is one name. */
function keyOf({ type, name }: PlaceMention): string {
  return `${type} ${stripMarks(foldForComparison(name))}`
}

function noteLetterhead(document: SegmentedDocument, note: (mention: PlaceMention, part: Part) => void): void {
  const letterhead = document.passages.filter(({ zone }) => zone === 'header').slice(0, 12).map(({ text }) => text).join(' ')
  const mentions = findPlaceMentions(letterhead)
  const order: readonly Level[] = ['province', 'district', 'commune']
  const lowest = Math.max(...mentions.map((mention) => order.indexOf(tierOf(mention))))
  for (const mention of mentions) note(mention, order.indexOf(tierOf(mention)) === lowest ? 'letterhead' : 'superior')
}

/** "của UBND huyện A": another document's maker. */
const OF_ANOTHER = /(?:^|\s)(?:của|do)\s+(?:UBND|[ỦU][yỷ]\s+ban\s+[nN]hân\s+dân)\s+\S+(?:\s+\S+)?\s+$/
/** What may not stand between a maker and what it does: a pause, or another body. */
const BETWEEN = /[.;,:]|UBND|[ỦU][yỷ] ban|Phòng|Sở|Chủ tịch/

const ABOUT = asPrinted`^\s*(?:về|ngày)(?!\p{L})`

function isActor(text: string, { start, end }: PlaceMention): boolean {
  const next = text.slice(end, end + 60)
  const act = allMatches(next, ACTS)[0]
  return act !== undefined && !BETWEEN.test(next.slice(0, act.index)) && !ABOUT.test(next) && !OF_ANOTHER.test(text.slice(Math.max(0, start - 60), start))
}

function tierOf({ type, matches }: Pick<PlaceMention, 'type' | 'matches'>): Level {
  return matches[0]?.unit.tier ?? (TIERS_OF_TYPE[type].at(-1) as Level)
}

function total(parts: ReadonlyMap<Part, number>): number {
  return [...parts].reduce((sum, [part, weight]) => sum + Math.min(weight, MOST[part] ?? WEIGHTS[part]), 0)
}

function placeOfIssueScore(name: string, { placeOfIssue }: DocumentFields): number {
  if (!placeOfIssue) return 0
  const bare = (text: string): string => stripMarks(foldForComparison(text)).replace(/^(?:xa|phuong|thi tran|huyen|quan|thi xa|thanh pho|tp\.?|tinh|dac khu) /, '')
  return bare(placeOfIssue) === bare(name) ? WEIGHTS.placeOfIssue : 0
}

/** From this score on a place is the document's own; below, it is only named somewhere in the text. */
export const OWN_FROM = WEIGHTS.letterhead

/** Shares of the tiers among the nameless units ("UBND xã"), summing to 1; empty where there are none. */
export function countGenericTiers(document: SegmentedDocument): Map<Level, number> {
  const counts = new Map<Level, number>()
  let all = 0
  for (const reading of readingsOf(document)) {
    for (const match of allMatches(plainOf(reading).lower, GENERIC)) {
      const tiers = TIERS_OF_TYPE[(match.groups?.type ?? '') as UnitType] ?? []
      for (const tier of tiers) counts.set(tier, (counts.get(tier) ?? 0) + 1)
      all += tiers.length
    }
  }
  return new Map([...counts].map(([tier, count]) => [tier, count / all]))
}

const TYPE = wholeWords('tỉnh|quận|huyện|thị xã|phường|xã|thị trấn|đặc khu')
/** "Sở Lao động - Thương binh và Xã hội" names no commune. */
const SOCIETY = toPattern(String.raw`xã hội(?!\p{L})(?! \p{Lu})`, 'gi')
const DEPARTMENT = wholeWords('sở')

/** The tier that an issuing body's name tells where it names no place: `Ủy ban nhân dân xã`, `Sở Nội vụ`. */
export function tierOfIssuer(issuer: string | null): Level | null {
  if (!issuer) return null
  const last = allMatches(issuer.replace(SOCIETY, ' '), TYPE).at(-1)?.[0].toLowerCase().replace(/\s+/g, ' ')
  if (last) return TIERS_OF_TYPE[last as UnitType]?.[0] ?? null
  if (allMatches(issuer, DEPARTMENT).length > 0) return 'province'
  return null
}
