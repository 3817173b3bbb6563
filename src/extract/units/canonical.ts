import { expandAbbreviations } from '../../lexicon/index.ts'
import type { DocumentFields } from '../../model/index.ts'
import { anyCase, asPrinted, escapeRegExp, keptWith, remembered, singleSpaced, toPattern } from '../../text/index.ts'
import { withMarks } from './marks.ts'

/** The plan's own place, as far as names of units depend on it. */
export interface OwnPlace {
  /** `xã`, `phường`, `thị trấn`, `huyện`, `quận`, `thị xã`, `thành phố`, `tỉnh`; null where unknown. */
  readonly type: string | null
  readonly name: string | null
  /** `Sở` where a department is the issuer: its offices are named with it or without ("Văn phòng Sở"). */
  readonly office: string | null
  /** The department's own name: "Sở" alone is what it calls itself. */
  readonly officeName: string | null
}

const TYPES = ['xã', 'phường', 'thị trấn', 'đặc khu', 'huyện', 'quận', 'thị xã', 'thành phố', 'tỉnh'] as const
/** Offices that have one official name and several in use. */
const OFFICIAL: readonly (readonly [RegExp, string])[] = [
  [anyCase`^Phòng VHTT(?!\p{L})`, 'Phòng Văn hóa và Thông tin'], [/(?<=nhân dân )(?=(?:xã|phường|thôn), )/, 'các '],
  [asPrinted`Đài (?:truyền thanh|TT)(?![\p{L}])`, 'Đài Truyền thanh'], [asPrinted`^(?:Đoàn thanh niên|Đoàn TN)(?![\p{L}])`, 'Đoàn Thanh niên'], [/(?:một cửa|Một Cửa)/, 'Một cửa'],
  [/^Văn h(?:óa|oá)(?: ?- ?| )[Xx]ã hội/, 'Văn hóa - Xã hội'], [/^Tư pháp(?: ?- ?| )[Hh]ộ tịch/, 'Tư pháp - Hộ tịch'], [/^Tài chính(?: ?- ?| )[Kk]ế toán/, 'Tài chính - Kế toán'],
]

/** What is short for something else elsewhere, by what stands before it. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/^Đoàn TNCS ?(?:HCM|Hồ Chí Minh)?(?!\p{L})/u, 'Đoàn Thanh niên'], [/(?<=^Hội )ND(?!\p{L})/u, 'Nông dân'], [/(?<=^Hội )PN(?!\p{L})/u, 'Phụ nữ'], [/(?<=^Hội )NCT(?!\p{L})/u, 'Người cao tuổi'], [/^BP (?=[Mm]ột|[Tt]iếp|TN)/, 'Bộ phận '],
  [asPrinted`(?<=Tài chính ?- ?)KH(?!\p{L})`, 'Kế hoạch'], [asPrinted`^VP\. ?(?=\p{Lu})`, 'VP '], [asPrinted`CQ, ?ĐV(?!\p{L})`, 'cơ quan, đơn vị'], [/^CC (?=Văn|Tư|Tài|Địa|VP|TP|TC|VH|ĐC|Kế)/, 'Công chức '], [asPrinted`(?<=^Đài )TT-TH(?!\p{L})`, 'Truyền thanh - Truyền hình'], [asPrinted`(?<=Tư pháp ?- ?)HT(?!\p{L})`, 'Hộ tịch'],
  [asPrinted`(?<=Địa chính ?- ?)XD(?!\p{L})`, 'Xây dựng'], [asPrinted`(?<=Phòng )NV(?!\p{L})`, 'Nội vụ'], [asPrinted`(?<=Phòng )TP(?![\p{L}-])`, 'Tư pháp'], [asPrinted`(?<=Phòng )YT(?!\p{L})`, 'Y tế'], [/^CA (?=xã|phường|huyện|thị|tỉnh)/, 'Công an '],
]

/** Short names joined, by the head before them: `TT` is another thing in a centre than in an office. */
const JOINED: readonly (readonly [RegExp, string])[] = [
  [asPrinted`(?<=^Phòng )VH ?- ?TT(?! ?&| và|[\p{L},-])`, 'Văn hóa và Thông tin'], [asPrinted`(?<=^Phòng )KT(?: ?& ?| và )HT(?! ?&| và|[\p{L},-])`, 'Kinh tế và Hạ tầng'], [asPrinted`(?<=^Phòng )KT(?:, ?| ?- ?)HT(?: ?& ?| và )ĐT(?!\p{L})`, 'Kinh tế, Hạ tầng và Đô thị'],
  [asPrinted`(?<=^(?:Phòng|Sở) )LĐ(?: ?- ?|, ?)TB(?: ?& ?| và )XH(?!\p{L})`, 'Lao động - Thương binh và Xã hội'],
  [asPrinted`(?<=^Trung tâm )VH ?- ?TT(?! ?&| và|[\p{L},-])`, 'Văn hóa - Thể thao'],
  [asPrinted`(?<=^Trung tâm )TT(?: ?& ?| và )VH(?! ?&| và|[\p{L},-])`, 'Truyền thông và Văn hóa'],
  [asPrinted`(?<=^Trung tâm )VH, ?TT(?: ?& ?| và )(?:TT ?- ?TH|TTTH)(?!\p{L})`, 'Văn hóa, Thể thao và Truyền thanh - Truyền hình'], [asPrinted`(?<=^Trung tâm )VH, ?TT(?! ?&| và|[\p{L},-])`, 'Văn hóa, Thể thao'],
]

/** The plan's own place, from its locality, else from its issuer. */
export const ownPlaceOf: (fields: DocumentFields) => OwnPlace = keptWith(readOwnPlace)

const TYPE_AND_NAME = toPattern(`(?:${TYPES.join('|')})(?= |$)(?! hội(?!\\p{L})(?! \\p{Lu}))(?: (.+))?`, 'i')
const TYPE_FIRST = toPattern(`^(?:${TYPES.join('|')}) `, 'i')

function readOwnPlace({ locality, issuer }: DocumentFields): OwnPlace {
  const { level = null } = locality ?? {}
  const printed = TYPE_AND_NAME.exec(issuer ?? '')
  const type = TYPES.find((one) => printed?.[0].toLowerCase().startsWith(one)) ?? null
  const name = (level && locality ? locality[level] : null) ?? printed?.[1] ?? null
  const office = /^(?:Sở|Chi cục|Cục|Ban)(?= )/.exec(issuer ?? '')?.[0] ?? null
  const officeName = office === 'Sở' && issuer ? issuer.replace(/ tỉnh .*$| thành phố .*$/, '') : null
  return { type, office, officeName, name: name?.replace(TYPE_FIRST, '') ?? null }
}

/**
 * One name for a unit however it is printed: abbreviations written out, the plan's own place as its type alone.
 * `UBND huyện Thạnh Trị` and `UBND huyện` → `Ủy ban nhân dân huyện`; `phòng Nội vụ` → `Phòng Nội vụ`.
 */
export function canonicalUnitName(printed: string, own: OwnPlace, isGroup: boolean): string {
  const names = namesOf(own)
  const key = `${isGroup ? '+' : '-'}${printed}`
  const known = names.get(key) ?? toCanonicalName(printed, own, isGroup)
  names.set(key, known)
  return known
}
/** A plan names the same few units again and again. */
const namesOf = keptWith((_: OwnPlace) => new Map<string, string>())

/** "P. Nội vụ", "P.VH-TT". */
const OFFICE = asPrinted`^P\. ?(?=\p{Lu})`
const HAS_LETTERS = asPrinted`\p{Lu}{2}`
/** Between words; what stays short stays as printed: "Trung tâm VHTT&TT". */
const AND = toPattern(String.raw`(?<!\p{Lu}{2} ?) ?& ?| ?& ?(?!\p{Lu}{2})`, 'g')
const JOINING_DASH = toPattern(String.raw`(?<=\p{Ll})-(?=\p{Lu})|(?<=\p{Lu})-(?=\p{Lu}\p{Ll})`, 'g')
const CAPITAL_TYPE = asPrinted`(?<=\p{Ll} )(?:Xã|Phường|Thị trấn|Huyện|Quận|Thị xã|Thành phố|Tỉnh)(?= \p{Lu}|$)`
const SMALL_TRADE = asPrinted`(?<!chính trị) - (?=thống kê|hộ tịch|kế toán|xã hội)\p{Ll}`

function toCanonicalName(printed: string, own: OwnPlace, isGroup: boolean): string {
  if (own.officeName && /^sở$/i.test(printed)) return own.officeName
  const written = inWords(printed)
  const bare = own.type && own.name && written.toLowerCase().includes(own.name.toLowerCase()) ? written.replace(nameBehindType(own), '') : written
  const official = OFFICIAL.reduce((name, [printedForm, usual]) => name.replace(printedForm, usual), bare)
  return isGroup ? official.replace(/^(?:Các|Những|Mỗi|Từng|Tất|Toàn)(?= )/, (word) => word.toLowerCase()) : official.charAt(0).toUpperCase() + official.slice(1)
}

/** Plans name the same units as each other: what does not hang on the own place is worked out once. */
const MOST_NAMES = 5000
const inWords = remembered(writeOut, MOST_NAMES)

function writeOut(printed: string): string {
  const marked = withMarks(singleSpaced(printed)).replace(OFFICE, 'Phòng ')
  return expandAbbreviations(HAS_LETTERS.test(marked) ? [...SHORT, ...JOINED].reduce((name, [short, long]) => name.replace(short, long), marked) : marked)
    .replace(/^(?:các|Các) (?=các )/, '').replace(/\bUỷ\b|Uỷ ban/g, 'Ủy ban').replace(AND, ' và ').replace(JOINING_DASH, ' - ')
    .replace(/ của (?=(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh|UBND|Ủy ban))/, ' ').replace(/[ ,;:.()-]+$/, '')
    .replace(CAPITAL_TYPE, (type) => type.toLowerCase()).replace(SMALL_TRADE, (dash) => dash.toUpperCase())
}

const nameBehindType = keptWith((own: OwnPlace): RegExp => toPattern(`(?<=${own.type}) ${escapeRegExp(own.name ?? '')}(?![\\p{L}])`, 'i'))

/**
 * One name for units that the plan prints in several ways: with its own place and without (`Phòng Nội vụ huyện`, `Phòng Nội vụ`
 * in a district's plan), with "và" or a hyphen. The longer name wins, then the one printed first; nothing is added that the
 * plan does not print.
 *
 * @param names In the order of the text.
 */
export function joinNames(names: readonly string[], { type, name: place, office }: OwnPlace): ReadonlyMap<string, string> {
  const first = new Map<string, string>()
  const keys = new Map([...new Set(names)].map((name) => [name, nameKey(name)]))
  for (const [name, key] of keys) if (!first.has(key)) first.set(key, name)
  const owners = [type, office].flatMap((own) => (own ? [` ${own.toLowerCase()}`] : []))
  // "Đài PTTH tỉnh" where the plan also names it by the place itself.
  const withPlace = (key: string): string[] => (type && place && key.endsWith(` ${type}`) ? [`${key.slice(0, -type.length)}${place.toLowerCase()}`] : [])
  const longer = (name: string, key: string): string | undefined =>
    [...frontOf(name).map(nameKey), ...withPlace(key), ...(type ? youthOf(key, type) : []), ...owners.map((own) => key + own), ...(IS_TRADE.test(name) ? [`công chức ${key}`] : [])].flatMap((long) => first.get(long) ?? [])[0] ?? inFull(name, names)
  return new Map([...keys].map(([name, key]) => [name, longer(name, key) ?? first.get(key) ?? name]))
}

/** "MTTQ xã", "UBMTTQ xã" where the plan also says "Ủy ban MTTQ Việt Nam xã". */
function frontOf(name: string): string[] {
  if (!name.includes('Mặt trận Tổ quốc')) return []
  const full = name.replace(/^Mặt trận/, 'Ủy ban Mặt trận').replace(/(?<=Mặt trận Tổ quốc)(?! Việt Nam)/, ' Việt Nam')
  return full === name ? [] : [full, full.replace(' Việt Nam', '')].filter((one) => one !== name)
}

/** "Đoàn xã", "Xã đoàn" where the plan also says "Đoàn Thanh niên xã". */
function youthOf(key: string, type: string): string[] {
  return key === `đoàn ${type}` || key === `${type} đoàn` ? [`đoàn thanh niên ${type}`] : []
}

/** The office of one official, cited by its trade alone. */
const IS_TRADE = asPrinted`^(?:Văn phòng - Thống kê|Tư pháp - Hộ tịch|Văn hóa - Xã hội|Tài chính - Kế toán|Địa chính - \p{Lu}.*)$`
const PARTS = /^(?<head>Phòng|Sở|Trung tâm|Ban|Đài) (?<rest>.+?)(?<place> (?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh))?$/

const ALL_SHORT = asPrinted`^\p{Lu}{2,}(?:(?: ?[,&-] ?| và )\p{Lu}{1,5})*$`

/** "Trung tâm VH&TT": the name that the plan itself writes out elsewhere with these initials. */
function inFull(name: string, names: readonly string[]): string | undefined {
  const short = PARTS.exec(name)?.groups
  if (!short?.['rest'] || !ALL_SHORT.test(short['rest'])) return undefined
  const initials = short['rest'].replace(/\P{Lu}/gu, '')
  const fits = names.filter((one) => {
    const full = PARTS.exec(one)?.groups
    return full?.['head'] === short['head'] && /\p{Ll}/u.test(full?.['rest'] ?? '') && (short['place'] ?? full?.['place']) === full?.['place'] && initialsOf(full?.['rest'] ?? '') === initials
  })
  return fits[0]
}

function initialsOf(words: string): string {
  return words.replace(/ và /g, ' ').split(/[ ,-]+/).map((word) => word.charAt(0).toUpperCase()).join('')
}

function nameKey(name: string): string {
  return name.toLowerCase().replace(/ (?:-|và) |, /g, ' ')
}
