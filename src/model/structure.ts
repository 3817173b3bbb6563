import type { SectionKind } from './ids.ts'
import type { RepairedPage } from './page.ts'
import type { Range } from './place.ts'

/**
 * The parts of a document (Decree 30/2020/NĐ-CP, Phụ lục I). Zones do not overlap; together they cover all text that is
 * neither blank nor page furniture.
 */
export const ZONE_KINDS = [
  'header', // issuer, motto, Số:, place and date, kind, abstract
  'preamble', // legal bases and the sentence that opens the plan
  'body',
  'closing', // "Trên đây là Kế hoạch …"
  'recipients', // Nơi nhận
  'signature',
  'appendix',
  'footnote',
  'furniture', // page numbers, running headers, traces of digital signatures
] as const
export type ZoneKind = (typeof ZONE_KINDS)[number]

export interface Zone extends Range {
  readonly kind: ZoneKind
}

/** How a section shows itself: a title on its own; label, title and body in one paragraph; a labelled paragraph without a title. */
export const SECTION_TYPES = ['heading', 'run_in', 'numbered'] as const
export type SectionType = (typeof SECTION_TYPES)[number]

/** A section of the heading tree. The range runs from the label to the end of the last child. */
export interface SectionNode extends Range {
  /** `s1`, `s2` … in document order. */
  readonly id: string
  /** As printed, such as `II.`, `1.1.`, `a)`; null where there is none. */
  readonly label: string | null
  /** The title after joining broken lines, without label and final colon or stop; null for `numbered`. */
  readonly title: string | null
  readonly kinds: readonly SectionKind[]
  readonly type: SectionType
  /** 1 for the topmost, one more for each step down. */
  readonly level: number
  readonly parent: string | null
  /** Label and title (for `numbered`, label and the beginning of the paragraph's first line). */
  readonly heading: Range
}

/** What a column of an appendix table holds. */
export const COLUMN_ROLES = [
  'ordinal', 'content', 'lead_unit', 'coordinating_unit', 'unit', 'time', 'product', 'target', 'budget', 'reference', 'note', 'other',
] as const
export type ColumnRole = (typeof COLUMN_ROLES)[number]

/**
 * The unit that extractors read: a paragraph, a bullet, a heading, a cell of a table, a footnote, a line of the header.
 * `text` has exactly the length `end - start`; line breaks, and whatever interrupts the paragraph (page furniture,
 * footnotes), stand in it as spaces, so that `start + index` is always a place in the document.
 */
export interface Passage extends Range {
  readonly text: string
  readonly zone: ZoneKind
  /** The innermost section that holds it, or null. */
  readonly section: string | null
  readonly form: 'paragraph' | 'bullet' | 'heading' | 'cell' | 'footnote' | 'line'
  /** Set for `cell`. */
  readonly cell: TableCell | null
}

export interface TableCell {
  /** Index into `tables`. */
  readonly table: number
  readonly row: number
  readonly column: number
  readonly role: ColumnRole
  readonly isHeading: boolean
}

export interface TableBlock extends Range {
  /** Roles of the columns, left to right. */
  readonly columns: readonly ColumnRole[]
  /** Indices into `passages`, row by row; null where a row lacks the cell. */
  readonly rows: readonly (readonly (number | null)[])[]
}

/** A note and the place in the text that carries its mark (null where the mark was not found). */
export interface Footnote extends Range {
  readonly mark: string
  /** Where the mark stands in the body. */
  readonly anchor: Range | null
  /** Index into `passages` of the note's own text. */
  readonly passage: number
}

/** A document cut into zones, sections and passages. All ranges are offsets into `text`. */
export interface SegmentedDocument {
  readonly pages: readonly RepairedPage[]
  /** The pages' final texts joined by `\n`. */
  readonly text: string
  /** Offset in `text` at which each page begins. */
  readonly pageStarts: readonly number[]
  readonly zones: readonly Zone[]
  readonly sections: readonly SectionNode[]
  /** In document order. */
  readonly passages: readonly Passage[]
  readonly tables: readonly TableBlock[]
  readonly footnotes: readonly Footnote[]
}
