import { describe, expect, it } from 'vitest'
import { wordTable } from '../../src/text/index.ts'

const find = wordTable([['họp báo', '(?:cuộc |buổi )?họp'], ['pa ?-? ?n[oô]', 'Zalo OA'], ['họp báo cáo', 'ki-ốt']])
const read = (text: string) => find(text).map(({ row, start, end }) => `${row}:${text.slice(start, end)}`)

describe('wordings of a table', () => {
  it.each([
    ['cuộc họp và họp báo', ['0:cuộc họp', '0:họp báo']],
    ['treo pano, pa nô, pa - nô', ['1:pano', '1:pa nô', '1:pa - nô']],
    ['nhóm zalo oa của xã', ['1:zalo oa']],
    // The earlier row wins where two begin at one place.
    ['họp báo cáo', ['0:họp báo']],
    ['đặt ki-ốt', ['2:ki-ốt']],
    ['', []],
    ['hợp tác, phọp, họpx, pan', []],
  ])('%s', (text, wanted) => expect(read(text)).toEqual(wanted))

  it('takes no wording that can begin with anything', () => {
    expect(() => wordTable([['[^.]họp']])).toThrow()
  })
})
