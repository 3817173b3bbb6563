import type { PageFont } from '../model/index.ts'
import { applyPatches, asRead, type EditedText } from './edited-text.ts'
import { findDoubleUtf8 } from './legacy/double-utf8.ts'
import { findLegacy, type LegacyFinding } from './legacy/detect.ts'
import { findForms, findInvisible } from './unicode.ts'

export interface FormRepair extends EditedText {
  readonly legacy: Pick<LegacyFinding, 'encodings' | 'unknownLines' | 'capitalsLost'>
}

/** An OCR prints Unicode. */
const NOT_LEGACY: LegacyFinding = { patches: [], encodings: [], unknownLines: 0, capitalsLost: false }

/**
 * Everything that can be put right without knowing the language: encodings, Unicode forms, look-alikes, what is not
 * printed. Encodings come first, since a soft hyphen is ư in TCVN3 and a no-break space is Õ in VISCII.
 */
export function repairForms(raw: string, fonts: readonly PageFont[] = [], isOcr = false): FormRepair {
  const single = asRead(raw)
  const legacy = isOcr ? NOT_LEGACY : findLegacy(raw, fonts)
  const decoded = legacy.patches.length > 0 ? applyPatches(single, legacy.patches) : applyPatches(single, findDoubleUtf8(raw))
  const visible = applyPatches(decoded, findInvisible(decoded.text))
  return { ...applyPatches(visible, findForms(visible.text)), legacy }
}
