import type { Passage, SegmentedDocument } from '../../model/index.ts'
import { allMatches, asPrinted, foldForComparison, foldTonePlace, isVietnameseSyllable, singleSpaced, stripMarks, wholeWords } from '../../text/index.ts'
import { passagesIn, textOfPassages, type Read } from './zone-text.ts'

/** Words with which a body's name begins in a letterhead, unmarked. */
const BODIES = [
  'uy ban nhan dan', 'ubnd', 'uy ban', 'hoi dong nhan dan', 'hdnd', 'hoi dong', 'van phong', 'so', 'phong', 'ban', 'dang uy', 'dang bo', 'huyen uy', 'tinh uy', 'thanh uy', 'quan uy', 'thi uy', 'chi bo', 'trung tam', 'cong an',
  'chi cuc', 'cuc', 'truong', 'hoi', 'doan', 'bo', 'thanh tra', 'tong cuc', 'kho bac', 'vien', 'benh vien', 'bao hiem', 'mat tran', 'uy ban mat tran',
]
const OPENS_BODY = new RegExp(`^(?:${[...BODIES].sort((a, b) => b.length - a.length).join('|')})\\b`)
/** Ranks of places, unmarked. */
const PLACE_TYPE = /(?<![a-z])(?:thanh pho|thi tran|thi xa|dac khu|tinh|huyen|quan|phuong|xa)(?! uy\b)(?![a-z])/
const NOT_LETTERHEAD = /^(?:c[o0]ng h|doc lap|d[o0]c l|so\b.{0,2}[:.\d/]|s[o6]\s*[:.]|ke hoach|[-_*–—\s]+$|dang cong san)|,\s*ngay\b/

const CAPITALS = asPrinted`\p{Lu}{2}`

/** Who issues the plan, from the letterhead; where that is lost, from the sentence that says who makes it. */
export function readIssuer(document: SegmentedDocument, kindStart: number | null): Read<string> | null {
  const header = passagesIn(document, 'header').filter(({ start }) => kindStart === null || start < kindStart)
  return readLetterhead(document, header) ?? readFromPreamble(document)
}

/** The last body named: above it stands its superior. "ỦY BAN NHÂN DÂN" and "XÃ A" are one. */
function readLetterhead(document: SegmentedDocument, header: readonly Passage[]): Read<string> | null {
  const bodies: Passage[][] = []
  for (const line of header) {
    const bare = stripMarks(line.text.normalize('NFC')).toLowerCase().trim()
    if (NOT_LETTERHEAD.test(bare)) {
      // The motto may stand between the two lines of a letterhead; the number ends it.
      if (bodies.some(opensBody) && /^s[o6].{0,2}[:.\d/]/.test(bare)) break
      continue
    }
    if (line.text.length > 90 || !CAPITALS.test(line.text)) continue
    const step = stepOfPlace(bodies.at(-1), bare)
    if (step > 0) continue
    if (OPENS_BODY.test(bare) || bodies.length === 0 || step < 0) bodies.push([line])
    else bodies.at(-1)?.push(line)
  }
  const own = bodies.findLast((lines) => opensBody(lines) || (lines !== bodies[0] && PLACE_LINE.test(stripMarks(lines[0]?.text ?? '').toLowerCase())))
  if (!own) return null
  const words = own.map(({ text }) => text.trim()).join(' ').replace(/\s+/g, ' ')
  const printed = PLACE_LINE.test(stripMarks(words).toLowerCase()) ? `ỦY BAN NHÂN DÂN ${words}` : words
  // The motto of the other column may stand between the lines: then the line that names the place is the evidence.
  const first = header.indexOf(own[0] as Passage)
  const together = own.every((line, i) => header[first + i] === line)
  const last = own.at(-1) as Passage
  return { value: toOfficialCase(document, printed), start: (together ? (own[0] as Passage) : last).start, end: last.end, confidence: 0.93 }
}

const opensBody = (lines: readonly Passage[]): boolean => OPENS_BODY.test(stripMarks(lines[0]?.text ?? '').toLowerCase())

/** A line that is a place alone, and the committee of a place in one line, unmarked. */
const PLACE_LINE = /^(thanh pho|thi tran|thi xa|dac khu|tinh|huyen|quan|phuong|xa) (?!uy\b)/
const COMMITTEE = /^(?:ubnd|uy ban nhan dan) (thanh pho|thi tran|thi xa|dac khu|tinh|huyen|quan|phuong|xa) /
const RANKS: Readonly<Record<string, number>> = { tinh: 3, 'thanh pho': 2, 'thi xa': 2, huyen: 2, quan: 2, phuong: 1, xa: 1, 'thi tran': 1, 'dac khu': 1 }

/** "UBND QUẬN A" over "PHƯỜNG B": below zero where the committee is the lower place's, above zero where the line only says in which place it lies, else zero. */
function stepOfPlace(body: readonly Passage[] | undefined, bare: string): number {
  const place = PLACE_LINE.exec(bare)?.[1]
  const above = body?.length === 1 ? COMMITTEE.exec(stripMarks((body[0] as Passage).text.normalize('NFC')).toLowerCase().trim())?.[1] : undefined
  return place && above ? Math.sign((RANKS[place] ?? 0) - (RANKS[above] ?? 0)) : 0
}

const BODY = '(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Sở|Phòng|Ban [Cc]hỉ đạo|Ban Thường vụ|Đảng [uủ]ỷ|Đảng ủy|Văn phòng|Trung tâm|Ủy ban MTTQ|Chi cục|Công an|Hội đồng)'
const MAKER = wholeWords(
  `(?<body>${BODY}(?: (?!${BODY} )[\\p{L}\\p{M}\\d,-]+){0,12}?) (?:xây dựng|ban hành|đề ra|lập|triển khai|thực hiện xây dựng|tổ chức xây dựng) (?:và )?(?:ban hành |triển khai )?(?:[Kk]ế hoạch|nội dung)`, 'g',
)

function readFromPreamble(document: SegmentedDocument): Read<string> | null {
  const { start, text } = textOfPassages(passagesIn(document, 'preamble'))
  const match = allMatches(text, MAKER).at(-1)
  const body = match?.groups?.body
  if (!match || !body) return null
  const at = match.index + match[0].indexOf(body)
  return { value: expandBody(body.replace(/\s+/g, ' ')), start: start + at, end: start + at + body.length, confidence: 0.8 }
}

/** A letterhead's capitals as the text itself writes the name, or else by the rule for names of places. */
function toOfficialCase(document: SegmentedDocument, printed: string): string {
  const expanded = expandBody(printed)
  if (printed !== printed.toUpperCase()) return expanded
  return findInText(document, printed) ?? toNameCase(expanded, (body) => findInText(document, body))
}

function expandBody(name: string): string {
  return name.replace(/^UBND(?=\s|$)/i, 'Ủy ban nhân dân').replace(/^[UỦ][ỷỶYyỳ]\s?ban[.,\s]+nhân\s?dân/i, 'Ủy ban nhân dân').replace(/^HĐND(?=\s|$)/i, 'Hội đồng nhân dân')
}

function findInText(document: SegmentedDocument, printed: string): string | null {
  const wanted = foldForComparison(printed)
  if (wanted.startsWith('ubnd') || wanted.startsWith('ủy ban nhân dân')) return null
  const words = wanted.split(' ').map((word) => word.replace(/[^\p{L}\p{M}\p{N}]/gu, '.'))
  const pattern = wholeWords(words.join(' '), 'g')
  // A word that is written in one way only says cheaply where the name cannot stand.
  const sure = words.find((word) => word.length > 2 && !/[.]|[oòóỏõọuùúủũụ][aàáảãạeèéẻẽẹyỳýỷỹỵ]/.test(word)) ?? ''
  for (const { zone, text } of document.passages) {
    const lower = text.toLowerCase()
    if (zone === 'header' || !lower.includes(sure)) continue
    for (const { index, 0: { length } } of allMatches(foldTonePlace(lower), pattern)) {
      const found = text.slice(index, index + length)
      if (found !== found.toUpperCase()) return singleSpaced(found)
    }
  }
  return null
}

/** "ỦY BAN NHÂN DÂN XÃ KIM SƠN" → "Ủy ban nhân dân xã Kim Sơn". */
function toNameCase(name: string, asInText: (body: string) => string | null): string {
  const lower = name.normalize('NFC').toLowerCase()
  const type = PLACE_TYPE.exec(stripMarks(lower))
  const bodyEnd = type ? type.index : lower.length
  const body = lower.slice(0, bodyEnd).trim()
  const capitals = (words: string): string => words.replace(/(?<![\p{L}\p{M}'’])\p{L}/gu, (letter) => letter.toUpperCase())
  const party = /^(?:(?:tỉnh|huyện|quận|thành|thị) [uủ][yỷỳ])\s+(?=\S)/.exec(body)
  const known = body.includes(' ') && body.length < name.length ? asInText(body) : null
  const head = known ?? withShortForms(body.charAt(0).toUpperCase() + (party ? body.slice(1, party[0].length) + capitals(body.slice(party[0].length)) : body.slice(1)))
  if (!type) return head
  const place = capitals(lower.slice(bodyEnd + type[0].length).trim())
  return `${head} ${lower.slice(bodyEnd, bodyEnd + type[0].length)} ${place}`.trim()
}

/** "Ủy ban mttq việt nam" → "Ủy ban MTTQ Việt Nam": letters that make no syllable are a short form. */
function withShortForms(body: string): string {
  return body.replace(/[\p{L}\p{M}]+/gu, (word) => (word.length > 1 && !isVietnameseSyllable(word) ? word.toUpperCase() : word)).replace(/ việt nam(?!\p{L})/u, ' Việt Nam')
}
