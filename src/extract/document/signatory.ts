import type { DocumentFields, Passage } from '../../model/index.ts'
import { asPrinted, isCapitalAt, isSmallAt, stripMarks, toPattern } from '../../text/index.ts'
import type { Read } from './zone-text.ts'

type Signatory = NonNullable<DocumentFields['signatory']>

const AUTHORITY = /^(?:(?:t ?m|kt|tl|tuq|q)\s?[.,]|(?:tm|kt|tl|tuq)(?= (?:uy ban|chu tich|giam doc|truong|bi thu|ban))|t ?\/ ?m[.,]?)\s*\S/
const POSITION = /^(?:q\.? ?|quyen )?(?:pho )?(?:chu tich|giam doc|truong (?:phong|ban|cong an|tram|khoa|doan|tieu ban|chi cuc|bo phan)|bi thu|chanh |cuc truong|chi cuc|hieu truong|tong giam|chu nhiem|thu truong|bo truong|thu tuong|vien truong|uy vien|van phong|phong\b)/
/** Ranks and degrees before a name. */
const BEFORE_NAME = /^(?:(?:ThS|TS|BS|CN|KS|PGS|GS|CKI+|BSCKI+|Đại tá|Thượng tá|Trung tá|Thiếu tá|Đại úy|Thượng úy)\.?\s*)+/u
/** Small letters count too: "Nguyễn Thị ngọc Dung" does not, "H'Len Niê" and "Y Blếch Êban" do. */
const NAME = asPrinted`^\p{Lu}[\p{L}\p{M}'’]*(?:[ -]\p{Lu}[\p{L}\p{M}'’]*){1,5}$`

/**
 * Reads who signs: in whose name (TM., KT., TL., TUQ.), position, name.
 *
 * @param lines The lines of the signature, top to bottom.
 * @returns Null where nothing of it stands. Several authorities are joined by "; ": "TM. ỦY BAN NHÂN DÂN; KT. CHỦ TỊCH".
 */
export function readSignatory(lines: readonly Passage[]): Read<Signatory> | null {
  const authorities: string[] = []
  let position: string | null = null
  let name: { text: string; passage: Passage } | null = null
  for (const passage of lines.flatMap(partSignature)) {
    const text = passage.text.replace(/\s+/g, ' ').trim()
    const bare = stripMarks(text.normalize('NFC')).toLowerCase()
    if (AUTHORITY.test(bare)) {
      authorities.push(text)
      continue
    }
    const { title, rest } = splitPosition(text, bare)
    if (title && position === null) position = title
    else if (title && name === null && /^ph[óo]/i.test(title)) position = title
    const person = toName(rest)
    // Capitals below a name in small letters head an appendix.
    if (person && (name === null || (rest === text && !(isUpper(person) && !isUpper(name.text))))) name = { text: person, passage }
  }
  name ??= position ? looseName(lines.at(-1) as Passage) : null
  if (authorities.length === 0 && position === null && name === null) return null
  const first = lines[0] as Passage
  const last = name?.passage ?? (lines.at(-1) as Passage)
  return {
    value: { name: name?.text ?? null, position, authority: authorities.length > 0 ? authorities.join('; ') : null },
    start: first.start, end: Math.max(first.end, last.end), confidence: name ? 0.93 : 0.75,
  }
}

/** "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Hoàng Văn Thái" in one line: each part for itself. */
const PARTS = asPrinted`\s+(?=(?:KT|TL|TUQ|Q)\s?\.)|(?<=DÂN|DAN|VỤ|VU|ĐẠO|DAO)\s+(?=(?:PHÓ\s+|PHO\s+)?(?:CHỦ|CHU|BÍ|BI|TRƯỞNG|TRUONG|GIÁM|GIAM)\s)|(?<=(?:KT|TL|TUQ)\s?\.\s*\p{Lu}+\s\p{Lu}+)\s+(?=(?:PHÓ|PHO|CHÁNH|TRƯỞNG)\s)|(?<=\p{Lu}{2})\s+(?=\p{Lu}\p{Ll}+\s\p{Lu})`

function partSignature(passage: Passage): Passage[] {
  if (!AUTHORITY.test(stripMarks(passage.text.normalize('NFC')).toLowerCase())) return [passage]
  return passage.text.split(PARTS).map((text) => ({ ...passage, text }))
}

/** A position in capitals, and what follows it in small letters: "CHỦ TỊCH Nguyễn Văn A". */
function splitPosition(text: string, bare: string): { title: string | null; rest: string } {
  if (!POSITION.test(bare)) return { title: null, rest: text }
  const words = text.split(' ')
  const turn = words.findIndex((word) => isCapitalAt(word, 0) && isSmallAt(word, 1))
  const hasCapitals = /^\P{Ll}+$/u.test(words[0] ?? '')
  if (hasCapitals && turn > 0 && toName(words.slice(turn).join(' '))) return { title: words.slice(0, turn).join(' '), rest: words.slice(turn).join(' ') }
  return words.length <= 8 ? { title: text, rest: '' } : { title: null, rest: text }
}

/** "Dương Đình ổn" as the last line: a capital with a high mark, read as a small letter. */
const LOOSE_NAME = asPrinted`^\p{Lu}\p{L}+(?: \p{Lu}\p{L}*){1,3} \p{Ll}\p{L}+$`

function looseName(passage: Passage): { text: string; passage: Passage } | null {
  const text = passage.text.replace(/\s+/g, ' ').replace(EDGES, '')
  return LOOSE_NAME.test(text) && text.length < 30 && !POSITION.test(stripMarks(text).toLowerCase()) ? { text, passage } : null
}

/** Brackets and quotes around a name, and the dirt of a scan. */
const EDGES = toPattern(String.raw`^[^\p{L}]+|[^\p{L}]+$`, 'g')

function toName(text: string): string | null {
  const name = text.replace(EDGES, '').replace(BEFORE_NAME, '')
  if (!NAME.test(name) || /^(?:đã ký|da ky)$/i.test(name)) return null
  return isUpper(name) && name.split(' ').length > 5 ? null : name
}

function isUpper(name: string): boolean {
  return name === name.toUpperCase()
}
