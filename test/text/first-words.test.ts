import { expect, it } from 'vitest'
import { CODEBOOK } from '../../src/extract/index.ts'
import { firstTwoWordsOf, firstWordsOf } from '../../src/text/index.ts'

it.each<[string, string[] | null]>([
  ['số hóa', ['số']],
  ['(?:rà soát|bãi bỏ)[^.;]{0,20} văn bản', ['rà', 'bãi']],
  ['(?:đẩy )?mạnh', ['mạnh', 'đẩy']],
  ['i-?office', ['ioffice', 'i']],
  ['0?[2-3] không', ['2', '3', '02', '03']],
  ['18-nq/tw', ['18']],
  ['một cửa,? liên thông', ['một']],
  ['(?<!thu |cập )(?:nhập|chia tách)', ['nhập', 'chia']],
  ['iso(?= ?9001)', ['iso']],
  ['(?:thử |làm )+văn', ['thử', 'làm']],
  ['a+b', null],
  ['\\p{L}+ cửa', null],
  ['[^.]văn', null],
  ['.văn', null],
])('%s', (source, words) => expect(firstWordsOf(source)?.slice().sort() ?? null).toEqual(words?.slice().sort() ?? null))

it.each<[string, string[]]>([
  ['tổ chức(?: lại)? bộ máy', ['tổ chức']],
  ['(?:rà soát|bãi bỏ)(?:,? (?:kiểm tra|và)){0,5} văn bản', ['bãi bỏ', 'rà soát']],
  ['lấy(?: \\p{L}+){0,2} ý kiến', ['lấy *', 'lấy ý']],
  ['hồ \\p{L}+', ['hồ *']],
  ['hồ s\\p{L}+', ['hồ *']],
  ['xe(?= máy)', ['xe *']],
  ['văn ?-? ?thư', ['văn *', 'văn thư', 'vănthư *']],
])('%s', (source, words) => expect([...new Set(firstTwoWordsOf(source)?.map(({ first, second }) => `${first} ${second ?? '*'}`))].sort()).toEqual(words))

it.each(CODEBOOK.flatMap(({ calledBy, subtopics }) => [...calledBy, ...subtopics.flatMap(({ wordings }) => wordings)]))('the codebook: %s', (wording) => {
  expect(firstWordsOf(wording)).not.toBeNull()
})
