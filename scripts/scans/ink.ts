import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas'
import type { Random } from './random.ts'
import type { InkPlan, RgbImage } from './scan.ts'

/** Stamp, signature and pencil, multiplied into the page as ink is. */
export function drawInk(page: RgbImage, plan: InkPlan, random: Random): RgbImage {
  if (!plan.stamp && !plan.signature && plan.pencil === 0) return page
  const canvas = createCanvas(page.width, page.height)
  const draw = canvas.getContext('2d')
  draw.fillStyle = 'white'
  draw.fillRect(0, 0, page.width, page.height)
  const pt = page.dpi / 72
  const lowest = lastInkRow(page) / page.height
  const [shareX, shareY] = plan.stampAt ?? [random.between(0.52, 0.68), Math.max(0.15, Math.min(0.9, lowest - random.between(0.02, 0.08)))]
  if (plan.stamp) drawStamp(draw, shareX * page.width, shareY * page.height, 52 * pt, random)
  if (plan.signature) drawSignature(draw, (shareX + 0.08) * page.width, shareY * page.height, pt, random)
  for (let n = 0; n < plan.pencil; n++) drawPencil(draw, page, pt, random)
  return multiply(page, draw.getImageData(0, 0, page.width, page.height).data)
}

function lastInkRow(page: RgbImage): number {
  for (let y = page.height - 1; y > 0; y--) {
    for (let x = Math.floor(page.width * 0.4); x < page.width; x++) if ((page.data[(y * page.width + x) * 3] as number) < 128) return y
  }
  return page.height / 2
}

/** The state's round stamp: two rings, a star, words along the ring, uneven ink. */
function drawStamp(draw: SKRSContext2D, x: number, y: number, radius: number, random: Random): void {
  const ink = random.pick(['#d8202a', '#e03a3a', '#c8102e', '#e0405a'])
  draw.save()
  draw.globalAlpha = random.between(0.6, 0.9)
  draw.translate(x, y)
  draw.rotate(random.between(-0.2, 0.2))
  draw.strokeStyle = draw.fillStyle = ink
  for (const [share, width] of [[1, 0.035], [0.93, 0.012], [0.62, 0.015]] as const) {
    draw.lineWidth = radius * width
    draw.beginPath()
    draw.arc(0, 0, radius * share, 0, Math.PI * 2)
    draw.stroke()
  }
  draw.beginPath()
  for (let point = 0; point < 10; point++) {
    const reach = radius * (point % 2 === 0 ? 0.28 : 0.11)
    const angle = (point * Math.PI) / 5 - Math.PI / 2
    draw.lineTo(reach * Math.cos(angle), reach * Math.sin(angle))
  }
  draw.fill()
  draw.font = `bold ${radius * 0.17}px sans-serif`
  draw.textAlign = 'center'
  const words = 'U.B.N.D XA AN BINH * HUYEN LONG DIEN * T.'
  for (let i = 0; i < words.length; i++) {
    draw.save()
    draw.rotate((i / words.length) * Math.PI * 2 - 2.2)
    draw.fillText(words[i] as string, 0, -radius * 0.71)
    draw.restore()
  }
  draw.restore()
}

function drawSignature(draw: SKRSContext2D, x: number, y: number, pt: number, random: Random): void {
  draw.save()
  draw.strokeStyle = random.pick(['#1b3fae', '#2a4fc0', '#10308c', '#3050d0'])
  draw.globalAlpha = random.between(0.75, 0.95)
  draw.lineWidth = random.between(1, 1.8) * pt
  draw.lineCap = 'round'
  draw.beginPath()
  draw.moveTo(x - 50 * pt, y + random.between(-8, 8) * pt)
  for (let stroke = 0; stroke < 7; stroke++) {
    const at = x + (stroke * 16 - 40) * pt
    const to = (): number => y + random.between(-26, 26) * pt
    draw.bezierCurveTo(at, to(), at + random.between(-14, 14) * pt, to(), at + 8 * pt, to())
  }
  draw.stroke()
  draw.restore()
}

function drawPencil(draw: SKRSContext2D, page: RgbImage, pt: number, random: Random): void {
  draw.save()
  draw.strokeStyle = '#777777'
  draw.globalAlpha = random.between(0.4, 0.8)
  draw.lineWidth = random.between(0.6, 1.2) * pt
  const x = random.between(0.08, 0.7) * page.width
  const y = random.between(0.1, 0.9) * page.height
  draw.beginPath()
  draw.moveTo(x, y)
  if (random.chance(0.5)) draw.lineTo(x + random.between(40, 160) * pt, y + random.between(-3, 3) * pt)
  else draw.bezierCurveTo(x + 6 * pt, y + 14 * pt, x + 10 * pt, y + 10 * pt, x + 26 * pt, y - 16 * pt)
  draw.stroke()
  draw.restore()
}

function multiply(page: RgbImage, ink: Uint8ClampedArray): RgbImage {
  const data = new Uint8Array(page.data.length)
  for (let from = 0, to = 0; to < data.length; from += 4, to += 3) {
    for (let c = 0; c < 3; c++) data[to + c] = ((page.data[to + c] as number) * (ink[from + c] as number)) / 255
  }
  return { ...page, data }
}
