import type { PageReason } from '../model/index.ts'
import { hasVietnameseMark, isVietnameseSyllable } from '../text/index.ts'

/** What speaks for and against a page's text layer. All shares run 0…1. */
export interface LayerSigns {
  /** Letters in the layer. */
  readonly letters: number
  /** Of the words of letters alone, those that could be Vietnamese syllables. */
  readonly syllableShare: number
  /** Of these syllables, those with a Vietnamese mark. Good Vietnamese has about 0.75. */
  readonly markedShare: number
  /** Letters from private areas and look-alikes from other scripts, signs for undefined letters, of all letters. */
  readonly strangeShare: number
  /** Words with a letter that Vietnamese text hardly has beside its own (`¢`, `é` in `thuc hién`), of all words. */
  readonly foreignShare: number
  /** The layer is set in a font of an old encoding (`.VnTime`, `VNI-Times`). */
  readonly hasLegacyFont: boolean
  /** Share of the page that pictures cover. */
  readonly imageCoverage: number
  /** Share of the text that is set invisibly. */
  readonly hiddenShare: number
}

export type OcrMode = 'auto' | 'force' | 'never'

/** Whose text a page gets, and why. */
export interface Decision {
  readonly source: 'text-layer' | 'ocr'
  readonly reason: PageReason
}

/** A page with fewer letters than this and a picture over most of it is a scan with a stamp of text. */
const FEW_LETTERS = 60
const PICTURE_PAGE = 0.5
const GOOD_SYLLABLES = 0.8
const GOOD_MARKS = 0.35

/** The rules in order; the first that fits decides. */
const RULES: readonly { readonly when: (signs: LayerSigns) => boolean; readonly then: Decision }[] = [
  { when: ({ letters, imageCoverage }) => letters === 0 && imageCoverage === 0, then: { source: 'text-layer', reason: 'blank_page' } },
  { when: ({ letters }) => letters === 0, then: { source: 'ocr', reason: 'no_text' } },
  { when: ({ letters, imageCoverage }) => letters < FEW_LETTERS && imageCoverage > PICTURE_PAGE, then: { source: 'ocr', reason: 'too_little_text' } },
  // Repair knows the old encodings; their text is as good as new, where no scan says otherwise.
  { when: ({ hasLegacyFont, imageCoverage }) => hasLegacyFont && imageCoverage < PICTURE_PAGE, then: { source: 'text-layer', reason: 'legacy_layer' } },
  { when: (signs) => signs.strangeShare > 0.05, then: { source: 'ocr', reason: 'garbage_layer' } },
  { when: (signs) => isOverPicture(signs) && (signs.syllableShare < GOOD_SYLLABLES || signs.markedShare < GOOD_MARKS || signs.foreignShare > 0.08), then: { source: 'ocr', reason: 'garbage_layer' } },
  // Without a picture there is little to recognise: words typed without marks are repaired from the layer.
  { when: ({ syllableShare, letters }) => syllableShare < 0.3 && letters >= FEW_LETTERS, then: { source: 'ocr', reason: 'garbage_layer' } },
]

function isOverPicture({ imageCoverage, hiddenShare }: LayerSigns): boolean {
  return imageCoverage > PICTURE_PAGE || hiddenShare > 0.5
}

/** Decides for one page whether its text layer is read or its image. */
export function decide(signs: LayerSigns, mode: OcrMode): Decision {
  if (mode === 'force') return { source: 'ocr', reason: 'forced_ocr' }
  const decision = RULES.find(({ when }) => when(signs))?.then ?? { source: 'text-layer', reason: 'good_layer' }
  return mode === 'never' && decision.source === 'ocr' ? { source: 'text-layer', reason: 'ocr_forbidden' } : decision
}

/** Letters that English OCR sets for Vietnamese ones, and Vietnamese does not have. */
const FOREIGN = /[¢£¥§©®€ßñçåäëïöüÿæøžš]|(?<=[a-z])[0-9](?=[a-z])/i
// Bullets come from private areas, too; only within words do they stand for letters.
const STRANGE = /(?<=[\p{L}\p{M}])[\ue000-\uf8ff]|[\ue000-\uf8ff](?=[\p{L}\p{M}])|[\ufffd\u0400-\u04ff\u0370-\u03ff]/gu
const LEGACY_FONT = /(?:^|\+)(?:\.?Vn[A-Z]|VNI[-_ ]|VPS|SVNI|VNtime)/i

/** Reads the signs of a layer from its text, fonts and paint. */
export function readSigns(layer: { text: string; fonts: readonly { name: string }[]; imageCoverage: number; hiddenShare: number }): LayerSigns {
  const letters = layer.text.replace(/\P{L}+/gu, '').length
  const words = layer.text.normalize('NFC').match(/[\p{L}\p{M}¢£¥§©®€\d]{2,}/gu)?.filter((word) => /\p{L}/u.test(word)) ?? []
  // Capitals without marks of a few letters are abbreviations: they speak neither way.
  const telling = words.filter((word) => !/^[A-ZĐ]{2,8}$/.test(word) || isVietnameseSyllable(word))
  const syllables = telling.filter((word) => isVietnameseSyllable(word))
  const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)
  return {
    letters,
    syllableShare: share(syllables.length, telling.length),
    markedShare: share(syllables.filter((word) => hasVietnameseMark(word)).length, syllables.length),
    strangeShare: share(layer.text.match(STRANGE)?.length ?? 0, letters),
    foreignShare: share(telling.filter((word) => FOREIGN.test(word)).length, telling.length),
    hasLegacyFont: layer.fonts.some(({ name }) => LEGACY_FONT.test(name)),
    imageCoverage: layer.imageCoverage,
    hiddenShare: layer.hiddenShare,
  }
}

/**
 * How good a reading is as Vietnamese, 0…1: the share of its syllables that could be, less where marks are missing.
 * Comparable between readings of one page.
 */
export function gradeText(text: string): number {
  const { syllableShare, markedShare, foreignShare } = readSigns({ text, fonts: [], imageCoverage: 0, hiddenShare: 0 })
  return syllableShare * Math.min(1, 0.4 + markedShare) * (1 - foreignShare)
}
