import { remembered } from '../../text/index.ts'

/** List signs of Symbol and Wingdings, which have no letters of their own in Unicode. */
const SIGNS: Readonly<Record<string, string>> = { '\uf0b7': '•', '\uf0a7': '▪', '\uf02d': '-', '\uf0d8': '➢', '\uf0fc': '✓', '\uf076': '❖', '\uf0a8': '□', '\uf06e': '■', '\uf06f': '□', '\uf0e0': '→' }

/** More different signs than the languages of a corpus have; beyond it somebody plays with us. */
const MOST_SIGNS = 10_000

/** A sign as a reader means it: ligatures in letters, invisible signs gone. Vietnamese letters stay as they are. */
export const toPlainSign: (text: string) => string = remembered(makePlain, MOST_SIGNS)

function makePlain(text: string): string {
  return SIGNS[text] ?? text.replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC')).replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
}
