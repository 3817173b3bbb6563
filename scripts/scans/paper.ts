import type { Random } from './random.ts'
import type { RgbImage, ScanDefects } from './scan.ts'

/** The paper's own grey and a shadow that falls in from one corner, as beside a book's spine or under a phone. In place. */
export function paperShade(page: RgbImage, { paper, shadow }: Pick<ScanDefects, 'paper' | 'shadow'>, random: Random): void {
  const { width, height, data } = page
  const cornerX = random.chance(0.5) ? 0 : 1
  const cornerY = random.chance(0.5) ? 0 : 1
  const reach = random.between(0.5, 1.1)
  const tint = [1, random.between(0.97, 1), random.between(0.92, 1)]
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const far = Math.hypot(x / width - cornerX, y / height - cornerY) / reach
      const dark = shadow * Math.max(0, 1 - far) ** 1.5
      const at = (y * width + x) * 3
      for (let c = 0; c < 3; c++) data[at + c] = (data[at + c] as number) * (paper / 255) * (tint[c] as number) * (1 - dark)
    }
  }
}

/** Specks of dust: mostly dark, of one to three pixels at 200 dpi. In place. */
export function speckle(page: RgbImage, perSquareInch: number, random: Random): void {
  const { width, height, data, dpi } = page
  const count = Math.round(((width * height) / dpi ** 2) * perSquareInch)
  for (let n = 0; n < count; n++) {
    const radius = random.between(0.3, 1.5) * (dpi / 200)
    const x = random.between(0, width)
    const y = random.between(0, height)
    const value = random.chance(0.8) ? random.between(0, 120) : 255
    for (let py = Math.floor(y - radius); py <= y + radius; py++) {
      for (let px = Math.floor(x - radius); px <= x + radius; px++) {
        if (px < 0 || py < 0 || px >= width || py >= height || Math.hypot(px - x, py - y) > radius) continue
        data.fill(value, (py * width + px) * 3, (py * width + px) * 3 + 3)
      }
    }
  }
}

/** The sensor's noise, the same in all channels. In place. */
export function grain(page: RgbImage, deviation: number, random: Random): void {
  const { data } = page
  // A table of noise read from a random start in each stretch: a normal draw for every pixel would take seconds.
  const table = Float32Array.from({ length: 65_537 }, () => random.normal() * deviation)
  let from = 0
  for (let at = 0, pixel = 0; at < data.length; at += 3, pixel++) {
    if (pixel % 4099 === 0) from = Math.floor(random.next() * table.length)
    const noise = table[(from + pixel) % table.length] as number
    for (let c = 0; c < 3; c++) data[at + c] = Math.max(0, Math.min(255, (data[at + c] as number) + noise))
  }
}
