import { createHash } from 'node:crypto'
import type { DocumentKind, DocumentRecord, Grade, Level, ReformArea, SectionKind, Span } from '../../src/model/index.ts'

/** What a made-up plan says. Whatever a fact quotes must stand in one of the sections. */
export interface PlanSpec {
  readonly path: string
  readonly code?: string
  readonly issuedOn?: string
  readonly title?: string
  readonly year: number | null
  readonly level: Level
  readonly province: string
  readonly district?: string | null
  readonly commune?: string | null
  readonly today?: { readonly province: string | null; readonly commune: string | null }
  readonly grade?: Grade
  readonly kind?: DocumentKind
  readonly sections: readonly { readonly title: string; readonly kind: SectionKind; readonly text: string }[]
  readonly references?: readonly { readonly raw: string; readonly code: string; readonly relation: DocumentRecord['references'][number]['relation']; readonly issuer?: string; readonly issuedOn?: string }[]
  readonly units?: readonly { readonly raw: string; readonly name: string; readonly role: DocumentRecord['units'][number]['role'] }[]
  readonly deadlines?: readonly { readonly raw: string; readonly type: DocumentRecord['deadlines'][number]['type']; readonly value: string; readonly task?: string; readonly units?: readonly string[]; readonly confidence?: number; readonly anchorInferred?: boolean }[]
  readonly targets?: readonly { readonly raw: string; readonly comparator: DocumentRecord['targets'][number]['comparator']; readonly value: number; readonly unit: string; readonly subject: string }[]
  readonly channels?: readonly { readonly raw: string; readonly kind: DocumentRecord['channels'][number]['kind'] }[]
  readonly areas?: readonly { readonly area: ReformArea; readonly raw: string; readonly strength: 'task' | 'mention'; readonly subtopic?: string; readonly isUnclear?: boolean }[]
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']

/** The record of a made-up plan, complete and consistent: every span points to its text. One page. */
export function planRecord(spec: PlanSpec): DocumentRecord {
  const title = spec.title ?? `Cải cách hành chính năm ${spec.year ?? ''}`
  const head = `${spec.code ?? 'Số: /KH-UBND'}\nKẾ HOẠCH\n${title}`
  const starts: number[] = []
  let text = head
  for (const [i, section] of spec.sections.entries()) {
    starts.push(text.length + 1)
    text += `\n${ROMAN[i]}. ${section.title}\n${section.text}`
  }
  const lines = lineStarts(text)
  const span = (start: number, length: number): Span => ({ page: 1, start, end: start + length, line: lineOf(lines, start) })
  const quote = (raw: string): Span => {
    const start = text.indexOf(raw, head.length)
    if (start < 0) throw new Error(`"${raw}" stands in no section of ${spec.path}`)
    return span(start, raw.length)
  }
  const fact = (raw: string, extractor: string, confidence = 0.9) => {
    const place = quote(raw)
    return { raw, span: place, continues: null, box: null, section: `s${starts.filter((start) => start <= place.start).length}`, confidence, extractor }
  }
  const place = { commune: spec.commune ?? null, district: spec.district ?? null, province: spec.province }
  const codes = { commune: null, district: null, province: null }
  const number = spec.code?.split('/')[0] ?? null
  return {
    schemaVersion: 1,
    source: { path: spec.path, sha256: createHash('sha256').update(`${spec.path}\n${text}`).digest('hex'), mediaType: 'text/plain', bytes: text.length, pageCount: 1 },
    quality: { grade: spec.grade ?? 'excellent', textSource: ['plain'], confidence: 0.98, repairs: 0, warnings: [] },
    document: {
      kind: spec.kind ?? 'ke_hoach', number, symbol: spec.code ? spec.code.slice((number as string).length + 1) : null, code: spec.code ?? null,
      issuer: `Ủy ban nhân dân ${spec.commune ?? spec.district ?? spec.province}`,
      locality: {
        level: spec.level, ...place, codes,
        today: spec.today ? { commune: spec.today.commune, district: null, province: spec.today.province, codes, candidates: [] } : null,
        match: 'exact', candidates: [], confidence: 0.95,
      },
      placeOfIssue: null, issuedOn: spec.issuedOn ?? null, title, planYears: spec.year === null ? [] : [spec.year],
      signatory: null, evidence: {},
    },
    sections: spec.sections.map((section, i) => ({
      id: `s${i + 1}`, label: `${ROMAN[i]}.`, title: section.title, kinds: [section.kind], type: 'heading', level: 1, parent: null,
      raw: `${ROMAN[i]}. ${section.title}`, span: span(starts[i] as number, `${ROMAN[i]}. ${section.title}`.length), box: null, text: section.text, ownText: section.text,
    })),
    references: (spec.references ?? []).map(({ raw, code, relation, issuer = null, issuedOn = null }) => ({
      ...fact(raw, 'references'), kind: null, code, number: code.split('/')[0] ?? null, symbol: code.slice(code.indexOf('/') + 1), issuedOn, issuer, title: null, relation, flags: [],
    })),
    units: (spec.units ?? []).map(({ raw, name, role }) => ({ ...fact(raw, 'units'), name, role, task: null, isGroup: false })),
    recipients: [],
    deadlines: (spec.deadlines ?? []).map(({ raw, type, value, task = null, units = [], confidence, anchorInferred = false }) => ({
      ...fact(raw, 'deadlines', confidence), type, value, bound: null, times: null, workingDays: false, anchorInferred, task, units: [...units],
    })),
    targets: (spec.targets ?? []).map(({ raw, ...values }) => ({ ...fact(raw, 'targets'), ...values })),
    channels: (spec.channels ?? []).map(({ raw, kind }) => ({ ...fact(raw, 'channels'), kind })),
    budgetSources: [], audiences: [],
    reformAreas: (spec.areas ?? []).map(({ area, raw, strength, subtopic = null, isUnclear = false }) => ({
      area, answer: isUnclear ? 'unclear' : 'covered', strength, subtopics: subtopic === null ? [] : [subtopic],
      evidence: [{ ...quote(raw), raw, box: null, strength, subtopic }], confidence: 0.9, extractor: 'reform-areas',
    })),
    pages: [{ page: 1, text, rawText: text, source: 'plain', reason: 'plain_text', confidence: 1, width: null, height: null, alternative: null, preparation: [] }],
    corrections: [],
    versions: { kehoach: '0.1.0', stages: {}, extractors: {} },
  }
}

function lineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)]
}

function lineOf(starts: readonly number[], offset: number): number {
  return starts.findLastIndex((start) => start <= offset) + 1
}
