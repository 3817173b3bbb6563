'use strict'
const { readFileSync } = require('node:fs')
const { join } = require('node:path')

const CORE = join(__dirname, 'tesseract-core.wasm')
/** What WASI calls "not supported": there are no files in there, and no environment. */
const NO_SUCH_CALL = 52

/** Starts the core: what tesseract.js expects of one, as far as this project asks tesseract.js for it. */
async function openCore() {
  const module = await WebAssembly.compile(readFileSync(CORE))
  const said = []
  let exported
  const memory = () => exported.memory.buffer
  const calls = {
    environ_sizes_get: (count, size) => answer(memory(), [[count, 0], [size, 0]]),
    environ_get: () => 0,
    clock_time_get: (clock, precision, time) => {
      new DataView(memory()).setBigUint64(time, process.hrtime.bigint(), true)
      return 0
    },
    fd_write: (file, pieces, count, written) => answer(memory(), [[written, listen(memory(), pieces, count, said)]]),
    proc_exit: (code) => { throw new Error(`the core stopped (${code}): ${said.join('').trim()}`) },
    emscripten_notify_memory_growth: () => {},
  }
  const imports = {}
  for (const { module: from, name } of WebAssembly.Module.imports(module)) (imports[from] ??= {})[name] = calls[name] ?? (() => NO_SUCH_CALL)
  exported = (await WebAssembly.instantiate(module, imports)).exports
  exported._initialize()
  return coreOf(exported, said)
}

function answer(buffer, numbers) {
  const view = new DataView(buffer)
  for (const [at, number] of numbers) view.setUint32(at, number, true)
  return 0
}

/** What the core prints; the last of it tells why it stopped. */
function listen(buffer, pieces, count, said) {
  const view = new DataView(buffer)
  let sum = 0
  for (let i = 0; i < count; i++) {
    const [start, length] = [view.getUint32(pieces + 8 * i, true), view.getUint32(pieces + 8 * i + 4, true)]
    said.push(Buffer.from(buffer, start, length).toString())
    sum += length
  }
  said.splice(0, said.length - 20)
  return sum
}

function coreOf(exported, said) {
  const files = new Map()
  const lend = (bytes, use) => {
    const at = exported.malloc(bytes.length)
    if (at === 0) throw new Error('the core has no memory left')
    new Uint8Array(exported.memory.buffer).set(bytes, at)
    try {
      return use(at)
    } finally {
      exported.free(at)
    }
  }
  const lendText = (text, use) => lend(Buffer.from(`${text}\0`), use)

  class TessBaseAPI {
    Init(folder, language) {
      const data = files.get(`./${language}.traineddata`)
      files.clear()
      return lend(data, (at) => lendText(language, (name) => exported.core_open(at, data.length, name)))
    }
    SetVariable(name, value) {
      return lendText(name, (at) => lendText(value, (to) => exported.core_set(at, to))) === 1
    }
    /** @returns {number} 1 where the input is no grey image of 8 bits. */
    SetImageFile() {
      const input = files.get('/input')
      const head = /^P5\s(\d+)\s(\d+)\s255\s/.exec(Buffer.from(input.buffer, input.byteOffset, Math.min(40, input.length)).toString('latin1'))
      if (head === null) return 1
      this.image = { pixels: input.subarray(head[0].length), width: Number(head[1]), height: Number(head[2]) }
      return this.image.pixels.length < this.image.width * this.image.height ? 1 : 0
    }
    Recognize() {
      const { pixels, width, height } = this.image
      this.image = null
      files.clear()
      const failure = lend(pixels, (at) => exported.core_read(at, width, height))
      if (failure !== 0) throw new Error(`the core could not read the image (${failure}): ${said.join('').trim()}`)
    }
    GetTSVText() {
      const start = exported.core_words()
      const bytes = Buffer.from(exported.memory.buffer)
      return bytes.toString('utf8', start, bytes.indexOf(0, start))
    }
    GetPageSegMode() { return null }
    MeanTextConf() { return null }
    oem() { return null }
    Version() { return '5.3.0' }
    End() {}
  }
  return { FS: { writeFile: (path, data) => { files.set(path, data) } }, TessBaseAPI }
}

module.exports = { openCore }
