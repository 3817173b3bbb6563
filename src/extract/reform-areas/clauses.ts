import type { DocumentFields, Range, SectionKind, SegmentedDocument } from '../../model/index.ts'
import { allMatches, anyCase } from '../../text/index.ts'
import type { Reading } from '../extractor.ts'
import { plainOf, type PlainText } from '../plain-text.ts'
import { areTelling, titlesOver } from '../telling.ts'

/** A part of a passage that says one thing. */
export interface Clause {
  readonly text: string
  /** The same in small letters. */
  readonly lower: string
  /** The passage that it is part of, and where in its plain text it begins. */
  readonly plain: PlainText
  readonly start: number
  /** In the document. */
  range(start: number, end: number): Range
  readonly setting: Setting
  /** Position of its passage among the readings. */
  readonly passage: number
}

/**
 * What a clause is for: `content` is to be done or made known; `aim` says why, how well, or for what, `known` an aim that is
 * to be made known; `told` is what has been.
 */
export type Setting = 'content' | 'known' | 'aim' | 'told'

const CONTENT: readonly SectionKind[] = ['noi_dung', 'nhiem_vu_giai_phap', 'hinh_thuc', 'to_chuc_thuc_hien', 'phu_luc']
const AIM: readonly SectionKind[] = ['muc_dich', 'yeu_cau', 'muc_tieu', 'chi_tieu']
/** Titles of no kind that say why; what else has no kind is taken for content. */
const BACKGROUND = /quan điểm|nguyên tắc|căn cứ|cơ sở|sự cần thiết|ý nghĩa|thực trạng|đối tượng|phạm vi/i
/** Sections that speak of the plan's own money, hearers and reach, not of reform. */
const UNREAD: readonly SectionKind[] = ['kinh_phi', 'doi_tuong', 'pham_vi']
/** "UBND xã đã rà soát 07 văn bản": told within a plan. Further on in a clause, "đã" only describes ("văn bản đã hết hiệu lực"). */
const DONE = anyCase`^[\s\-+*•\d.)]*(?:\p{L}+ ){0,4}đã (?!hết|có|quá|cũ)`

/** "Đẩy mạnh tuyên truyền quy định văn hóa công sở": among aims too this is content, to be made known. */
const MAKES_KNOWN = anyCase`^[\s\-+*•\d.)]*(?:tiếp tục |đẩy mạnh |tăng cường |tập trung )*(?:công tác )?(?:tuyên truyền|truyền thông|phổ biến|giới thiệu|thông tin)(?: \p{L}+)? (?!cải cách hành chính|CCHC)`

/** The clauses of a document in which an area can be recognised. */
export function* clausesOf(document: SegmentedDocument, fields: DocumentFields, readings: readonly Reading[]): Generator<Clause> {
  const titles = new Map(document.sections.map((section) => [section.id, section]))
  const isReport = fields.kind === 'bao_cao'
  const settings = new Map<string | null, Setting>()
  for (const passage of readings) {
    if (!isRead(passage)) continue
    const plain = plainOf(passage)
    const setting = settings.get(passage.section) ?? settingOf(passage, (id) => titles.get(id) ?? null, titles.size > 0, isReport)
    settings.set(passage.section, setting)
    for (const { start, text } of split(plain.text)) {
      const lower = plain.lower.slice(start, start + text.length)
      const own = setting === 'content' && lower.includes('đã ') && DONE.test(text) ? 'told' : setting
      // A target is something to be done, even where aims are listed.
      const isTarget = own === 'aim' && passage.kinds.some((kind) => kind === 'muc_tieu' || kind === 'chi_tieu') && /\d ?%|\d{2} /.test(text)
      const isKnown = own === 'aim' && MAKES_KNOWN.test(text)
      yield {
        text, lower, plain, start, setting: isTarget ? 'content' : isKnown ? 'known' : own, passage: passage.index,
        range: (from, to) => {
          const place = plain.range(start + from, start + to)
          return { start: passage.start + place.start, end: passage.start + place.end }
        },
      }
    }
  }
}

function isRead({ zone, cell, kinds, sectionNode }: Reading): boolean {
  if (zone !== 'body' && zone !== 'appendix') return false
  if (cell) return !cell.isHeading && ['content', 'product', 'target', 'other', 'note'].includes(cell.role)
  const own = sectionNode?.kinds ?? []
  return own.length > 0 ? !own.every((kind) => UNREAD.includes(kind)) : !kinds.some((kind) => UNREAD.includes(kind))
}

function settingOf(passage: Reading, sectionOf: (id: string) => Reading['sectionNode'], hasSections: boolean, isReport: boolean): Setting {
  const titles = titlesOver(passage.sectionNode, sectionOf)
  if (areTelling(titles, isReport)) return 'told'
  const own = passage.sectionNode?.kinds ?? []
  const nearest = own.some(isTelling) ? own : passage.kinds
  if (nearest.some((kind) => CONTENT.includes(kind))) return 'content'
  if (nearest.some((kind) => AIM.includes(kind)) || titles.some((title) => BACKGROUND.test(title))) return 'aim'
  // What stands before the first section says why; where there are no sections at all, it is the plan.
  return passage.sectionNode === null && hasSections ? 'aim' : 'content'
}

function isTelling(kind: SectionKind): boolean {
  return CONTENT.includes(kind) || AIM.includes(kind)
}

/** Clauses end at stops and semicolons, not at commas: "cơ chế một cửa, một cửa liên thông" is one thing. */
function* split(text: string): Generator<{ start: number; text: string }> {
  for (const match of allMatches(text, /[^.;]+(?:\.(?=\S)[^.;]*)*/g)) if (match[0].trim() !== '') yield { start: match.index, text: match[0] }
}
