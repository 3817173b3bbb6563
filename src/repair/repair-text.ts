import type { Change, PageFont, TextSource } from '../model/index.ts'
import { applyPatches } from './edited-text.ts'
import { repairForms, type FormRepair } from './forms.ts'
import { findReadings } from './readings.ts'
import { findSymbols } from './symbols.ts'

export interface RepairOptions {
  /** `ocr` lets the reader's own mistakes be mended too; the others touch only what is stripped or mangled. */
  readonly source?: TextSource
  readonly fonts?: readonly PageFont[]
}

export interface RepairedText {
  readonly text: string
  readonly changes: readonly Change[]
  /** Line feeds plus one; the same before and after. */
  readonly lines: number
  /** Share of syllables left in doubt, 0…1. */
  readonly doubtfulShare: number
  readonly legacy: FormRepair['legacy']
}

/** Repairs a text, whole. Line `i` of the result is line `i` of what came in. Never throws. */
export function repairText(raw: string, { fonts = [], source = 'plain' }: RepairOptions = {}): RepairedText {
  const forms = repairForms(raw, fonts, source === 'ocr')
  const { patches, doubtful, words } = findReadings(forms.text, source === 'ocr')
  const read = applyPatches(forms, patches)
  const { text, changes } = applyPatches(read, findSymbols(read.text, source === 'ocr' || patches.some(({ reason }) => reason === 'mangled')))
  return { text, changes, lines: text.split('\n').length, doubtfulShare: words === 0 ? 0 : doubtful / words, legacy: forms.legacy }
}
