import { z } from 'zod'
import {
  CHANNELS, COMPARATORS, DEADLINE_BOUNDS, DEADLINE_TYPES, DOCUMENT_KINDS, GRADES, LEVELS, REFORM_AREAS, RELATIONS,
  SECTION_KINDS, TEXT_SOURCES, UNIT_ROLES,
} from './ids.ts'
import { Box, Span } from './place.ts'
import { PAGE_REASONS } from './page.ts'
import { SECTION_TYPES } from './structure.ts'
import { WARNING_CODES } from './warning.ts'

export const SCHEMA_VERSION = 1

/** 0…1. */
export const Confidence = z.number().min(0).max(1)

/** ISO 8601, no finer than what is printed: `2022`, `2022-04`, `2022-04-15`. */
export const PartialDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)

/**
 * What every fact carries. `raw` is the printed text after repair and equals the slice of its span. A fact broken by
 * the end of a page has its beginning in `span` and the rest in `continues`.
 */
const fact = {
  raw: z.string(),
  span: Span,
  continues: Span.nullable().default(null),
  box: Box.nullable().default(null),
  section: z.string().nullable(),
  confidence: Confidence,
  extractor: z.string(),
}

export const Reference = z.strictObject({
  ...fact,
  kind: z.enum(DOCUMENT_KINDS).nullable().describe('kind of the cited document'),
  code: z.string().nullable().describe('number/symbol in one canonical spelling, 35/QĐ-UBND; null for documents cited by name alone'),
  number: z.string().nullable().describe('số'),
  symbol: z.string().nullable().describe('ký hiệu'),
  issuedOn: PartialDate.nullable().describe('ISO 8601, no finer than printed'),
  issuer: z.string().nullable().describe('written, or implied by the symbol'),
  title: z.string().nullable().describe('what it is about, as the plan says'),
  relation: z.enum(RELATIONS).describe('what the plan does with it'),
  flags: z.array(z.string()).default([]).describe('rules the code breaks, such as symbol_without_type; flagged, never mended'),
})
export const UnitFact = z.strictObject({
  ...fact,
  name: z.string().describe('canonical, abbreviations resolved'),
  role: z.enum(UNIT_ROLES).describe('chủ trì, phối hợp, thực hiện, kiểm tra, nhận'),
  task: z.string().nullable().describe('what the unit is given to do'),
  isGroup: z.boolean().default(false).describe('a collective, such as all communes'),
})
export const Recipient = z.strictObject({ ...fact, names: z.array(z.string()).default([]).describe('names in the line') })
export const Deadline = z.strictObject({
  ...fact,
  type: z.enum(DEADLINE_TYPES).describe('kind of time'),
  value: z.string().nullable().describe('EDTF: 2024-12-15, 2024-Q1/2024-Q2, R/P3M, continuous; null for an event without a duration'),
  bound: z.enum(DEADLINE_BOUNDS).nullable().describe('on, by, before, from or until the value'),
  times: z.number().nullable().describe('how often in each period (02 lần/tháng: 2)'),
  workingDays: z.boolean().default(false).describe('whether the days are working days'),
  anchorInferred: z.boolean().describe('whether the year is not printed but follows from the plan'),
  task: z.string().nullable().describe('what is to be done'),
  units: z.array(z.string()).describe('who is to do it'),
})
export const Target = z.strictObject({
  ...fact,
  comparator: z.enum(COMPARATORS).describe('more than, at least, exactly, at most, less than'),
  value: z.number().describe('the quantity'),
  unit: z.string().describe('its unit of measure, % for shares'),
  subject: z.string().nullable().describe('what is measured'),
})
export const ChannelFact = z.strictObject({ ...fact, kind: z.enum(CHANNELS).describe('channel of communication') })
export const BudgetSource = z.strictObject({ ...fact, source: z.string().describe('id of the source of money') })
export const Audience = z.strictObject({ ...fact, audience: z.string().describe('id of the group addressed') })
export const ReformAreaFact = z.strictObject({
  area: z.enum(REFORM_AREAS),
  answer: z.enum(['covered', 'unclear']),
  strength: z.enum(['task', 'mention']),
  subtopics: z.array(z.string()).default([]),
  evidence: z.array(Span.extend({ raw: z.string(), box: Box.nullable().default(null), strength: z.enum(['task', 'mention']), subtopic: z.string().nullable().default(null) })),
  confidence: Confidence,
  extractor: z.string(),
})

export const Section = z.strictObject({
  id: z.string(),
  label: z.string().nullable(),
  title: z.string().nullable(),
  kinds: z.array(z.enum(SECTION_KINDS)),
  type: z.enum(SECTION_TYPES),
  level: z.int().min(1),
  parent: z.string().nullable(),
  raw: z.string(),
  span: Span,
  box: Box.nullable().default(null),
  /** The section's own words and its children's, from after the heading to its end. */
  text: z.string(),
  /** The part of `text` that belongs to no child. */
  ownText: z.string(),
})

const places = z.strictObject({
  commune: z.string().nullable(),
  district: z.string().nullable(),
  province: z.string().nullable(),
})
const codes = places
export const Locality = z.strictObject({
  level: z.enum(LEVELS).nullable(),
  ...places.shape,
  codes,
  /** On today's map (after the mergers of 1 July 2025); several where the old unit was divided and nothing tells which. */
  today: z.strictObject({ ...places.shape, codes, candidates: z.array(z.strictObject({ ...places.shape, codes })).default([]) }).nullable(),
  /** How the printed name was matched, such as `exact`, `unmarked`, `misspelt`; null where it was not found in the gazetteer. */
  match: z.string().nullable().default(null),
  candidates: z.array(z.strictObject({ ...places.shape, codes })).default([]),
  confidence: Confidence.default(0),
})

/** Where a header field was read; keys are the fields of `document`. */
export const FieldEvidence = z.strictObject({ raw: z.string(), span: Span, box: Box.nullable().default(null), confidence: Confidence })

export const DocumentFields = z.strictObject({
  kind: z.enum(DOCUMENT_KINDS).nullable(),
  number: z.string().nullable(),
  symbol: z.string().nullable(),
  code: z.string().nullable(),
  issuer: z.string().nullable(),
  locality: Locality.nullable(),
  placeOfIssue: z.string().nullable(),
  issuedOn: PartialDate.nullable(),
  title: z.string().nullable(),
  planYears: z.array(z.int()),
  signatory: z.strictObject({ name: z.string().nullable(), position: z.string().nullable(), authority: z.string().nullable() }).nullable(),
  evidence: z.record(z.string(), FieldEvidence).default({}),
})

export const Warning = z.strictObject({ code: z.enum(WARNING_CODES), message: z.string(), span: Span.nullable() })

export const PageRecord = z.strictObject({
  page: z.int().min(1),
  text: z.string(),
  rawText: z.string(),
  source: z.enum(TEXT_SOURCES),
  reason: z.enum(PAGE_REASONS),
  confidence: Confidence,
  width: z.number().nullable(),
  height: z.number().nullable(),
  alternative: z.strictObject({ source: z.enum(TEXT_SOURCES), text: z.string() }).nullable().default(null),
  preparation: z.array(z.string()).default([]),
})

/** The record of one document, as the contract promises it to the outside. */
export const DocumentRecord = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  source: z.strictObject({
    /** The file's path relative to the folder or archive that was given, never an absolute path. */
    path: z.string(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    mediaType: z.string(),
    bytes: z.int().min(0),
    pageCount: z.int().min(0),
  }),
  quality: z.strictObject({
    grade: z.enum(GRADES),
    textSource: z.array(z.enum(TEXT_SOURCES)),
    confidence: Confidence,
    repairs: z.int().min(0),
    warnings: z.array(Warning),
  }),
  document: DocumentFields,
  sections: z.array(Section),
  references: z.array(Reference),
  units: z.array(UnitFact),
  recipients: z.array(Recipient),
  deadlines: z.array(Deadline),
  targets: z.array(Target),
  channels: z.array(ChannelFact),
  budgetSources: z.array(BudgetSource),
  audiences: z.array(Audience),
  reformAreas: z.array(ReformAreaFact),
  pages: z.array(PageRecord),
  versions: z.strictObject({ kehoach: z.string(), stages: z.record(z.string(), z.int()), extractors: z.record(z.string(), z.int()) }),
})
export type DocumentRecord = z.infer<typeof DocumentRecord>
export type DocumentFields = z.infer<typeof DocumentFields>
export type Locality = z.infer<typeof Locality>
export type Warning = z.infer<typeof Warning>
