import type { Grade, RaisedWarning, RepairedPage } from '../model/index.ts'

/** The lowest confidence of each grade, best first; what lies below the last is unreadable. */
const GRADES: readonly (readonly [Grade, number])[] = [['excellent', 0.96], ['good', 0.9], ['fair', 0.75], ['poor', 0.4]]

/** Pages of this kind hold no text that could be read badly. */
const SILENT: ReadonlySet<string> = new Set(['blank_page'])

/**
 * How far the document's text can be trusted: the mean over its pages weighted by their length, held down by its worst
 * page, since one unreadable page is what makes a cell of the coverage table wrong.
 *
 * @returns `confidence` 0…1.
 */
export function gradeDocument(pages: readonly RepairedPage[], warnings: readonly RaisedWarning[]): { grade: Grade; confidence: number } {
  const unreadable = new Set(warnings.filter(({ code }) => code === 'page_unreadable').map(({ page }) => page))
  const read = pages.filter(({ reason, page }) => !SILENT.has(reason) && !unreadable.has(page))
  if (read.length === 0) return { grade: 'unreadable', confidence: 0 }
  const trust = read.map((page) => ({ weight: page.text.length + 1, value: page.confidence * (1 - Math.max(page.doubtfulShare, likelyWrong(page))) }))
  const all = trust.reduce((sum, { weight }) => sum + weight, 0)
  const mean = trust.reduce((sum, { weight, value }) => sum + weight * value, 0) / all
  const worst = Math.min(...trust.map(({ value }) => value))
  const confidence = round(Math.min(mean, (mean + worst) / 2 + 0.05) * (read.length / (read.length + unreadable.size)))
  return { grade: GRADES.find(([, least]) => confidence >= least)?.[0] ?? 'unreadable', confidence }
}

/** Share of the words that repair has probably got wrong, by its own calibrated confidence. */
function likelyWrong({ text, changes }: RepairedPage): number {
  const words = text.match(/\S+/g)?.length ?? 0
  return words === 0 ? 0 : Math.min(1, changes.reduce((sum, { confidence }) => sum + 1 - confidence, 0) / words)
}

function round(share: number): number {
  return Math.round(Math.max(0, Math.min(1, share)) * 1000) / 1000
}
