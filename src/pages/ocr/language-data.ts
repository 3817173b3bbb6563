import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** Trained data for Vietnamese, found on this machine. */
export interface LanguageData {
  readonly folder: string
  readonly file: string
  readonly isCompressed: boolean
  /** `fast`, `best_int`, or `custom` for a folder that the user named. */
  readonly model: 'fast' | 'best_int' | 'custom'
  /** First 12 hexadecimal digits of the file's SHA-256. */
  readonly hash: string
}

/** Where Linux distributions and Homebrew put the `fast` model. `TESSDATA_PREFIX` comes first, as tesseract itself has it. */
const SYSTEM_FOLDERS = [
  '/usr/share/tesseract-ocr/5/tessdata', '/usr/share/tesseract-ocr/4.00/tessdata', '/usr/share/tessdata',
  '/usr/local/share/tessdata', '/opt/homebrew/share/tessdata',
]
/** The fast model has 0.5 MB; the others of the same name have 4 MB and more and are slower than the one from npm. */
const FAST_AT_MOST_BYTES = 1_000_000

/**
 * Finds the Vietnamese model.
 *
 * @param wanted A folder that holds `vie.traineddata` or `vie.traineddata.gz`; `fast` for the system's; `best_int` for the
 *   one that npm installed; `auto` for the system's fast model where there is one, else npm's.
 * @returns Null where there is none.
 */
export function findLanguageData(wanted: 'auto' | 'fast' | 'best_int' | { readonly folder: string }): LanguageData | null {
  if (typeof wanted === 'object') return readFolder(wanted.folder, 'custom')
  const fast = wanted === 'best_int' ? null : findFast()
  if (fast || wanted === 'fast') return fast
  return readFolder(join(npmFolder(), '4.0.0_best_int'), 'best_int')
}

function findFast(): LanguageData | null {
  const prefix = process.env['TESSDATA_PREFIX']
  for (const folder of [...(prefix ? [prefix, join(prefix, 'tessdata')] : []), ...SYSTEM_FOLDERS]) {
    const data = readFolder(folder, 'fast')
    if (data && readFileSync(data.file).length <= FAST_AT_MOST_BYTES) return data
  }
  return null
}

function npmFolder(): string {
  return dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/vie/package.json'))
}

function readFolder(folder: string, model: LanguageData['model']): LanguageData | null {
  for (const name of ['vie.traineddata', 'vie.traineddata.gz']) {
    const file = join(folder, name)
    if (!existsSync(file)) continue
    const hash = createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 12)
    return { folder, file, isCompressed: name.endsWith('.gz'), model, hash }
  }
  return null
}
