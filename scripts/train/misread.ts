// Pairs of words as printed and as an English OCR reads them: renders text, degrades the image, reads it with tesseract, aligns.
// Usage: npx tsx scripts/train/misread.ts TEXT.txt OUT.tsv [--pages N] [--seed N] [--data DIR_OF_TRAINEDDATA] [--lines] [--language vie]
// With --lines whole lines come out instead of words, for measuring. DIR_OF_TRAINEDDATA holds further English models by the names below.
import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createCanvas, GlobalFonts } from '@napi-rs/canvas'
import sharp from 'sharp'
import { alignWords } from './align.ts'
import { seeded } from './genre.ts'

const FONT_FOLDER = new URL('../../node_modules/@expo-google-fonts/', import.meta.url).pathname
/** Tinos has the measures of Times New Roman, Arimo those of Arial. */
const FONTS: readonly (readonly [name: string, file: string])[] = [
  ['Tinos', 'tinos/400Regular/Tinos_400Regular.ttf'],
  ['Tinos', 'tinos/400Regular/Tinos_400Regular.ttf'],
  ['Tinos Bold', 'tinos/700Bold/Tinos_700Bold.ttf'],
  ['Tinos Italic', 'tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf'],
  ['Arimo', 'arimo/400Regular/Arimo_400Regular.ttf'],
  ['Noto Serif', 'noto-serif/400Regular/NotoSerif_400Regular.ttf'],
  ['Be Vietnam Pro', 'be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf'],
]
const WIDTH_PX = 1654
const HEIGHT_PX = 2339
const MARGIN_PX = 170

interface Look {
  readonly font: string
  readonly sizePx: number
  readonly blur: number
  readonly turnDeg: number
  readonly jpeg: number
  readonly specks: number
  readonly scale: number
}
interface Reader { readonly name: string; readonly args: readonly string[] }

const { values, positionals: [source, out] } = parseArgs({
  allowPositionals: true,
  options: { pages: { type: 'string', default: '40' }, seed: { type: 'string', default: '1' }, data: { type: 'string' }, lines: { type: 'boolean', default: false }, language: { type: 'string', default: 'eng' } },
})
if (!source || !out) throw new Error('usage: misread.ts TEXT.txt OUT.tsv')

const random = seeded(Number(values.seed))
const lines = readFileSync(source, 'utf8').split('\n').filter((line) => line.trim() !== '')
const readers: Reader[] = [{ name: values.language, args: ['-l', values.language] }]
if (values.data) {
  readers.push({ name: 'eng 4.0.0 legacy', args: ['--tessdata-dir', values.data, '-l', 'eng_4.0.0', '--oem', '0'] })
  readers.push({ name: 'eng best_int', args: ['--tessdata-dir', values.data, '-l', 'eng_4.0.0_best_int', '--oem', '1'] })
}
for (const [name, file] of FONTS) GlobalFonts.registerFromPath(join(FONT_FOLDER, file), name)
const folder = mkdtempSync(join(tmpdir(), 'misread-'))
writeFileSync(out, '')

let next = 0
for (let page = 0; page < Number(values.pages); page++) {
  const look = chooseLook()
  const { image, printed } = draw(look)
  const path = join(folder, 'page.png')
  await sharp(await degrade(image, look)).toFile(path)
  const reader = readers[page % readers.length] as Reader
  const pairs = readPage(path, reader, printed, look)
  appendFileSync(out, pairs.map(([printedWords, read]) => `${printedWords}\t${read}\t${reader.name}\t${look.font}\n`).join('') + '\n')
}

function chooseLook(): Look {
  const [font] = FONTS[Math.floor(random() * FONTS.length)] as [string, string]
  const hardness = random()
  return {
    font, sizePx: 34 + Math.round(random() * 8), blur: 0.3 + hardness * 1.3, turnDeg: (random() - 0.5) * 1.2 * hardness,
    jpeg: Math.round(75 - 45 * hardness), specks: Math.round(hardness * 600), scale: random() < 0.4 ? 1.4 : random() < 0.5 ? 1 : 0.8,
  }
}

function draw({ font, sizePx, specks }: Look): { image: Buffer; printed: { text: string; y: number }[] } {
  const canvas = createCanvas(WIDTH_PX, HEIGHT_PX)
  const context = canvas.getContext('2d')
  context.fillStyle = '#fdfdfa'
  context.fillRect(0, 0, WIDTH_PX, HEIGHT_PX)
  context.fillStyle = '#151515'
  context.font = `${sizePx}px "${font}"`
  const printed: { text: string; y: number }[] = []
  let y = MARGIN_PX
  while (y < HEIGHT_PX - MARGIN_PX) {
    const paragraph = lines[next++ % lines.length] as string
    let row = ''
    const put = () => {
      if (row === '' || y >= HEIGHT_PX - MARGIN_PX) return
      context.fillText(row, MARGIN_PX, y)
      printed.push({ text: row, y: y - sizePx * 0.3 })
      y += sizePx * 1.45
      row = ''
    }
    for (const word of paragraph.split(/\s+/)) {
      const longer = row === '' ? word : `${row} ${word}`
      if (context.measureText(longer).width > WIDTH_PX - 2 * MARGIN_PX) put()
      row = row === '' ? word : `${row} ${word}`
    }
    put()
  }
  for (let i = 0; i < specks; i++) context.fillRect(random() * WIDTH_PX, random() * HEIGHT_PX, 1 + random() * 2, 1 + random() * 2)
  return { image: canvas.toBuffer('image/png'), printed }
}

async function degrade(image: Buffer, { blur, turnDeg, jpeg, scale }: Look): Promise<Buffer> {
  const turned = sharp(image).rotate(turnDeg, { background: '#fdfdfa' }).greyscale().blur(blur).linear(0.85, 20)
  const scanned = await sharp(await turned.png().toBuffer()).resize({ width: Math.round(WIDTH_PX * scale) }).jpeg({ quality: jpeg }).toBuffer()
  return sharp(scanned).withMetadata({ density: Math.round(200 * scale) }).png().toBuffer()
}

/** Reads the page and brings each line read to the line printed at its height. */
function readPage(path: string, reader: Reader, printed: readonly { text: string; y: number }[], { turnDeg, scale }: Look): [string, string][] {
  const table = execFileSync('tesseract', [path, '-', ...reader.args, '--psm', '6', '-c', 'tessedit_create_tsv=1', '-c', 'tessedit_create_txt=0'], { encoding: 'utf8', env: { ...process.env, OMP_THREAD_LIMIT: '1' }, stdio: ['ignore', 'pipe', 'ignore'] })
  const rows = new Map<number, string[]>()
  for (const row of table.split('\n').slice(1)) {
    const cells = row.split('\t')
    if (cells[0] !== '5') continue
    const [x = 0, top = 0, width = 0, height = 0] = cells.slice(6, 10).map(Number)
    const slope = Math.tan((turnDeg * Math.PI) / 180)
    const y = (top + height / 2) / scale - (x + width / 2) / scale * slope + (turnDeg < 0 ? WIDTH_PX * slope : 0)
    const nearest = printed.reduce((best, line, i) => (Math.abs(line.y - y) < Math.abs((printed[best] as { y: number }).y - y) ? i : best), 0)
    rows.set(nearest, [...(rows.get(nearest) ?? []), cells[11] ?? ''])
  }
  return [...rows].sort(([a], [b]) => a - b).flatMap(([line, words]) => (values.lines ? [[(printed[line] as { text: string }).text, words.join(' ')]] as [string, string][] : alignWords((printed[line] as { text: string }).text.split(' '), words)))
}
