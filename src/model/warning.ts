/** Doubt that rides along with a document; the sentences stand in `sentences.ts`. */
export const WARNING_CODES = [
  'layer_is_garbage', 'layer_is_legacy', 'page_blank', 'page_unreadable', 'ocr_low_confidence', 'page_too_large',
  'repair_doubtful', 'encoding_unknown', 'capitals_lost',
  'header_missing', 'number_blank', 'date_blank', 'date_impossible', 'numbering_skips', 'numbering_repeats', 'no_sections',
  'footnote_without_mark', 'code_impossible', 'locality_ambiguous', 'locality_misspelt', 'locality_unknown', 'locality_from_folder', 'year_unknown',
  'extractor_failed', 'fact_dropped', 'not_a_plan',
] as const
export type WarningCode = (typeof WARNING_CODES)[number]

/** A warning as a stage gives it; the pipeline finds its sentence and, where a range of the document's text is given, its span. */
export interface RaisedWarning {
  readonly code: WarningCode
  readonly params?: Readonly<Record<string, string | number>>
  readonly page?: number
  /** Offsets into the page's final text if `page` is given, into the document's text if not. */
  readonly range?: { readonly start: number; readonly end: number }
}
