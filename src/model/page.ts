import type { TextSource } from './ids.ts'
import type { Box, Range } from './place.ts'

/**
 * What a line is on its page. `table` lines are one table row each: the cells stand in one line, joined by a tab.
 * `stamp` is the machine's trace of a digital signature.
 */
export type LineRole = 'body' | 'table' | 'footnote' | 'header' | 'footer' | 'page_number' | 'stamp'

/** One printed line. `lines[i]` describes the i-th of `text.split('\n')`; every later stage keeps their number. */
export interface PrintedLine {
  readonly role: LineRole
  /** Null where the page has no image or layout (plain text). */
  readonly box: Box | null
  /** Null where unknown. For mixed lines, the style of most letters. */
  readonly style: LineStyle | null
  /** True where the layout says that a new paragraph begins here (spacing, indent, a paragraph of the source); null where it says nothing. */
  readonly opensParagraph: boolean | null
}

export interface LineStyle {
  readonly sizePt: number | null
  readonly bold: boolean
  readonly italic: boolean
  readonly centred: boolean
}

/** A word of the page as read: offsets into the text as read, its box, and the reader's own confidence 0…1 where it gives one. */
export interface Word extends Range {
  readonly box: Box
  readonly confidence: number | null
}

/**
 * A page as read, before repair.
 *
 * Conventions of `text`: lines are joined by `\n`; a table row is one line with its cells joined by `\t`; the marks of
 * footnotes are superscript digits (`2030¹`) where the layout shows them, and a footnote's own line begins with its
 * superscript mark; running headers, footers and page numbers stand in lines of their own, told apart by `lines[i].role`.
 */
export interface ReadPage {
  readonly page: number
  readonly text: string
  readonly source: TextSource
  /** Why this source was chosen, an id of `PAGE_REASONS`. */
  readonly reason: PageReason
  /** 0…1: how far the text can be trusted, before repair. */
  readonly confidence: number
  readonly widthPt: number | null
  readonly heightPt: number | null
  readonly lines: readonly PrintedLine[]
  /** In the order of `text`; empty for plain text. */
  readonly words: readonly Word[]
  /** The reading that was not chosen (a hidden English layer, say), kept for whoever doubts the choice. */
  readonly alternative: { readonly source: TextSource; readonly text: string } | null
  /** How the image was prepared and read, in order, such as `['embedded-jpeg', 'drop-colour', 'deskew -1.2°', 'tesseract.js vie best_int psm 3']`. */
  readonly preparation: readonly string[]
  /** Names of the fonts of the text layer, which tell TCVN3 and VNI encodings; empty where there are none. */
  readonly fonts: readonly PageFont[]
}

/** A font of the text layer and the stretches of `text` set in it. */
export interface PageFont {
  readonly name: string
  readonly ranges: readonly Range[]
}

export const PAGE_REASONS = [
  'plain_text', 'good_layer', 'forced_ocr', 'ocr_forbidden', 'no_text', 'too_little_text', 'garbage_layer',
  'legacy_layer', 'image_file', 'blank_page', 'ocr_worse_than_layer',
] as const
export type PageReason = (typeof PAGE_REASONS)[number]

/** One repair: where it stands in the final text and in the text as read. */
export interface Change extends Range {
  readonly rawStart: number
  readonly rawEnd: number
  readonly before: string
  readonly after: string
  readonly reason: ChangeReason
  /** Calibrated: of the changes given 0.9, about nine in ten are right. 1 for changes of form alone. */
  readonly confidence: number
  /** Other readings, likelier first; empty where none comes near. */
  readonly alternatives: readonly string[]
}

/** Forms: `unicode` `space` `invisible`; encodings: `tcvn3` `vni` `vps` `viscii` `cp1258` `double_utf8`; readings: the others. */
export const CHANGE_REASONS = [
  'unicode', 'space', 'invisible', 'lookalike', 'tcvn3', 'vni', 'vps', 'viscii', 'cp1258', 'double_utf8',
  'stripped', 'mangled', 'ocr', 'symbol', 'label', 'split', 'joined',
] as const
export type ChangeReason = (typeof CHANGE_REASONS)[number]

/** A page after repair: `text` is final, `rawText` is as read; the same number of lines; `changes` in the order of `text`. */
export interface RepairedPage extends ReadPage {
  readonly rawText: string
  readonly changes: readonly Change[]
  /** Share of the syllables that the repair leaves in doubt, 0…1. */
  readonly doubtfulShare: number
}
