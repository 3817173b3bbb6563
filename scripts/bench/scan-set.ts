import { degrade, type Scan, type ScanLevel } from '../scans/degrade.ts'
import { makePlan, type PlanSet } from '../scans/plans.ts'
import { imageOnlyPdf, rasterise, renderPlan, type PlanFont } from '../scans/render.ts'
import type { PrintedPart } from '../scans/typeset.ts'

/** A plan printed, scanned and filed: the PDF, and what its pages say. */
export interface ScannedPlan {
  readonly name: string
  readonly level: ScanLevel
  readonly font: PlanFont
  readonly pdf: Uint8Array
  readonly scans: readonly Scan[]
  readonly parts: readonly (readonly PrintedPart[])[]
}

/** A scanned plan on disk: the PDF, its page images as they lie in it, and the truth. */
export interface ScanFiles {
  readonly level: ScanLevel
  readonly pdf: string
  readonly images: readonly string[]
  readonly parts: readonly (readonly PrintedPart[])[]
}

/** Prints plan `index` of a set in its font and scans it at a level. Deterministic. */
export async function scanPlan(set: PlanSet, level: ScanLevel, index: number): Promise<ScannedPlan> {
  const fonts: readonly PlanFont[] = ['tinos', 'arimo', 'noto-serif', 'roboto']
  const font = fonts[index % fonts.length] as PlanFont
  const plan = await renderPlan(makePlan(set, index), { font, sizePt: index % 3 === 0 ? 14 : 13 })
  const pages = await rasterise(plan.pdf, 300)
  const scans: Scan[] = []
  for (const [number, page] of pages.entries()) {
    // Stamp and signature belong to the page that is signed: the last.
    const unsigned = number < pages.length - 1 ? { stamp: false, signature: false } : {}
    scans.push(await degrade(page, { level, seed: `${set}-${index}-${number}`, defects: unsigned }))
  }
  return { name: `${set}-${level}-${index}`, level, font, pdf: await imageOnlyPdf(scans), scans, parts: plan.parts }
}
