import { expect, it } from 'vitest'
import type { RaisedWarning } from '../../src/model/index.ts'
import { segment, segmentText } from '../../src/segment/index.ts'

function warningsOf(text: string): string[] {
  const warnings: RaisedWarning[] = []
  void segment.run(segmentText(text).pages, { warn: (code, details) => warnings.push({ code, ...details }) })
  return warnings.map(({ code, params }) => [code, ...Object.values(params ?? {})].join(' '))
}

it.each([
  ['I. MỤC ĐÍCH\n1. Một;\nII. NỘI DUNG\n1. Một;\nIV. KINH PHÍ\nTừ ngân sách.', ['numbering_skips II. IV.']],
  ['I. MỤC ĐÍCH\n1. Một;\nII. NỘI DUNG\n1. Một;\nII. KINH PHÍ\nTừ ngân sách.', ['numbering_repeats II.']],
  ['I. MỤC ĐÍCH\n1. Một;\n2. Hai;\nII. NỘI DUNG\n1. Một;\n2. Hai.', []],
  ['I. NỘI DUNG\na) Một;\nb) Hai;\nc) Ba;\nd) Bốn;\nđ) Năm;\ne) Sáu.', []],
  ['I. NỘI DUNG\na) Một;\nb) Hai;\nc) Ba;\nd) Bốn;\ne) Năm.', []],
  ['Hôm nay trời đẹp.', ['no_sections']],
  ['', ['no_sections']],
])('%j', (text, warnings) => expect(warningsOf(text)).toEqual(warnings))
