import { readFileSync } from 'node:fs'
import type { ModelTables } from './language-model.ts'

/** What `syllables.bin` holds, in order: a line of JSON, then the tables it names, each beginning at a multiple of four. */
interface Header {
  readonly words: readonly string[]
  readonly tables: readonly { readonly name: string; readonly offset: number; readonly length: number }[]
  readonly channel: readonly [read: string, costs: string][]
  readonly readings: readonly [read: string, words: string][]
}

export interface Model extends ModelTables {
  /** By word id: how often it is written with a capital in mid-sentence, 0…255. */
  readonly capitals: Uint8Array
  /** By string read: the letters printed there and how often, `g25812 ợ713`. */
  readonly channel: Header['channel']
  /** The same by whole words, `công140 cong3`; by word id how often it was read at all. */
  readonly readings: Header['readings']
  readonly times: Float32Array
}

/** Writes a model as one file: the tables' bytes stand as they are in memory, so that reading is one read. */
export function packModel(model: Model): Buffer {
  const parts: { name: string; bytes: Uint8Array }[] = [
    { name: 'logP', bytes: bytesOf(model.logP) }, { name: 'logRest', bytes: bytesOf(model.logRest) }, { name: 'times', bytes: bytesOf(model.times) }, { name: 'capitals', bytes: model.capitals },
    { name: 'pairs', bytes: bytesOf(model.pairs) }, ...model.runs.map((table, i) => ({ name: `runs${i}`, bytes: bytesOf(table) })),
  ]
  let offset = 0
  const tables = parts.map(({ name, bytes }) => {
    const table = { name, offset, length: bytes.length }
    offset += (bytes.length + 3) & ~3
    return table
  })
  const header = Buffer.from(JSON.stringify({ words: model.words, tables, channel: model.channel, readings: model.readings } satisfies Header))
  const start = (4 + header.length + 3) & ~3
  const file = Buffer.alloc(start + offset)
  file.writeUInt32LE(header.length, 0)
  header.copy(file, 4)
  parts.forEach(({ bytes }, i) => file.set(bytes, start + (tables[i] as { offset: number }).offset))
  return file
}

/** Reads a model file. The tables are views of what was read, not copies. */
export function readModel(file: Uint8Array): Model {
  const size = new DataView(file.buffer, file.byteOffset).getUint32(0, true)
  const header = JSON.parse(new TextDecoder().decode(file.subarray(4, 4 + size))) as Header
  const start = file.byteOffset + ((4 + size + 3) & ~3)
  const table = (name: string) => {
    const found = header.tables.find((one) => one.name === name)
    if (!found) throw new Error(`the model file has no table ${name}`)
    return { at: start + found.offset, length: found.length }
  }
  const words = (name: string) => new Uint32Array(file.buffer, table(name).at, table(name).length / 4)
  const floats = (name: string) => new Float32Array(file.buffer, table(name).at, table(name).length / 4)
  const runs = header.tables.filter(({ name }) => name.startsWith('runs')).map(({ name }) => words(name))
  const { at, length } = table('capitals')
  return {
    words: header.words, logP: floats('logP'), logRest: floats('logRest'), runs, pairs: words('pairs'), capitals: new Uint8Array(file.buffer, at, length),
    channel: header.channel, readings: header.readings, times: floats('times'),
  }
}

/** The model that comes with the package, read once. */
export function openModel(): Model {
  const file = readFileSync(new URL('./model/syllables.bin', import.meta.url))
  // A pooled buffer may begin anywhere; tables need multiples of four.
  return readModel(file.byteOffset % 4 === 0 ? file : new Uint8Array(file))
}

function bytesOf(table: Float32Array | Uint32Array): Uint8Array {
  return new Uint8Array(table.buffer, table.byteOffset, table.byteLength)
}
