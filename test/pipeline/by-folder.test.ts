import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { SourceDocument } from '../../src/model/index.ts'
import { openPageReader, type PageReader } from '../../src/pages/index.ts'
import { readDocument, type StageCache } from '../../src/pipeline/index.ts'

const TEXT = 'ỦY BAN NHÂN DÂN\nXÃ TÂN AN\nSố: 12/KH-UBND\n\nTân An, ngày 05 tháng 02 năm 2023\n\nKẾ HOẠCH\nTuyên truyền cải cách hành chính năm 2023\n\nI. NỘI DUNG\n\nRút ngắn thời gian giải quyết thủ tục hành chính.\n'

let pages: PageReader
beforeAll(async () => {
  pages = await openPageReader({ jobs: 1, ocr: 'never' })
})
afterAll(() => pages.close())

function sourceAt(path: string): SourceDocument {
  const content = new TextEncoder().encode(TEXT)
  return { path, mediaType: 'text/plain', bytes: content.length, content, sha256: createHash('sha256').update(content).digest('hex') }
}

/** Remembers everything, as a corpus does: by content, whatever the path. */
function memory(): StageCache {
  const kept = new Map<string, unknown>()
  const key = (...parts: readonly unknown[]): string => parts.join(' ')
  return {
    get: <T>(...at: readonly unknown[]) => (kept.get(key(...at, ...(at.length < 4 ? [0] : []))) as T | undefined) ?? null,
    getPages: <T>(...at: readonly unknown[]) => [...kept].filter(([one]) => one.startsWith(key(...at)) && !one.endsWith(' 0')).map(([, value]) => value as T),
    put: (sha256, stage, fingerprint, value, page = 0) => void kept.set(key(sha256, stage, fingerprint, page), value),
  }
}

it('tells namesakes apart by the folder, though the facts come from the cache', async () => {
  const cache = memory()
  const read = async (path: string) => (await readDocument(sourceAt(path), { pages, cache })).record
  const open = await read('ke-hoach.txt')
  expect(open.document.locality).toMatchObject({ commune: 'Tân An', district: null, confidence: 0.3 })
  const first = await read('tinh-hai-duong/huyen-thanh-ha/ke-hoach.txt')
  expect(first.document.locality).toMatchObject({ commune: 'Tân An', district: 'Thanh Hà', province: 'Hải Dương', candidates: [] })
  expect(first.quality.warnings.map(({ message }) => message).join()).toContain('huyen-thanh-ha')
  const second = await read('Đồng Nai/xã Tân An.txt')
  expect(second.document.locality).toMatchObject({ district: 'Vĩnh Cửu', province: 'Đồng Nai' })
  expect(await read('ke-hoach.txt')).toEqual(open)
})
