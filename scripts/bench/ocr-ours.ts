// One contender in a process of its own: reads PDFs page by page with two workers and says what it took.
// In: JSON on the command line: { pdfs, model, engine }. Out: JSON on stdout: { wallSeconds, cpuSeconds, peakMb, texts }.
import { readFileSync } from 'node:fs'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { openOcrEngine, readImagePage } from '../../src/pages/ocr/index.ts'
import { scoreText } from '../../src/repair/index.ts'

const { pdfs, model, engine: name } = JSON.parse(process.argv[2] ?? '{}') as { pdfs: string[]; model: 'fast' | 'best_int'; engine: 'tesseract.js' | 'native' }
const JOBS = 2

let peak = 0
const watch = setInterval(() => { peak = Math.max(peak, process.memoryUsage.rss()) }, 20)
const begun = performance.now()
const cpuBegun = process.cpuUsage()
const engine = await openOcrEngine({ model, engine: name, jobs: JOBS })
const texts: string[][] = pdfs.map(() => [])
const queue = pdfs.flatMap((_, document) => [document])
await Promise.all(Array.from({ length: JOBS }, async () => {
  for (let document = queue.shift(); document !== undefined; document = queue.shift()) texts[document] = await readPdf(pdfs[document] as string)
}))
await engine.close()
const cpu = process.cpuUsage(cpuBegun)
clearInterval(watch)
process.stdout.write(JSON.stringify({
  wallSeconds: (performance.now() - begun) / 1000, cpuSeconds: (cpu.user + cpu.system) / 1e6, peakMb: peak / 2 ** 20, texts,
}), () => process.exit(0))

async function readPdf(path: string): Promise<string[]> {
  const bytes = new Uint8Array(readFileSync(path))
  const task = getDocument({ data: bytes.slice(), verbosity: 0 })
  const pdf = await task.promise
  const pages: string[] = []
  for (let pageIndex = 0; pageIndex < pdf.numPages; pageIndex++) {
    pages.push((await readImagePage({ kind: 'pdf-page', page: await pdf.getPage(pageIndex + 1), bytes, pageIndex }, engine, { score: async (texts) => texts.map(scoreText) })).text)
  }
  await task.destroy()
  return pages
}
