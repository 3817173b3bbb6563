import { expandAbbreviations } from '../../lexicon/index.ts'
import type { DocumentFields } from '../../model/index.ts'
import { escapeRegExp, singleSpaced } from '../../text/index.ts'
import { withMarks } from './marks.ts'

/** The plan's own place, as far as names of units depend on it. */
export interface OwnPlace {
  /** `xã`, `phường`, `thị trấn`, `huyện`, `quận`, `thị xã`, `thành phố`, `tỉnh`; null where unknown. */
  readonly type: string | null
  readonly name: string | null
  /** `Sở` where a department is the issuer: its offices are named with it or without ("Văn phòng Sở"). */
  readonly office: string | null
}

const TYPES = ['xã', 'phường', 'thị trấn', 'đặc khu', 'huyện', 'quận', 'thị xã', 'thành phố', 'tỉnh'] as const
/** Offices that have one official name and several in use. */
const OFFICIAL: readonly (readonly [RegExp, string])[] = [
  [/^Phòng VHTT(?!\p{L})/iu, 'Phòng Văn hóa và Thông tin'], [/(?<=nhân dân )(?=(?:xã|phường|thôn), )/u, 'các '],
  [/Đài (?:truyền thanh|TT)(?![\p{L}])/u, 'Đài Truyền thanh'], [/^(?:Đoàn thanh niên|Đoàn TN)(?![\p{L}])/u, 'Đoàn Thanh niên'], [/(?:một cửa|Một Cửa)/u, 'Một cửa'],
  [/^Văn h(?:óa|oá)(?: ?- ?| )[Xx]ã hội/u, 'Văn hóa - Xã hội'], [/^Tư pháp(?: ?- ?| )[Hh]ộ tịch/u, 'Tư pháp - Hộ tịch'], [/^Tài chính(?: ?- ?| )[Kk]ế toán/u, 'Tài chính - Kế toán'],
]

/** What is short for something else elsewhere, by what stands before it. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/(?<=Tài chính ?- ?)KH(?!\p{L})/u, 'Kế hoạch'], [/^VP\. ?(?=\p{Lu})/u, 'VP '], [/CQ, ?ĐV(?!\p{L})/u, 'cơ quan, đơn vị'], [/^CC (?=Văn|Tư|Tài|Địa|VP|TP|TC|VH|ĐC|Kế)/u, 'Công chức '], [/(?<=^Đài )TT-TH(?!\p{L})/u, 'Truyền thanh - Truyền hình'], [/(?<=Tư pháp ?- ?)HT(?!\p{L})/u, 'Hộ tịch'],
  [/(?<=Địa chính ?- ?)XD(?!\p{L})/u, 'Xây dựng'], [/(?<=Phòng )NV(?!\p{L})/u, 'Nội vụ'], [/(?<=Phòng )TP(?![\p{L}-])/u, 'Tư pháp'], [/(?<=Phòng )YT(?!\p{L})/u, 'Y tế'], [/^CA (?=xã|phường|huyện|thị|tỉnh)/u, 'Công an '],
]

/** Short names joined, by the head before them: `TT` is another thing in a centre than in an office. */
const JOINED: readonly (readonly [RegExp, string])[] = [
  [/(?<=^Phòng )VH ?- ?TT(?! ?&| và|[\p{L},-])/u, 'Văn hóa và Thông tin'], [/(?<=^Phòng )KT(?: ?& ?| và )HT(?! ?&| và|[\p{L},-])/u, 'Kinh tế và Hạ tầng'], [/(?<=^Phòng )KT(?:, ?| ?- ?)HT(?: ?& ?| và )ĐT(?!\p{L})/u, 'Kinh tế, Hạ tầng và Đô thị'],
  [/(?<=^(?:Phòng|Sở) )LĐ(?: ?- ?|, ?)TB(?: ?& ?| và )XH(?!\p{L})/u, 'Lao động - Thương binh và Xã hội'],
  [/(?<=^Trung tâm )TT(?: ?& ?| và )VH(?! ?&| và|[\p{L},-])/u, 'Truyền thông và Văn hóa'],
  [/(?<=^Trung tâm )VH, ?TT(?: ?& ?| và )(?:TT ?- ?TH|TTTH)(?!\p{L})/u, 'Văn hóa, Thể thao và Truyền thanh - Truyền hình'], [/(?<=^Trung tâm )VH, ?TT(?! ?&| và|[\p{L},-])/u, 'Văn hóa, Thể thao'],
]

const OWN = new WeakMap<DocumentFields, OwnPlace>()

/** The plan's own place, from its locality, else from its issuer. */
export function ownPlaceOf(fields: DocumentFields): OwnPlace {
  const own = OWN.get(fields) ?? readOwnPlace(fields)
  OWN.set(fields, own)
  return own
}

function readOwnPlace({ locality, issuer }: DocumentFields): OwnPlace {
  const { level = null } = locality ?? {}
  const printed = new RegExp(`(?:${TYPES.join('|')})(?= |$)(?! hội(?!\\p{L})(?! \\p{Lu}))(?: (.+))?`, 'iu').exec(issuer ?? '')
  const type = TYPES.find((one) => printed?.[0].toLowerCase().startsWith(one)) ?? null
  const name = (level && locality ? locality[level] : null) ?? printed?.[1] ?? null
  const office = /^(?:Sở|Chi cục|Cục|Ban)(?= )/u.exec(issuer ?? '')?.[0] ?? null
  return { type, office, name: name?.replace(new RegExp(`^(?:${TYPES.join('|')}) `, 'iu'), '') ?? null }
}

/**
 * One name for a unit however it is printed: abbreviations written out, the plan's own place as its type alone.
 * `UBND huyện Thạnh Trị` and `UBND huyện` → `Ủy ban nhân dân huyện`; `phòng Nội vụ` → `Phòng Nội vụ`.
 */
export function canonicalUnitName(printed: string, own: OwnPlace, isGroup: boolean): string {
  const names = NAMES.get(own) ?? new Map<string, string>()
  NAMES.set(own, names)
  const key = `${isGroup ? '+' : '-'}${printed}`
  const known = names.get(key) ?? toCanonicalName(printed, own, isGroup)
  names.set(key, known)
  return known
}
/** A plan names the same few units again and again. */
const NAMES = new WeakMap<OwnPlace, Map<string, string>>()

function toCanonicalName(printed: string, own: OwnPlace, isGroup: boolean): string {
  const written = expandAbbreviations([...SHORT, ...JOINED].reduce((name, [short, long]) => name.replace(short, long), withMarks(singleSpaced(printed))))
    .replace(/^(?:các|Các) (?=các )/u, '').replace(/\bUỷ\b|Uỷ ban/gu, 'Ủy ban').replace(/ ?& ?/g, ' và ').replace(/(?<=\p{L})-(?=\p{Lu})/gu, ' - ')
    .replace(/ của (?=(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh|UBND|Ủy ban))/u, ' ').replace(/[ ,;:.()-]+$/u, '')
    .replace(/(?<=\p{Ll} )(?:Xã|Phường|Thị trấn|Huyện|Quận|Thị xã|Thành phố|Tỉnh)(?= \p{Lu}|$)/u, (type) => type.toLowerCase()).replace(/(?<!chính trị) - (?=thống kê|hộ tịch|kế toán|xã hội)\p{Ll}/u, (dash) => dash.toUpperCase())
  const bare = own.type && own.name && written.toLowerCase().includes(own.name.toLowerCase()) ? written.replace(new RegExp(`(?<=${own.type}) ${escapeRegExp(own.name)}(?![\\p{L}])`, 'iu'), '') : written
  const official = OFFICIAL.reduce((name, [printedForm, usual]) => name.replace(printedForm, usual), bare)
  return isGroup ? official.replace(/^(?:Các|Những|Mỗi|Từng|Tất|Toàn)(?= )/u, (word) => word.toLowerCase()) : official.charAt(0).toUpperCase() + official.slice(1)
}

/**
 * One name for units that the plan prints in several ways: with its own place and without (`Phòng Nội vụ huyện`, `Phòng Nội vụ`
 * in a district's plan), with "và" or a hyphen. The longer name wins, then the one printed first; nothing is added that the
 * plan does not print.
 *
 * @param names In the order of the text.
 */
export function joinNames(names: readonly string[], { type, office }: OwnPlace): ReadonlyMap<string, string> {
  const first = new Map<string, string>()
  for (const name of names) if (!first.has(nameKey(name))) first.set(nameKey(name), name)
  const longer = (name: string): string | undefined =>
    [...[type, office].flatMap((own) => (own ? [`${name} ${own}`] : [])), ...(IS_TRADE.test(name) ? [`công chức ${name}`] : [])].flatMap((long) => first.get(nameKey(long)) ?? [])[0] ?? inFull(name, names)
  return new Map(names.map((name) => [name, longer(name) ?? first.get(nameKey(name)) ?? name]))
}

/** The office of one official, cited by its trade alone. */
const IS_TRADE = /^(?:Văn phòng - Thống kê|Tư pháp - Hộ tịch|Văn hóa - Xã hội|Tài chính - Kế toán|Địa chính - \p{Lu}.*)$/u
const PARTS = /^(?<head>Phòng|Sở|Trung tâm|Ban|Đài) (?<rest>.+?)(?<place> (?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh))?$/u

/** "Trung tâm VH&TT": the name that the plan itself writes out elsewhere with these initials. */
function inFull(name: string, names: readonly string[]): string | undefined {
  const short = PARTS.exec(name)?.groups
  if (!short?.['rest'] || !/^\p{Lu}{2,}(?:(?: ?[,&-] ?| và )\p{Lu}{1,5})*$/u.test(short['rest'])) return undefined
  const initials = short['rest'].replace(/\P{Lu}/gu, '')
  const fits = names.filter((one) => {
    const full = PARTS.exec(one)?.groups
    return full?.['head'] === short['head'] && /\p{Ll}/u.test(full?.['rest'] ?? '') && (short['place'] ?? full?.['place']) === full?.['place'] && initialsOf(full?.['rest'] ?? '') === initials
  })
  return fits[0]
}

function initialsOf(words: string): string {
  return words.replace(/ và /gu, ' ').split(/[ ,-]+/u).map((word) => word.charAt(0).toUpperCase()).join('')
}

function nameKey(name: string): string {
  return name.toLowerCase().replace(/ - | và |, /g, ' ')
}
