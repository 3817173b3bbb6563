import type { CarriedOut, CitationChain, CitationDescent, CitationGraph, Cites } from '../query/index.ts'
import { toCsv, type CsvValue } from './csv.ts'

type Row = Readonly<Record<string, CsvValue>>

/** Rows of one kind as CSV; the columns are those of the first row. */
export function toCitationCsv(rows: readonly Row[]): string {
  return [...toCsv(Object.keys(rows[0] ?? { code: null }), rows)].join('')
}

export function toCitationRows({ code, citedBy }: Cites): Row[] {
  return citedBy.map(({ id, raw, span, section, relation, issuedOn, issuer, planYear, locality }) => ({
    code, document: id, ...locality, year: planYear, relation, raw, page: span.page, start: span.start, end: span.end, section, issued_on: issuedOn, issuer,
  }))
}

/** The edges of a graph with what is known of both ends. */
export function toEdgeRows({ nodes, edges }: CitationGraph): Row[] {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  return edges.map(({ from, to, relation, raw }) => {
    const [source, target] = [byId.get(from), byId.get(to)]
    return {
      from, to, relation, raw, to_in_corpus: target?.type === 'plan', from_code: source?.code ?? null, from_title: source?.title ?? null, from_province: source?.province ?? null, from_year: source?.year ?? null,
      to_code: target?.code ?? null, to_title: target?.title ?? null, to_year: target?.year ?? null,
    }
  })
}

/** A chain line by line: `up` what a plan rests on, `down` who carries it out; `step` counts from the document asked for. */
export function toChainRows({ up, down }: { readonly up: CitationChain | null; readonly down: CitationDescent }): Row[] {
  const climb = (document: CitationChain, step: number): Row[] => document.restsOn.flatMap(({ document: next, ...link }) => [
    toRow('up', step, document.id, link, next), ...(next ? climb(next, step + 1) : []),
  ])
  const descend = (links: readonly CarriedOut[], parent: string, step: number): Row[] => links.flatMap((link) => [
    toRow('down', step, parent, { ...link, issuer: null }, link), ...descend(link.carriedOutBy, link.id, step + 1),
  ])
  return [...(up ? climb(up, 1) : []), ...descend(down.carriedOutBy, down.document?.id ?? down.code, 1)]
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
