import { beforeAll, expect, it } from 'vitest'
import { degrade, type RgbImage } from '../../scripts/scans/degrade.ts'
import { rasterise, renderPlan } from '../../scripts/scans/render.ts'
import { MEDIA_TYPES } from '../../src/model/index.ts'
import { openPageReader, type LanguageJudge } from '../../src/pages/index.ts'

/** A scan in another language: to a reader of Vietnamese, doubtful from top to bottom. */
let scan: Uint8Array
beforeAll(async () => {
  const { pdf } = await renderPlan([{ kind: 'paragraph', text: 'The committee shall review whether those procedures which affect small enterprises work properly throughout every district.' }], { font: 'tinos' })
  const [image] = await rasterise(pdf, 300)
  scan = (await degrade(image as RgbImage, { level: 'clean', seed: 2, defects: { stamp: false, signature: false } })).bytes
})

async function readWith(language?: LanguageJudge): Promise<{ preparation: string; fingerprint: string }> {
  const reader = await openPageReader({ jobs: 1, ocr: 'auto', ...(language && { language }) })
  const preparation: string[] = []
  for await (const page of reader.read({ path: 'a.jpg', content: scan, bytes: scan.length, sha256: 'a', mediaType: MEDIA_TYPES.jpeg }, new Set(), { warn: () => {} })) preparation.push(...page.preparation)
  await reader.close()
  return { preparation: preparation.join('; '), fingerprint: reader.fingerprint }
}

it('the model given to the reader judges readings made in the thread, and is named in the fingerprint', async () => {
  let loads = 0
  const judged: string[] = []
  const { preparation, fingerprint } = await readWith({ id: 'model 7', load: async () => { loads += 1; return (text) => { judged.push(text); return -5 } } })
  expect(preparation).toMatch(/taken by language model/)
  expect(fingerprint).toMatch(/model 7$/)
  expect(loads).toBe(1)
  expect(judged.every((text) => text.length > 0)).toBe(true)
})

it('a model that does not load leaves it to spelling', async () => {
  const { preparation } = await readWith({ id: 'broken', load: () => Promise.reject(new Error('no such file')) })
  expect(preparation).toMatch(/second reading psm 3/)
})

it('without a model, spelling decides', async () => {
  const { preparation, fingerprint } = await readWith()
  expect(preparation).toMatch(/taken by spelling/)
  expect(fingerprint).not.toMatch(/model 7/)
})
