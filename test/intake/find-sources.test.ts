import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import yazl from 'yazl'
import { findSources, USUAL_LIMITS, type Intake } from '../../src/intake/index.ts'

const LIMITS = { ...USUAL_LIMITS, restMs: 0 }
let folder: string
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'kehoach-intake-')) })
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function intake(paths: readonly string[] = [folder], limits = LIMITS): Promise<Intake[]> {
  const found: Intake[] = []
  for await (const one of findSources(paths, limits)) found.push(one)
  return found
}

function write(name: string, content: string | Uint8Array): string {
  const file = join(folder, name)
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, content)
  return file
}

async function zip(entries: Readonly<Record<string, string | Uint8Array>>): Promise<Buffer> {
  const archive = new yazl.ZipFile()
  for (const [name, content] of Object.entries(entries)) archive.addBuffer(Buffer.from(content as string), name)
  archive.end()
  const parts: Buffer[] = []
  for await (const part of archive.outputStream) parts.push(part as Buffer)
  return Buffer.concat(parts)
}

const said = (found: Intake[]): string[] => found.map((one) => ('error' in one ? `${one.path}: ${one.error.code}` : `${one.path}: ${one.source.mediaType}`))

describe('the type is decided by content', () => {
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Kế hoạch', 'utf16le')])
  it.each([
    { name: 'xã-a.txt', content: '%PDF-1.7\n', said: 'application/pdf' },
    { name: 'rác-trước.pdf', content: '\n\n%PDF-1.4\n', said: 'application/pdf' },
    { name: 'trang.pdf', content: '<!DOCTYPE html><html><body>Kế hoạch</body></html>', said: 'text/html' },
    { name: 'a.md', content: '# KẾ HOẠCH', said: 'text/markdown' },
    { name: 'a', content: 'KẾ HOẠCH', said: 'text/plain' },
    { name: 'utf16.txt', content: utf16, said: 'text/plain' },
    { name: 'tcvn.txt', content: Buffer.from([0x4b, 0xd5, 0x20, 0x68, 0x6f, 0xb9, 0x63, 0x68, 0x0a]), said: 'text/plain' },
    { name: 'a.pdf', content: Buffer.from('MZ\x90\0\x03\0\0\0\x04\0\0\0', 'latin1'), said: 'type_unsupported' },
    { name: 'elf.txt', content: Buffer.from('\x7fELF\x02\x01\x01\0\0\0', 'latin1'), said: 'type_unsupported' },
    { name: 'gold.txt', content: '{"number": "12"}', said: 'type_unsupported' },
    { name: 'ngoặc.txt', content: '[Dự thảo] KẾ HOẠCH', said: 'text/plain' },
    { name: 'rỗng.pdf', content: '', said: 'file_empty' },
  ])('$name → $said', async ({ name, content, said: expected }) => {
    write(name, content)
    expect(said(await intake())).toEqual([`${name}: ${expected}`])
  })
})

describe('files and folders', () => {
  it('finds all levels in order, and leaves out what is unfinished or a link', async () => {
    write('b/2.txt', 'hai')
    write('a.txt', 'một')
    write('~$a.docx', 'x')
    write('c.pdf.part', '%PDF-1.4')
    symlinkSync(folder, join(folder, 'vòng'))
    expect(said(await intake())).toEqual(['a.txt: text/plain', 'b/2.txt: text/plain'])
  })

  it('identifies a document by the SHA-256 of its content', async () => {
    write('a.txt', 'như nhau')
    write('b.txt', 'như nhau')
    const hashes = (await intake()).map((one) => ('source' in one ? one.source.sha256 : ''))
    expect(hashes).toEqual(Array(2).fill(createHash('sha256').update('như nhau').digest('hex')))
  })

  it('says so where there is nothing, or too much', async () => {
    const large = write('lớn.txt', 'x'.repeat(100))
    expect(said(await intake([join(folder, 'không có'), large], { ...LIMITS, fileBytes: 99 }))).toEqual(['không có: file_not_found', 'lớn.txt: file_too_large'])
  })

  it('does not pick up a file that is being written', async () => {
    const file = write('đang chép.txt', 'một nửa')
    setTimeout(() => writeFileSync(file, 'một nửa và nửa kia'), 100)
    expect(said(await intake([folder], { ...LIMITS, restMs: 400 }))).toEqual(['đang chép.txt: file_changing'])
  })
})

describe('archives', () => {
  it('reads documents at all levels, their paths behind the archive', async () => {
    const inner = await zip({ 'xã b.txt': 'b' })
    write('đợt 1.zip', await zip({ 'huyện/xã a.txt': 'a', 'trong.zip': inner, '__MACOSX/._a': 'x', 'rỗng.txt': '' }))
    expect(said(await intake())).toEqual(['đợt 1.zip/huyện/xã a.txt: text/plain', 'đợt 1.zip/trong.zip/xã b.txt: text/plain', 'đợt 1.zip/rỗng.txt: file_empty'])
  })

  it('refuses names that point outside and reads the rest', async () => {
    const archive = await zip({ 'xx/thoat.txt': 'x', 'an toàn.txt': 'y' })
    for (let at = archive.indexOf('xx/thoat'); at >= 0; at = archive.indexOf('xx/thoat', at + 1)) archive.write('../thoat', at)
    write('a.zip', archive)
    expect(said(await intake())).toEqual(['a.zip/../thoat.txt: zip_unsafe_name', 'a.zip/an toàn.txt: text/plain'])
  })

  it('stops at a bomb before unpacking it, within one archive or several levels deep', async () => {
    const bomb = await zip({ 'bom.txt': new Uint8Array(8 * 2 ** 20) })
    write('a.zip', bomb)
    write('b.zip', await zip({ '1.zip': await zip({ '2.zip': await zip({ '3.zip': await zip({ 'a.txt': 'a' }) }) }) }))
    write('c.zip', await zip(Object.fromEntries(Array.from({ length: 6 }, (_, i) => [`${i}.txt`, `số ${i}`]))))
    expect(said(await intake([folder], { ...LIMITS, archiveRatio: 100, archiveEntries: 5 }))).toEqual([
      'a.zip/bom.txt: zip_bomb', 'b.zip/1.zip/2.zip/3.zip: zip_bomb',
      ...[0, 1, 2, 3, 4].map((i) => `c.zip/${i}.txt: text/plain`), 'c.zip/5.txt: zip_bomb',
    ])
  })

  it('records a damaged archive', async () => {
    const archive = await zip({ 'a.txt': 'a'.repeat(1000) })
    write('a.zip', archive.subarray(0, archive.length - 30))
    expect(said(await intake())).toEqual(['a.zip: zip_damaged'])
  })
})
