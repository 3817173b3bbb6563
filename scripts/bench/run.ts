// npm run bench [-- NAME …] [--json]: runs the named benchmarks, or all, one after the other, and prints their tables.
import { cpus, totalmem } from 'node:os'
import type { BenchResult } from './result.ts'

const BENCHES: Readonly<Record<string, () => Promise<BenchResult | readonly BenchResult[]>>> = {
  ingest: async () => (await import('./ingest.ts')).benchIngest(),
  'text-layer': async () => (await import('./text-layer.ts')).benchTextLayer(),
  ocr: async () => (await import('./ocr.ts')).benchOcr(),
  repair: async () => (await import('./repair.ts')).benchRepair(),
  extract: async () => (await import('./extract.ts')).benchExtract(),
  'extract-speed': async () => (await import('./extract.ts')).benchExtractSpeed(),
  query: async () => (await import('./corpus.ts')).benchQuery(),
  memory: async () => (await import('./memory.ts')).benchMemory(),
}

const given = process.argv.slice(2)
const isJson = given.includes('--json')
const names = given.filter((arg) => !arg.startsWith('-'))
const unknown = names.filter((name) => !(name in BENCHES))
if (unknown.length > 0) {
  console.error(`unknown: ${unknown.join(', ')}; there are ${Object.keys(BENCHES).join(', ')}`)
  process.exit(2)
}
console.error(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? '?'}, ${Math.round(totalmem() / 2 ** 30)} GiB`)
for (const name of names.length > 0 ? names : Object.keys(BENCHES)) {
  const results = [await (BENCHES[name] as (typeof BENCHES)[string])()].flat()
  for (const result of results) console.log(isJson ? JSON.stringify({ bench: name, ...result }) : toMarkdown(result))
}

function toMarkdown({ title, rows, notes }: BenchResult): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const cell = (value: string | number | null | undefined): string =>
    typeof value === 'number' && !Number.isInteger(value) ? String(Number(value.toPrecision(4))) : String(value ?? '–')
  return [
    `### ${title}`, '',
    `| ${columns.join(' | ')} |`, `| ${columns.map(() => '---').join(' | ')} |`,
    ...rows.map((row) => `| ${columns.map((column) => cell(row[column])).join(' | ')} |`),
    '', ...notes.map((note) => `- ${note}`), '',
  ].join('\n')
}
