import { type Candidate, pattern, two } from './candidate.ts'

const CLOCK = '(?<H>\\d{1,2}) ?(?:giờ|h|g) ?(?<M>\\d{2})?(?: phút)?'
const CLOCK_RANGE = pattern(`(?:từ )?${CLOCK} ?(?:đến|-) ?${CLOCK.replace('<H>', '<H2>').replace('<M>', '<M2>')}`)
const CLOCK_POINT = pattern(`(?:(?:vào )?(?:lúc|hồi|trước|vào) )?${CLOCK}(?<isDaily>,? (?:hàng|hằng|mỗi) ngày)?`)
const LENGTH = pattern('(?:chậm nhất(?: là)?|trong|sau|không quá|muộn nhất)(?: (?:vòng|thời hạn|thời gian|là|không quá|sau|trong))* (?<count>\\d{1,3})(?: ?\\(\\p{L}+(?: \\p{L}+){0,2}\\))? (?<unit>ngày|giờ|tháng|tuần)(?<working> làm việc)?(?! \\d)(?:,? (?:kể )?(?:từ|sau) (?:khi|ngày) [^.,;:]{1,40})?')
const ON_EVENT = pattern('(?:khi|theo) (?:có )?(?:văn bản )?(?:yêu cầu|phát sinh|chỉ đạo|hướng dẫn|kế hoạch)(?: (?:của )?(?:cấp trên|đột xuất|tỉnh|huyện|UBND (?:tỉnh|huyện|xã)))?|đột xuất(?: (?:hoặc )?(?:khi|theo) (?:có )?yêu cầu)?|(?:ngay )?sau khi (?:có |được )?(?:ban hành|nhận được|phê duyệt|công bố|văn bản|quyết định|kế hoạch)[^.,;:]{0,50}|ngay sau (?:khi )?[^.,;:]{3,40}')
const CONTINUOUS = pattern('(?:thực hiện )?thường xuyên(?:,? liên tục)?(?:,? (?:trong|suốt|cả) (?:cả )?năm(?: 20\\d{2})?)?(?:,? (?:liên tục|hàng ngày|hằng ngày))?|liên tục trong năm|suốt (?:cả )?năm|24/(?:7|24)(?: ?(?:giờ|h)(?:/ngày)?)?')

/** Hours, lengths of time after something, events, and what goes on all the time. */
export function findEvents(text: string): Candidate[] {
  return [
    ...[...text.matchAll(CLOCK_RANGE)].flatMap((match) => {
      const { H, M, H2, M2 } = match.groups ?? {}
      const [from, to] = [toClock(H, M), toClock(H2, M2)]
      return from && to ? [{ ...placeOf(match), type: 'period' as const, value: `${from}/${to}`, bound: 'on' as const, needs: 'none' as const }] : []
    }),
    ...[...text.matchAll(CLOCK_POINT)].flatMap((match) => {
      const at = toClock(match.groups?.['H'], match.groups?.['M'])
      const isDaily = match.groups?.['isDaily'] !== undefined
      return at && isDaily ? [{ ...placeOf(match), type: 'recurring' as const, value: `R/P1D;by=${at}`, bound: 'on' as const, needs: 'none' as const }] : []
    }),
    ...[...text.matchAll(LENGTH)].map((match): Candidate => ({
      ...placeOf(match), type: 'event', value: toDuration(match.groups ?? {}), bound: 'by', workingDays: match.groups?.['working'] !== undefined, needs: 'none',
    })),
    ...[...text.matchAll(ON_EVENT)].map((match): Candidate => ({ ...placeOf(match), type: 'event', value: null, bound: null, needs: 'cue' })),
    ...[...text.matchAll(CONTINUOUS)].map((match): Candidate => ({ ...placeOf(match), type: 'continuous', value: 'continuous', bound: 'on', needs: /năm|24/iu.test(match[0]) ? 'none' : 'cue' })),
  ]
}

function placeOf(match: RegExpMatchArray): { start: number; end: number } {
  return { start: match.index ?? 0, end: (match.index ?? 0) + match[0].trimEnd().length }
}

function toClock(hours: string | undefined, minutes = '00'): string | null {
  return Number(hours) <= 24 && Number(minutes) < 60 ? `T${two(Number(hours))}:${two(Number(minutes))}` : null
}

function toDuration({ count, unit }: Readonly<Record<string, string | undefined>>): string {
  const length = Number(count)
  return { giờ: `PT${length}H`, ngày: `P${length}D`, tuần: `P${length}W`, tháng: `P${length}M` }[unit?.toLowerCase() ?? ''] as string
}
