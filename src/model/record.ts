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
  raw: z.string().describe('as printed, after repair; equals the slice of its span'),
  span: Span.describe('where it stands'),
  continues: Span.nullable().default(null).describe('the rest of it, where the end of a page breaks it'),
  box: Box.nullable().default(null).describe('where it stands on the page image'),
  section: z.string().nullable().describe('id of the section that holds it'),
  confidence: Confidence.describe('0 to 1'),
  extractor: z.string().describe('who found it'),
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
  area: z.enum(REFORM_AREAS).describe('one of the six areas of Resolution 76/NQ-CP; absent areas are not listed'),
  answer: z.enum(['covered', 'unclear']).describe('whether the plan covers it'),
  strength: z.enum(['task', 'mention']).describe('the strongest evidence: something to be done, or a passing word'),
  subtopics: z.array(z.string()).default([]).describe('ids of the codebook'),
  evidence: z.array(Span.extend({ raw: z.string(), box: Box.nullable().default(null), strength: z.enum(['task', 'mention']), subtopic: z.string().nullable().default(null) })),
  confidence: Confidence,
  extractor: z.string(),
})

export const Section = z.strictObject({
  id: z.string().describe('s1, s2 … in document order'),
  label: z.string().nullable().describe('as printed: II., 1.1., a)'),
  title: z.string().nullable().describe('broken lines joined, without label and final colon; null for numbered paragraphs'),
  kinds: z.array(z.enum(SECTION_KINDS)).describe('what it is about'),
  type: z.enum(SECTION_TYPES).describe('heading: a title on its own; run_in: title and body in one paragraph; numbered: a labelled paragraph without a title'),
  level: z.int().min(1).describe('1 for the topmost'),
  parent: z.string().nullable().describe('id of the section above'),
  raw: z.string().describe('the heading as printed'),
  span: Span.describe('where the heading stands'),
  box: Box.nullable().default(null),
  text: z.string().describe("the section's own words and its children's, without the heading"),
  ownText: z.string().describe('the part that belongs to no child'),
})

const places = z.strictObject({
  commune: z.string().nullable(),
  district: z.string().nullable(),
  province: z.string().nullable(),
})
const codes = places
export const Locality = z.strictObject({
  level: z.enum(LEVELS).nullable().describe("level of the issuer's place"),
  ...places.shape,
  codes: codes.describe('official codes as of the date of issue; codes are reused, so never a key alone'),
  today: z.strictObject({ ...places.shape, codes, candidates: z.array(z.strictObject({ ...places.shape, codes })).default([]) }).nullable()
    .describe("on the map after 1 July 2025; candidates where the old unit was divided and nothing tells which"),
  match: z.string().nullable().default(null).describe('how the printed name was matched: exact, unmarked, misspelt; null where the gazetteer has no such place'),
  candidates: z.array(z.strictObject({ ...places.shape, codes })).default([]).describe('places that the name could mean'),
  confidence: Confidence.default(0),
})

/** Where a header field was read. */
export const FieldEvidence = z.strictObject({ raw: z.string(), span: Span, box: Box.nullable().default(null), confidence: Confidence })

export const DocumentFields = z.strictObject({
  kind: z.enum(DOCUMENT_KINDS).nullable().describe('tên loại văn bản; ke_hoach for a plan'),
  number: z.string().nullable().describe('số; null where it was left blank'),
  symbol: z.string().nullable().describe('ký hiệu, KH-UBND'),
  code: z.string().nullable().describe('number and symbol in one canonical spelling, 89/KH-UBND'),
  issuer: z.string().nullable().describe('cơ quan ban hành'),
  locality: Locality.nullable().describe('the place that the issuer governs'),
  placeOfIssue: z.string().nullable().describe('địa danh'),
  issuedOn: PartialDate.nullable().describe('ngày ban hành, no finer than printed'),
  title: z.string().nullable().describe('trích yếu'),
  planYears: z.array(z.int()).describe('the years that the plan is for'),
  signatory: z.strictObject({ name: z.string().nullable(), position: z.string().nullable(), authority: z.string().nullable() }).nullable()
    .describe('who signed, in which position, and for whom (TM., KT., TL., TUQ.)'),
  evidence: z.record(z.string(), FieldEvidence).default({}).describe('where each of these fields was read'),
})

export const Warning = z.strictObject({ code: z.enum(WARNING_CODES), message: z.string(), span: Span.nullable() })

export const PageRecord = z.strictObject({
  page: z.int().min(1),
  text: z.string().describe('final text; all offsets point into it'),
  rawText: z.string().describe('as read, before repair'),
  source: z.enum(TEXT_SOURCES).describe('where the text comes from'),
  reason: z.enum(PAGE_REASONS).describe('why from there'),
  confidence: Confidence.describe('of the reading, before repair'),
  width: z.number().nullable().describe('in PDF points'),
  height: z.number().nullable().describe('in PDF points'),
  alternative: z.strictObject({ source: z.enum(TEXT_SOURCES), text: z.string() }).nullable().default(null).describe('the reading that was not chosen'),
  preparation: z.array(z.string()).default([]).describe('how the image was prepared and read, in order'),
})

/** A value that a person has set in place of what was read. `field` is its path in the record: `document.code`, `deadlines[2].value`. */
export const Correction = z.strictObject({
  field: z.string(),
  value: z.json(),
  previous: z.json(),
  isOrphaned: z.boolean().describe('the fact that it corrects is not found any more'),
})

/** The record of one document, as the contract promises it to the outside. */
export const DocumentRecord = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  source: z.strictObject({
    path: z.string().describe('relative to the folder or archive that was given, never absolute'),
    sha256: z.string().regex(/^[0-9a-f]{64}$/).describe("the document's identity"),
    mediaType: z.string().describe('decided by content'),
    bytes: z.int().min(0).describe('size of the content'),
    pageCount: z.int().min(0).describe('pages read'),
  }),
  quality: z.strictObject({
    grade: z.enum(GRADES).describe('how far the text can be trusted'),
    textSource: z.array(z.enum(TEXT_SOURCES)).describe('one for each page'),
    confidence: Confidence.describe('of the text, 0 to 1'),
    repairs: z.int().min(0).describe('changes other than of spaces and Unicode forms'),
    warnings: z.array(Warning).describe('what is in doubt'),
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
  corrections: z.array(Correction).default([]).describe('what a person has set; it stands in the fields above already'),
  versions: z.strictObject({ kehoach: z.string(), stages: z.record(z.string(), z.int()), extractors: z.record(z.string(), z.int()) }).describe('of what made this record'),
})
export type DocumentRecord = z.infer<typeof DocumentRecord>
export type DocumentFields = z.infer<typeof DocumentFields>
export type Locality = z.infer<typeof Locality>
export type Warning = z.infer<typeof Warning>
