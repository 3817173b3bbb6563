import { createRequire } from 'node:module'
import type { SectionKind } from '../model/index.ts'
import { toPattern } from '../text/index.ts'
import { FIRST_LEVEL_WORDINGS, LOOKING_BACK, SECTION_KIND_WORDINGS, SEEING_THROUGH, SIDE_WORDINGS, TASK_VERBS, WHOLE_TITLE_KINDS, WORDING_TAILS } from './kinds-table.ts'
import { plain } from './signs.ts'
import { startsLikeUnit } from './units-wordings.ts'

interface Wording {
  readonly kind: SectionKind
  readonly words: readonly string[]
  readonly text: string
  readonly letters: Uint8Array
}

/** Longest first, so that "tổ chức thực hiện" is not read as "tổ chức". */
const WORDINGS: readonly Wording[] = Object.entries(SECTION_KIND_WORDINGS)
  .flatMap(([kind, list]) => list.map((wording) => ({ kind: kind as SectionKind, text: plain(wording), words: plain(wording).split(' '), letters: countLetters(plain(wording)) })))
  .sort((a, b) => b.words.length - a.words.length || b.text.length - a.text.length)
const BY_TEXT = new Map(WORDINGS.map((wording) => [wording.text, wording]))
/** "TỔ CHỨC THỰCHIỆN": scans lose spaces. */
const BY_LETTERS = new Map(WORDINGS.map((wording) => [wording.text.replaceAll(' ', ''), wording]))
const MOST_WORDS = WORDINGS[0]?.words.length ?? 0

/** Words before a wording that change nothing: "Về mục tiêu", "Công tác tổ chức". */
const LEAD = /^(?:ve|cac|mot so|nhung|phan|cong tac|xac dinh)\s+/
const PARTS = /\s*(?:[,;&+/]|\s[-–]\s|\s(?:va|voi|gan voi)\s)\s*/

/** Kinds that a title's wording tells, in its order; none where the wording is not known. */
export function readKinds(title: string): readonly SectionKind[] {
  const known = READ.get(title)
  if (known) return known
  const kinds = readWordings(title, () => true)
  if (READ.size >= MOST_REMEMBERED) READ.clear()
  READ.set(title, kinds)
  return kinds
}

/** The same where the wording is all that the title says: "Nội dung kiểm tra", but not "Nội dung số" or "Công tác tổ chức cán bộ". */
export function readBareKinds(title: string): readonly SectionKind[] {
  return readKinds(title).length > 0 ? readWordings(title, (rest) => TAIL.test(rest)) : []
}

/** Whether the words are a known wording and nothing else: "Mục đích", "Yêu cầu". */
export function isWording(words: string): boolean {
  return BY_TEXT.has(plain(words))
}

const SIGNS = toPattern(String.raw`[^\p{L}\d ]`, 'g')

/** A title's words alone, small and unmarked. */
function bareWords(title: string): string {
  return plain(title).replace(SIGNS, ' ').replace(/\s+/g, ' ').trim()
}

/** Any of a table's wordings at the beginning of a title's bare words. */
function opensWith(wordings: readonly string[]): RegExp {
  return toPattern(`^(?:${wordings.map(plain).join('|')})(?![\\p{L}])`)
}

const SIDE = opensWith(SIDE_WORDINGS)
const TAIL = opensWith(WORDING_TAILS)
const BACK = opensWith(LOOKING_BACK)
const TASK = opensWith(TASK_VERBS)
const THROUGH = new RegExp(`^(?:(?:${SEEING_THROUGH.map(plain).join('|')}|va) ?)+$`)

/** Whether a title names what no kind is for: when, where, with what reward. */
export function isSideMatter(title: string): boolean {
  return SIDE.test(bareWords(title).replace(LEAD, ''))
}

/** Whether a title names such a thing beside another: "ĐỐI TƯỢNG, THỜI GIAN". */
export function namesSideMatter(title: string): boolean {
  return plain(title).split(PARTS).some((part) => SIDE.test(part.replace(LEAD, '')))
}

const TELLING = Object.entries(WHOLE_TITLE_KINDS).map(([wording, kinds]) => [kinds, opensWith([wording])] as const)
const FIRST_LEVEL = Object.entries(FIRST_LEVEL_WORDINGS).map(([kind, wordings]) => [[kind as SectionKind], opensWith(wordings)] as const)

/** Kinds of a heading of the first level that is one word for all: "TRUYỀN THÔNG", "CÔNG TÁC TUYÊN TRUYỀN NĂM 2024"; none for others. */
export function readWholeTitle(title: string): readonly SectionKind[] {
  const bare = bareWords(title).replace(LEAD, '').replace(/ nam \d{4}$/, '')
  return TELLING.find(([, wording]) => wording.exec(bare)?.[0] === bare)?.[0] ?? []
}

/** Kinds of a heading of a plan's first level by the matter that it names: "CẢI CÁCH THỂ CHẾ", "KIỂM TRA, BÁO CÁO"; none for others. */
export function readMatter(title: string): readonly SectionKind[] {
  const bare = bareWords(title).replace(LEAD, '')
  if (BACK.test(bare)) return []
  if (THROUGH.test(bare)) return ['to_chuc_thuc_hien']
  return [...TELLING, ...FIRST_LEVEL].find(([, wordings]) => wordings.test(bare))?.[0] ?? []
}

// A title is asked for several times while its section is weighed.
const READ = new Map<string, readonly SectionKind[]>()
const MOST_REMEMBERED = 5000

/** A part that begins with a wording counts where `mayGoOn` allows what follows it. */
function readWordings(title: string, mayGoOn: (rest: string) => boolean): SectionKind[] {
  const bare = plain(title).replace(/[.:!?"'“”‘’()*_|[\]]/g, ' ').replace(/\s+/g, ' ').trim()
  // "Tổ chức, thực hiện", "Thông tin, báo cáo": one wording with a comma in it.
  const whole = BY_TEXT.get(bare.replace(/[,;&+/–-]/g, ' ').replace(/\s+/g, ' ').trim())
  if (whole) return [whole.kind]
  if (BACK.test(bare.replace(LEAD, ''))) return []
  const found: SectionKind[] = []
  const parts = bare.split(PARTS)
  for (const [i, part] of parts.entries()) {
    // "Trách nhiệm của đoàn và đơn vị được kiểm tra": whose it is goes on after the comma.
    if (i > 0 && found.length > 0 && / cua /.test(parts[i - 1] as string) && /^(?:don vi|co quan|cac) /.test(part)) continue
    // "Hình thức, biện pháp tuyên truyền": by what means, said twice.
    if (/^(?:cac )?bien phap(?! to chuc)/.test(part) && /hinh thuc/.test(bare)) continue
    // "Nội dung, các bước thực hiện": the content, step by step.
    if (/^(?:cac buoc|trinh tu)(?! thu tuc)/.test(part) && found.includes('noi_dung')) continue
    for (const kind of kindsOfPart(part, i > 0 && found.length === 0, mayGoOn)) if (!found.includes(kind)) found.push(kind)
    if (found.length === 0 && TASK.test(part)) return []
  }
  // "Nội dung tuyên truyền theo từng nhóm đối tượng" is told for each.
  if (found.includes('noi_dung') && / (?:theo|cho|doi voi) (?:cac |tung )?(?:nhom )?doi tuong/.test(bare) && !found.includes('doi_tuong')) found.push('doi_tuong')
  // "Quan điểm, mục tiêu" is about aims; only a heading that says nothing else is about something else.
  return found.length > 1 ? found.filter((kind) => kind !== 'khac') : found
}

/** "Mục đích yêu cầu": wordings may follow one another without a comma. */
function kindsOfPart(part: string, afterUnknown: boolean, mayGoOn: (rest: string) => boolean): SectionKind[] {
  const first = matchWording(part) ?? matchWording(part.replace(LEAD, ''))
  // "Xây dựng và tổ chức thực hiện văn bản …": what goes on after an unknown word is about that.
  if (!first || (afterUnknown && first.kind === 'to_chuc_thuc_hien' && first.rest.trim() !== '')) return []
  const rest = first.rest.trim()
  if (rest === '') return [first.kind]
  const bearer = first.kind === 'nhiem_vu_giai_phap' ? /^(?:cu the )?(?:cua|doi voi) (?=(.+))/.exec(rest)?.[1] : undefined
  if (bearer !== undefined && startsLikeUnit(bearer)) return ['to_chuc_thuc_hien']
  const second = matchWording(rest)
  if (second && isFreeFollower(first.kind, second.kind)) return [first.kind, second.kind]
  return mayGoOn(rest) ? [first.kind] : []
}

/** "Nội dung yêu cầu" is one thing; only pairs that plans put side by side count as two. */
const PAIRS: readonly (readonly [SectionKind, SectionKind])[] = [
  ['muc_dich', 'yeu_cau'], ['muc_tieu', 'yeu_cau'], ['noi_dung', 'hinh_thuc'], ['muc_tieu', 'chi_tieu'], ['doi_tuong', 'pham_vi'], ['muc_dich', 'muc_tieu'],
  ['noi_dung', 'nhiem_vu_giai_phap'],
]
function isFreeFollower(first: SectionKind, second: SectionKind): boolean {
  return PAIRS.some(([a, b]) => a === first && b === second)
}

/** The wording that a text begins with: exactly, or with slips of spelling and OCR. */
function matchWording(text: string): { kind: SectionKind; rest: string } | null {
  const words = text.split(' ').filter(Boolean)
  for (let count = Math.min(MOST_WORDS, words.length); count > 0; count -= 1) {
    const exact = BY_TEXT.get(words.slice(0, count).join(' '))
    if (exact) return { kind: exact.kind, rest: words.slice(count).join(' ') }
  }
  const run = BY_LETTERS.get(words.join(''))
  if (run) return { kind: run.kind, rest: '' }
  // "Lộ trình thực hiện" is near to "Quy trình thực hiện" and no slip of it.
  if (SIDE.test(text)) return null
  const heads = Array.from({ length: MOST_WORDS + 1 }, (_, count) => words.slice(0, count).join(' '))
  const counts = heads.map(countLetters)
  for (const wording of WORDINGS) {
    const size = wording.words.length
    if (size <= words.length && isSlip(heads[size] as string, counts[size] as Uint8Array, wording)) return { kind: wording.kind, rest: words.slice(size).join(' ') }
  }
  return null
}

/**
 * One letter in six may differ, and of a word one, or two behind its first (`thirc` for `thuc`): `noi dung` and `noi tuong`, `cong tac` and
 * `trong tam` are two things. In wordings under seven letters none may.
 */
function isSlip(printed: string, letters: Uint8Array, wording: Wording): boolean {
  const allowed = Math.floor(wording.text.length / 6)
  if (wording.text.length < 7 || Math.abs(printed.length - wording.text.length) > allowed) return false
  // Counting letters is cheap and rules out nearly all before the distance is measured.
  if (differBy(letters, wording.letters) > 2 * allowed || distance(printed, wording.text) > allowed) return false
  const words = printed.split(' ')
  return wording.words.every((word, i) => distance(words[i] as string, word) <= (words[i]?.[0] === word[0] ? 2 : 1))
}

let natural: { LevenshteinDistance(a: string, b: string): number } | undefined
/** natural by path, when first needed: its door loads databases and prints to the terminal, and this part alone costs 20 ms. */
function distance(a: string, b: string): number {
  natural ??= createRequire(import.meta.url)('natural/lib/natural/distance/levenshtein_distance.js') as { LevenshteinDistance(a: string, b: string): number }
  return natural.LevenshteinDistance(a, b)
}

function countLetters(text: string): Uint8Array {
  const counts = new Uint8Array(32)
  for (let i = 0; i < text.length; i += 1) {
    const slot = text.charCodeAt(i) & 31
    counts[slot] = (counts[slot] as number) + 1
  }
  return counts
}

function differBy(a: Uint8Array, b: Uint8Array): number {
  let difference = 0
  for (let i = 0; i < a.length; i += 1) difference += Math.abs((a[i] as number) - (b[i] as number))
  return difference
}
