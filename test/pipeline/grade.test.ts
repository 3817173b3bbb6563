import { describe, expect, it } from 'vitest'
import type { Change, RaisedWarning, RepairedPage } from '../../src/model/index.ts'
import { gradeDocument } from '../../src/pipeline/grade.ts'

const WORDS = 'Tăng cường tuyên truyền cải cách hành chính trên địa bàn xã'
const page = (number: number, more: Partial<RepairedPage> = {}): RepairedPage => ({
  page: number, text: WORDS, rawText: WORDS, source: 'ocr', reason: 'no_text', confidence: 1, widthPt: 595, heightPt: 842, lines: [], words: [], alternative: null,
  preparation: [], fonts: [], changes: [], doubtfulShare: 0, ...more,
})
const change = (confidence: number): Change => ({ start: 0, end: 4, rawStart: 0, rawEnd: 4, before: 'Tang', after: 'Tăng', reason: 'mangled', confidence, alternatives: [] })
const unreadable = (number: number): RaisedWarning => ({ code: 'page_unreadable', page: number })

describe('gradeDocument', () => {
  it.each([
    { what: 'good pages', pages: [page(1), page(2)], warnings: [], grade: 'excellent' },
    { what: 'a blank sheet among them', pages: [page(1), page(2, { text: '', reason: 'blank_page', confidence: 0 })], warnings: [], grade: 'excellent' },
    { what: 'one bad page of two', pages: [page(1), page(2, { confidence: 0.5 })], warnings: [], grade: 'poor' },
    { what: 'words restored in doubt', pages: [page(1, { changes: Array<Change>(6).fill(change(0.7)) })], warnings: [], grade: 'fair' },
    { what: 'words restored for sure', pages: [page(1, { changes: Array<Change>(12).fill(change(0.99)) })], warnings: [], grade: 'excellent' },
    { what: 'doubt all over', pages: [page(1, { doubtfulShare: 0.7 })], warnings: [], grade: 'unreadable' },
    { what: 'a page lost', pages: [page(1), page(2, { text: '', confidence: 0 })], warnings: [unreadable(2)], grade: 'poor' },
    { what: 'nothing read', pages: [page(1, { text: '' })], warnings: [unreadable(1)], grade: 'unreadable' },
    { what: 'no pages', pages: [], warnings: [], grade: 'unreadable' },
  ])('$what: $grade', ({ pages, warnings, grade }) => {
    expect(gradeDocument(pages, warnings).grade).toBe(grade)
  })
})
