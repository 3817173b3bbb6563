import { defineExtractor, type Found } from './extractor.ts'

/** One line of Nơi nhận; what stands before it says nothing of who receives. */
const LINE = /(?:^|(?<=[;\n])|(?<=\s)(?=[-–—+•]\s*\p{Lu}))\s*(?<item>[-–—+*•·]?\s*[^;\n]+)/gu
const HEADING = /^["'“]?\s*N[ơoớờ][ilí]\s+nh[ậâaăạàéeêẽ]n\s*[:;.]?\s*/iu
/** Words before a name that say why it gets the plan, and those after. */
const PURPOSE_BEFORE = /^(?:Lưu|Luu|Như trên|Như Điều \d+|Gửi|Kính gửi|Báo cáo)\s*[:.]?\s*/iu
const PURPOSE_AFTER = /\s*(?:\(\s*(?:để\s+)?(?:[bB]áo cáo|b\/c|th\/h|t\/h|thực hiện|theo dõi|phối hợp|chỉ đạo|biết|p\/h|c\/đ|đăng tải|đăng tin|gửi)[^)]*\)|\s[-–]\s*(?:để\s+)?(?:b\/c|t\/h|th\/h))\s*/giu
const TAIL = /\s*(?:\.\/\.?|[.,;:\s])+$/u
/** Ranks of places, with which a shared name ends: "TT. HĐND, UBND huyện" has two bodies of the same district. */
const SHARED = /\s(?<rank>(?:các\s+)?(?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|phường|xã|TP|thị)(?:\s+[\p{Lu}\d][^,;]*)?)$/u

/** Nơi nhận: one fact for each line, with the names in it. */
export const recipients = defineExtractor({
  name: 'recipients',
  version: 1,
  fact: 'recipients',
  reads: { zones: ['recipients'] },
  *find({ text }): Iterable<Found<'recipients'>> {
    const from = HEADING.exec(text)?.[0].length ?? 0
    for (const match of text.slice(from).matchAll(LINE)) {
      const printed = match.groups?.item ?? ''
      const item = printed.replace(TAIL, '')
      if (!/\p{L}{2}/u.test(item)) continue
      const start = from + match.index + match[0].length - printed.length
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
  if (filed && /^l[ưu]u/iu.test(filed[0])) return body.split(/[,;.]\s*|\s+-\s+|\s*&\s*/u).map((name) => name.trim()).filter(Boolean)
  return splitBodies(body)
}

/** Commas part bodies only where each part can stand alone: short forms and names that begin with a capital. */
function splitBodies(body: string): string[] {
  const parts = body.split(/\s*,\s+|\s+-\s+(?=(?:UBND|HĐND|UBMTTQ))|\s+và\s+(?=các\s+hội)/u).map((part) => part.trim()).filter(Boolean)
  const opens = (part: string): boolean => /^(?:(?:các\s+)?P?CT\b|TT[.\s]|TT\p{Lu}|[A-ZĐ]{2,}|Đ\/c|Các|Ban|Phòng|Sở|Văn phòng|VP|Thường trực|Đài|Hội|Đoàn|Trung tâm|các hội)/u.test(part)
  if (parts.length < 2 || !parts.every(opens)) return [body]
  const rank = SHARED.exec(parts.at(-1) as string)?.groups?.rank
  return parts.map((part, i) => (rank && i < parts.length - 1 && !SHARED.test(part) && /^(?:TT[.\s]\s?)?(?:HĐND|UBND|UBMTTQ\S*|MTTQ|Đảng ủy|Huyện ủy)$/u.test(part) && !/ủy$/u.test(part) ? `${part} ${rank}` : part))
}
