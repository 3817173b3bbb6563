import { foldForComparison, stripMarks } from '../text/index.ts'

const CODE = /(\d+[a-z]?)\s*\/\s*([\p{L}\d][\p{L}\d\s/&-]*)/iu

/**
 * The form under which two spellings of a code are one: no marks, no case, no spaces, no zeros before the number.
 * `Quyết định số 035 / QĐ – UBND` → `35/qd-ubnd`.
 *
 * @returns Null where no number with a symbol stands in the text.
 */
export function toCodeKey(printed: string): string | null {
  const match = CODE.exec(foldForComparison(printed))
  if (!match) return null
  const number = (match[1] as string).replace(/^0+(?=\d)/, '')
  const symbol = stripMarks(match[2] as string).replace(/\s*([/&-])\s*/g, '$1').trim().split(/\s/)[0]
  return symbol ? `${number}/${symbol.replace(/[-/&]+$/, '')}` : null
}

/** The number of a code and with zeros before it: where to look in an index of codes as they are spelt. */
export function toNumberPrefixes(key: string): string[] {
  const number = key.slice(0, key.indexOf('/'))
  return ['', '0', '00'].map((zeros) => `${zeros}${number}/`)
}
