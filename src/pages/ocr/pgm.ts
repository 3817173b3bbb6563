import type { GreyImage } from './face.ts'

/** A grey image as binary PGM: the one form that tesseract reads without any decoding. */
export function toPgm({ width, height, data }: GreyImage): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`, 'latin1'), data])
}
