import { allMatches, anyCase, asPrinted, toPattern } from '../text/index.ts'
import { defineExtractor, type Found } from './extractor.ts'

/** One line of Nơi nhận, or one bullet where extraction ran them together; "Lưu: VT" stands for itself even without one. */
const LINE = toPattern(String.raw`(?:^|(?<=[;.]\s*)(?=[-–—+•]\s*\p{L})|(?<=[;.,]\s*)(?=Lưu\s?:))[^\n]+?(?=[;.]\s*[-–—+•]\s*\p{L}|[;.,]\s*Lưu\s?:|\n|$)`, 'g')
const HEADING = anyCase`^[^\p{L}\d]{0,3}(?:[A-Z]{1,2}(?=N))?N\p{L}[ilí]\s+nh\p{L}n(?!\p{L})\s*[:;.]?\s*`
/** Words before a name that say why it gets the plan, and those after. */
const PURPOSE_BEFORE = /^(?:Lưu|Luu|Như trên|Như Điều \d+|Gửi|Kính gửi|Báo cáo)\s*[:.]?\s*/i
const PURPOSE_AFTER = /\s*(?:\([^)]*\)?|\s[-–]\s*(?:để\s+)?(?:b\/c|t\/h|th\/h))\s*/gi
const TAIL = /\s*(?:\.\/\.?|[.,;:\s])+$/
/** Ranks of places, with which a shared name ends: "TT. HĐND, UBND huyện" has two bodies of the same district. */
const SHARED = asPrinted`\s(?<rank>(?:các\s+)?(?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|phường|xã|TP|thị)(?:\s+[\p{Lu}\d][^,;]*)?)$`

const A_WORD = asPrinted`\p{L}{2}`

/** Nơi nhận: one fact for each line, with the names in it. */
export const recipients = defineExtractor({
  name: 'recipients',
  version: 3,
  fact: 'recipients',
  reads: { zones: ['recipients'] },
  *find({ text }): Iterable<Found<'recipients'>> {
    const from = HEADING.exec(text)?.[0].length ?? 0
    for (const match of allMatches(text.slice(from), LINE)) {
      const item = match[0].trim().replace(TAIL, '')
      if (!A_WORD.test(item)) continue
      const start = from + match.index + match[0].indexOf(item)
      yield { at: { start, end: start + item.length }, names: readNames(item) }
    }
  },
})

/** "- TT. HĐND - UBND huyện" → TT. HĐND huyện, UBND huyện; "Lưu: VT, NC" → VT, NC. */
export function readNames(line: string): string[] {
  const bare = line.replace(/^[-–—+*•·\s]+/, '').replace(PURPOSE_AFTER, ' ').replace(/\s+/g, ' ').trim()
  const filed = PURPOSE_BEFORE.exec(bare)
  const body = bare.slice(filed?.[0].length ?? 0).replace(TAIL, '').trim()
  if (body === '') return []
  if (filed && /^l[ưu]u/i.test(filed[0])) return body.split(/[,;.]\s*|\s+-\s+|\s*&\s*/).map((name) => name.trim()).filter(Boolean)
  return splitBodies(body)
}

/** Commas part bodies only where each part can stand alone: short forms and names that begin with a capital. */
function splitBodies(body: string): string[] {
  const parts = body.split(/\s*[,;]\s+|\s+-\s+(?=(?:UBND|HĐND|UBMTTQ))|\s+và\s+(?=các\s+(?:hội|đoàn|ban|tổ))/u).map((part) => part.trim()).filter(Boolean)
  const opens = (part: string): boolean => /^(?:(?:các\s+)?P?CT\b|Chủ tịch|các Phó|Mặt trận|MTTQ|TT[.\s]|TT\p{Lu}|[A-ZĐ]{2,}|Đ\/c|Các|Ban|Phòng|Sở|Văn phòng|VP|Thường trực|Đảng ủy|Đảng uỷ|Huyện ủy|Đài|Hội|Đoàn|Trung tâm|các hội)/u.test(part)
  if (parts.length < 2 || !parts.every(opens)) return [body]
  const rank = SHARED.exec(parts.at(-1) as string)?.groups?.rank
  const led = /^(?:(?:các\s+)?P?CT|Chủ tịch|các Phó Chủ tịch|Lãnh đạo)\s+(?<body>\S.*)$/.exec(parts.at(-1) as string)?.groups?.body
  return parts.map((part, i) => (led && i < parts.length - 1 && /^(?:CT|Chủ tịch|Lãnh đạo)$/u.test(part) ? `${part} ${led}` : rank && i < parts.length - 1 && !SHARED.test(part) && /^(?:TT[.\s]\s?)?(?:HĐND|UBND|UBMTTQ\S*|MTTQ|Đảng ủy|Huyện ủy)$/.test(part) && !/ủy$/u.test(part) ? `${part} ${rank}` : part))
}
