import type { CarriedOut, CitationChain, CitationDescent, CitationGraph, CitedDocuments, Cites, StaleCitation } from '../query/index.ts'
import type { CsvValue } from './csv.ts'
import { toReportTable, type ReportTable } from './report-table.ts'

type Row = Readonly<Record<string, CsvValue>>

export function toCitationTable({ code, citedBy }: Cites): ReportTable {
  const rows = citedBy.map(({ id, raw, span, section, relation, issuedOn, issuer, planYear, locality }): Row => ({
    code, document: id, ...locality, year: planYear, relation, raw, page: span.page, start: span.start, end: span.end, section, issued_on: issuedOn, issuer,
  }))
  return toReportTable('citations', ['code', 'document', 'commune', 'district', 'province', 'year', 'relation', 'raw', 'page', 'start', 'end', 'section', 'issued_on', 'issuer'], rows, {
    code: ['text', 'Số, ký hiệu được viện dẫn'], issued_on: ['date', 'Ngày của văn bản được viện dẫn, như kế hoạch ghi'], issuer: ['text', 'Cơ quan ban hành văn bản được viện dẫn'],
  })
}

export function toCitedTable({ documents, totals }: CitedDocuments): ReportTable {
  const rows = documents.map(({ code, issuedOn, place, document, citations, plans }): Row => ({ code, issued_on: issuedOn, place, document, citations, plans }))
  const table = toReportTable('cited', ['code', 'issued_on', 'place', 'document', 'citations', 'plans'], rows, {
    place: ['text', 'Số của nơi nào, khi số, ký hiệu không tự nói'], document: ['text', 'Mã văn bản trong kho; trống: kho không có'], citations: ['integer', 'Số lượt viện dẫn'], plans: ['integer', 'Số kế hoạch viện dẫn'],
  })
  return { ...table, rowsInAll: totals.documents }
}

export function toStaleTable(stale: readonly StaleCitation[]): ReportTable {
  const rows = stale.map(({ document, code, raw, replacedBy, replacedOn }): Row => ({ document, code, raw, replaced_by: replacedBy, replaced_on: replacedOn }))
  return toReportTable('stale', ['document', 'code', 'raw', 'replaced_by', 'replaced_on'], rows, { replaced_by: ['text', 'Mã văn bản thay thế'], replaced_on: ['date', 'Ngày của văn bản thay thế'] })
}

/** The edges of a graph with what is known of both ends. */
export function toEdgeTable({ nodes, edges }: CitationGraph): ReportTable {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const rows = edges.map(({ from, to, relation, raw }): Row => {
    const [source, target] = [byId.get(from), byId.get(to)]
    return {
      from, to, relation, raw, to_in_corpus: target?.type === 'plan', from_code: source?.code ?? null, from_title: source?.title ?? null, from_province: source?.province ?? null, from_year: source?.year ?? null,
      to_code: target?.code ?? null, to_title: target?.title ?? null, to_year: target?.year ?? null,
    }
  })
  return toReportTable('edges', ['from', 'to', 'relation', 'raw', 'to_in_corpus', 'from_code', 'from_title', 'from_province', 'from_year', 'to_code', 'to_title', 'to_year'], rows, {
    from: ['text', 'Mã kế hoạch viện dẫn'], to: ['text', 'Mã kế hoạch được viện dẫn; văn bản kho không có: số, ký hiệu và năm'], to_in_corpus: ['boolean', '1: kho có văn bản được viện dẫn'],
    from_code: ['text', 'Số, ký hiệu của kế hoạch viện dẫn'], from_title: ['text', 'Trích yếu của nó'], from_province: ['text', 'Tỉnh của nó'], from_year: ['integer', 'Năm của nó'],
    to_code: ['text', 'Số, ký hiệu được viện dẫn'], to_title: ['text', 'Trích yếu, nếu kho có'], to_year: ['integer', 'Năm'],
  })
}

/** A chain line by line: `up` what a plan rests on, `down` who carries it out; `step` counts from the document asked for. */
export function toChainTable({ up, down }: { readonly up: CitationChain | null; readonly down: CitationDescent }): ReportTable {
  const climb = (document: CitationChain, step: number): Row[] => document.restsOn.flatMap(({ document: next, ...link }) => [
    toRow('up', step, document.id, link, next), ...(next ? climb(next, step + 1) : []),
  ])
  const descend = (links: readonly CarriedOut[], parent: string, step: number): Row[] => links.flatMap((link) => [
    toRow('down', step, parent, { ...link, issuer: null }, link), ...descend(link.carriedOutBy, link.id, step + 1),
  ])
  const rows = [...(up ? climb(up, 1) : []), ...descend(down.carriedOutBy, down.document?.id ?? down.code, 1)]
  return toReportTable('chain', ['direction', 'step', 'from', 'relation', 'code', 'raw', 'page', 'issued_on', 'issuer', 'document', 'level', 'commune', 'district', 'province', 'year', 'title'], rows, {
    direction: ['text', 'up: dựa vào; down: được thực hiện bởi'], step: ['integer', 'Số bước kể từ văn bản được hỏi, từ 1'], from: ['text', 'Văn bản của bước trước'],
    document: ['text', 'Mã văn bản, trống nếu kho không có'],
  })
}

type Link = { readonly code: string | null; readonly raw: string; readonly page: number; readonly relation: string; readonly issuedOn: string | null; readonly issuer: string | null }
type Linked = Pick<CarriedOut, 'id' | 'title' | 'level' | 'planYear' | 'locality'> | null

function toRow(direction: 'up' | 'down', step: number, from: string, { code, raw, page, relation, issuedOn, issuer }: Link, document: Linked): Row {
  const { commune = null, district = null, province = null } = document?.locality ?? {}
  return {
    direction, step, from, relation, code, raw, page, issued_on: issuedOn, issuer, document: document?.id ?? null, level: document?.level ?? null,
    commune, district, province, year: document?.planYear ?? null, title: document?.title ?? null,
  }
}
