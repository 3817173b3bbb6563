import * as chrono from 'chrono-node/vi'
import type { DocumentRecord } from '../../src/model/index.ts'

/** What a baseline finds; what it does not try at all is an empty list. */
export type BaselineFacts = Pick<DocumentRecord, 'document' | 'sections' | 'references' | 'units' | 'recipients' | 'deadlines' | 'targets' | 'channels' | 'reformAreas'>

const NOTHING = { sections: [], references: [], units: [], recipients: [], deadlines: [], targets: [], channels: [], reformAreas: [] }

/** What a careful afternoon with plain regular expressions gives: one pattern a field, no zones, no judging. */
export function byPlainPatterns(text: string): BaselineFacts {
  const all = <T>(pattern: RegExp, read: (match: RegExpMatchArray) => T): T[] => [...text.matchAll(pattern)].map(read)
  return facts({
    sections: all(/^[ \t*#]*(?:(?:[IVX]+|\d+(?:\.\d+)*)[.)]|[a-zđ]\)) *(.{3,120}?)[ *:.]*$/gmu, ([raw, title]) => ({ title, raw, kinds: [], type: 'heading' })),
    references: all(/(\d+(?:\/\d{4})?[/-][A-ZĐ][A-ZĐa-z]*\d*(?:[-/][A-ZĐ][A-ZĐa-z]*\d*)*)(?:\s+ngày\s+(\d{1,2})(?:\/|\s+tháng\s+)(\d{1,2})(?:\/|\s+năm\s+)(\d{4}))?/gu, ([raw, code, day, month, year]) => ({
      raw, code, issuedOn: day ? `${year}-${month?.padStart(2, '0')}-${day.padStart(2, '0')}` : null,
    })),
    deadlines: [
      ...all(/(?:trước|đến|chậm nhất|vào)(?: hết)?(?: ngày)? (\d{1,2})[/-](\d{1,2})[/-](\d{4})/giu, ([raw, day, month, year]) => ({ raw, type: 'date', value: `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}` })),
      ...all(/tháng (\d{1,2})[/ ](?:năm )?(\d{4})/giu, ([raw, month, year]) => ({ raw, type: 'month', value: `${year}-${month?.padStart(2, '0')}` })),
      ...all(/quý (I{1,3}|IV)(?:\/| năm )(\d{4})/giu, ([raw, quarter, year]) => ({ raw, type: 'quarter', value: `${year}-Q${['I', 'II', 'III', 'IV'].indexOf(quarter?.toUpperCase() ?? '') + 1}` })),
      ...all(/(?:định kỳ )?h[àằ]ng (tháng|quý|năm)/giu, ([raw, unit]) => ({ raw, type: 'recurring', value: `R/${{ tháng: 'P1M', quý: 'P3M', năm: 'P1Y' }[unit?.toLowerCase() ?? '']}` })),
    ],
    targets: all(/(\d+(?:,\d+)?) ?%/gu, ([raw, amount]) => ({ raw, value: Number(amount?.replace(',', '.')), unit: '%' })),
    reformAreas: AREA_NAMES.filter(([, name]) => name.test(text)).map(([area]) => ({ area, answer: 'covered' })),
  })
}

const AREA_NAMES: readonly (readonly [string, RegExp])[] = [
  ['the_che', /thể chế/iu], ['thu_tuc_hanh_chinh', /thủ tục hành chính|TTHC/iu], ['to_chuc_bo_may', /tổ chức bộ máy/iu],
  ['che_do_cong_vu', /công vụ/iu], ['tai_chinh_cong', /tài chính công/iu], ['chinh_quyen_so', /chính quyền (?:điện tử|số)|chuyển đổi số/iu],
]

/** Every time that chrono-node's Vietnamese locale finds, as a deadline. */
export function byChrono(text: string, year: number | null): BaselineFacts {
  const results = chrono.parse(text, new Date(Date.UTC(year ?? 2024, 0, 1)))
  return facts({ deadlines: results.map(({ text: raw, start, end }) => ({ raw, type: 'date', value: end ? `${toEdtf(start)}/${toEdtf(end)}` : toEdtf(start) })) })
}

function toEdtf(components: chrono.ParsedResult['start']): string {
  const part = (name: 'year' | 'month' | 'day'): string => String(components.get(name) ?? '').padStart(2, '0')
  return components.isCertain('day') ? `${part('year')}-${part('month')}-${part('day')}` : components.isCertain('month') ? `${part('year')}-${part('month')}` : part('year')
}

/** A baseline fills in of a fact only what the score compares. */
function facts(found: Readonly<Partial<Record<keyof BaselineFacts, unknown>>>): BaselineFacts {
  const document = { kind: null, number: null, symbol: null, code: null, issuer: null, locality: null, placeOfIssue: null, issuedOn: null, title: null, planYears: [], signatory: null, evidence: {} }
  return { document, ...NOTHING, ...found } as unknown as BaselineFacts
}
