import { asPrinted, firstWordsOf, isSmallAt, nextWord, toPattern, wordEnd } from '../../text/index.ts'
import { AFTER_NAMES, CAPITAL_HEADS, CAPITAL_VERBS, COLLECTIVES, COMPOUND_TRADES, HEADS_BEFORE_CAPITAL, PERSONS, SURE_HEADS, TRADES } from './wordings.ts'

/** Where the opening ends that begins exactly at `at`; null where none does. */
type Opener = (text: string, at: number) => number | null
/** What may begin with some words, in small letters: of several, the first that fits counts. */
export type Openers = Partial<Record<OpeningName, readonly Opener[]>>
export type OpeningName = 'person' | 'village' | 'chair' | 'head' | 'trade' | 'group' | 'bareGroup' | 'collective' | 'compound' | 'place' | 'after' | 'verb'

const BY_WORD = new Map<string, Openers>()

function add(name: OpeningName, word: string, opener: Opener): void {
  const openers = BY_WORD.get(word) ?? {}
  BY_WORD.set(word, openers)
  openers[name] = [...(openers[name] ?? []), opener]
}

/** Words as they stand, longest first; a list of strings is compared many times sooner than a pattern of them all. */
function addWords(name: OpeningName, list: readonly string[], then: Opener = edge, isAnyCase = false): void {
  const byFirst = new Map<string, string[]>()
  for (const words of [...new Set(list)].sort((a, b) => b.length - a.length)) {
    const first = words.slice(0, wordEnd(words, 0)).toLowerCase()
    byFirst.set(first, [...(byFirst.get(first) ?? []), words])
  }
  for (const [first, all] of byFirst) {
    add(name, first, (text, at) => {
      for (const words of all) {
        const stands = isAnyCase ? text.slice(at, at + words.length).toLowerCase() === words : text.startsWith(words, at)
        const end = stands ? then(text, at + words.length) : null
        if (end !== null) return end
      }
      return null
    })
  }
}

/** A pattern that begins with words. */
function addPattern(name: OpeningName, source: string, flags = 'y'): void {
  const pattern = toPattern(source, flags)
  for (const word of new Set(firstWordsOf(source)?.map((one) => one.toLowerCase()))) add(name, word, followedBy(pattern))
}

/** What follows must fit. */
function followedBy(pattern: RegExp): Opener {
  return (text, at) => {
    pattern.lastIndex = at
    return pattern.test(text) ? pattern.lastIndex : null
  }
}

/** The word must end there. */
function edge(text: string, at: number): number | null {
  return at >= text.length || nextWord(text, at) !== at ? at : null
}

/** "Các trường hợp", "các trường thông tin" are no schools. */
function noField(text: string, at: number): number | null {
  return text.startsWith('trường', at - 6) && /^ (?:hợp|thông tin|dữ liệu)/.test(text.slice(at, at + 10)) ? null : edge(text, at)
}

const inAnyCase = (list: readonly string[]): string[] => list.flatMap((word) => [word, word.charAt(0).toLowerCase() + word.slice(1)])
const VILLAGES = 'thôn|ấp|khu|xóm|bản|buôn|bon|làng|khóm|tiểu khu'
const PLACES = 'xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh'
const EDGE = '(?![\\p{L}\\p{N}])'

const CAPITAL_NEXT = followedBy(toPattern(String.raw` (?=\p{Lu}|\d)`, 'y'))

// Persons who stand for their unit; what joins them to it belongs to them.
addPattern('person', '[Tt]rưởng phòng, (?=[Gg]iám đốc|[Tt]hủ trưởng|[Tt]rưởng|[Đđ]ội trưởng|[Cc]hánh)')
addWords('person', inAnyCase(PERSONS), followedBy(/,? |: ?/y))
addPattern('person', '[Cc]án bộ(?= (?:Đài|Đoàn|Hội|Văn phòng|Tư pháp|Địa chính|Tài chính|Kế toán|Văn hóa|Văn hoá|Nội vụ|Lao động))(?:,? |: ?)')
// Heads of villages stand for themselves, not for an office.
addPattern('village', `(?:Tổ (?:trưởng|phó)|Trưởng (?:các )?(?:${VILLAGES})|Bí thư chi bộ)(?!\\p{L})`, 'iy')
// The chair of one committee is an authority of its own; of several ("Chủ tịch UBND các xã") they stand for their committees.
addPattern('chair', `(?:Phó )?Chủ tịch (?:UBND|[ỦU][yỷ] ban nhân dân)(?= (?:${PLACES})(?![\\p{L},]))`)
// Of a department's own plan.
addPattern('chair', 'Giám đốc Sở(?!\\p{L}| \\p{Lu})')
addPattern('head', 'P\\. ?(?=\\p{Lu})')
addPattern('head', `[Tt]rưởng các (?:${VILLAGES})(?!\\p{L})`)
addWords('head', inAnyCase(SURE_HEADS))
addWords('head', CAPITAL_HEADS)
addWords('head', ['Sở'], (text, at) => edge(text, at) !== null && (/^(?:$|[,.;)]| \()/.test(text.slice(at, at + 2)) || endsNext(text, at)) ? at : null)
addPattern('head', 'CC(?= (?:Văn|Tư|Tài|Địa|Kế|VP|VH|TP|TC|ĐC)(?:\\p{L}|[ -]))')
addPattern('head', `Mặt trận(?= (?:xã|phường|thị trấn|huyện|quận|tỉnh|thành phố|thị xã|các|và)${EDGE})`)
addWords('head', inAnyCase(HEADS_BEFORE_CAPITAL), CAPITAL_NEXT)
// "Báo Nhân Dân", but "báo Công an xã" is what somebody does.
addWords('head', ['Báo', 'báo'], (text, at) => (CAPITAL_NEXT(text, at) !== null && openingEnd('head', text, at + 1) === null ? at + 1 : null))
addWords('trade', TRADES, (text, at) => (TRADE_ENDS.test(text.slice(at, at + 12)) || endsNext(text, at) ? at : null))
addWords('compound', COMPOUND_TRADES)
// A place stands for its committee where units are expected.
addWords('place', inAnyCase(['Xã', 'Phường', 'Thị trấn', 'Đặc khu', 'Huyện', 'Quận', 'Thị xã', 'Thành phố']), CAPITAL_NEXT)
addWords('collective', COLLECTIVES, noField)
addWords('group', ['tất cả ', 'toàn thể '], (text, at) => openingEnd('group', text, at), true)
addWords('group', ['các ', 'những ', 'mỗi ', 'từng '], (text, at) => (collectiveInAnyCase(text, at) ? at : null), true)
addPattern('bareGroup', '[Cc]ơ quan, đơn vị|[Ss]ở, (?=ban|ngành)|[Pp]hòng, (?=ban)|[Bb]an,? ngành|[Đđ]oàn thể|[Cc]ấp ủy|[Tt]ổ dân phố|[Tt]hành viên|[Cc]án bộ, công chức|[Hh]ội,? đoàn thể|[Tt]ổ chức chính trị|[Đđ]ơn vị (?:có )?liên quan|[Tt]hôn,|[Ấấ]p,|[Xx]ã, (?=phường|thị)|[Dd]oanh nghiệp|CBCC(?:VC)?(?!\\p{L})')
addWords('verb', CAPITAL_VERBS)
for (const word of AFTER_NAMES) {
  if (/^[\p{L} ]+$/u.test(word)) addWords('after', [word], edge, true)
  else addPattern('after', /\(\?[!=]/.test(word) ? word : `(?:${word})${EDGE}`, 'iy')
}

const TRADE_ENDS = toPattern(`^(?:$|[.,;:()]|/| \\(| (?:và|xã|phường|huyện|thị|quận|thành phố|tỉnh|UBND)${EDGE})`)

/** Whether a small word follows that ends a name. */
function endsNext(text: string, at: number): boolean {
  return text.charAt(at) === ' ' && isSmallAt(text, at + 1) && openingEnd('after', text, at + 1) !== null
}

const IN_SMALL_LETTERS = new Set(COLLECTIVES.map((words) => words.toLowerCase()))
/** "Các Phòng, Ban": in titles of groups capitals stand where they like. */
function collectiveInAnyCase(text: string, at: number): boolean {
  for (let end = wordEnd(text, at); end <= at + LONGEST_COLLECTIVE; end = wordEnd(text, nextWord(text, end))) {
    if (IN_SMALL_LETTERS.has(text.slice(at, end).toLowerCase()) && noField(text, end) !== null) return true
    if (end >= text.length) break
  }
  return false
}
const LONGEST_COLLECTIVE = Math.max(...COLLECTIVES.map(({ length }) => length))

/** The place asked for last: a name's next word is asked for several openings. */
const LAST: { text: string; at: number; openers: Openers | null } = { text: '', at: -1, openers: null }

/** What may begin at a place of a text; null for most places. */
export function openersAt(text: string, at: number): Openers | null {
  if (at !== LAST.at || text !== LAST.text) {
    LAST.text = text
    LAST.at = at
    LAST.openers = BY_WORD.get(text.slice(at, wordEnd(text, at)).toLowerCase()) ?? null
  }
  return LAST.openers
}

/** Where the opening ends that begins exactly at `at`; null where none does. */
export function openingEnd(name: OpeningName, text: string, at: number, openers = openersAt(text, at)): number | null {
  const all = openers?.[name]
  if (all === undefined) return null
  for (const opener of all) {
    const end = opener(text, at)
    if (end !== null) return end
  }
  return null
}

const VILLAGE_HEAD = asPrinted`^[Tt]rưởng (?:các )?(?:thôn|ấp|khu|xóm|bản|buôn|bon|làng|khóm|tiểu khu)(?!\p{L})`

/** "Thủ trưởng, Phó Thủ trưởng các cơ quan": where what they stand for begins. */
export function afterPersons(text: string, at: number, openers: Openers | null): number {
  let start = at
  for (let here = openers; ; here = openersAt(text, start)) {
    const isOwn = VILLAGE_HEAD.test(text.slice(start, start + 18)) || openingEnd('chair', text, start, here) !== null
    const end = isOwn ? null : openingEnd('person', text, start, here)
    if (end === null) return start
    start = end
  }
}
