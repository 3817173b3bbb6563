import { asPrinted, singleSpaced, stripMarks } from '../text/index.ts'
import { isCapitals } from './capitals.ts'

/** Unmarked small letters with single spaces: what the patterns below are written for, so that lost marks do not hide them. */
export function plain(text: string): string {
  const known = PLAIN.get(text)
  if (known !== undefined) return known
  const bare = singleSpaced(stripMarks(text).toLowerCase()).trim()
  if (PLAIN.size >= MOST_REMEMBERED) PLAIN.clear()
  PLAIN.set(text, bare)
  return bare
}

// A line is asked for by several signs in turn.
const PLAIN = new Map<string, string>()
const MOST_REMEMBERED = 4000
/** Signs stand at the beginning of a line, which may be a whole paragraph. */
const opening = (text: string): string => plain(text.length > 240 ? text.slice(0, 240) : text)

const MOTTO = /^(?:cong hoa xa hoi|c[o0]ng h[o0]a x[aă] h[o0qg]i|dang cong san viet nam)|^doc lap\b|^d[o0]c l?[1ila]+p\b.*hanh ph/
const CLOSING = /^(?:tren day la|tren co so ke hoach nay|can cu (?:noi dung )?ke hoach nay,? (?:cac|de nghi|yeu cau)|yeu cau (?:cac|thu truong|cong chuc|can bo).{0,200}(?:ke hoach nay|trien khai|thuc hien)|de nghi cac.{0,200}ke hoach nay|(?:trong )?qua trinh (?:to chuc |trien khai )*(?:thuc hien|trien khai)|nhan duoc ke hoach|ke hoach nay (?:duoc (?:pho bien|quan triet|trien khai|gui|thuc hien)|pho bien|co hieu luc|thay the|trien khai)|(?:ubnd|uy ban nhan dan|chu tich ubnd|ban thuong vu|ban chi dao|so)(?: \S+){0,5} (?:yeu cau|de nghi) (?:cac|thu truong|truong|uy ban|ubnd|mat tran|can bo))/
const RECIPIENTS = /^["'(]*\s*(?:no[il1j] nh[aăâe]n)\b\s*[:;.,]?/
const AUTHORITY = /^(?:(?:tm|kt|tl|tuq|q)\s?[.,]\s*|(?:tm|kt|tl|tuq)\s+|t ?\/ ?m[.,]?\s+|t ?m[.,]\s*)(?=uy ban|ubnd|chu tich|giam doc|truong|bi thu|ban|thu truong|hoi dong|dang uy|chinh phu|thu tuong|bo truong|cuc truong|chi cuc|tong|so|pho|quyen|thanh|huyen|tinh|thi)/
const POSITION = /^(?:quyen |q\. ?)?(?:pho )?(?:chu tich|giam doc|truong phong|truong ban|bi thu|chanh van phong|truong cong an|cuc truong|chi cuc truong|hieu truong|tong giam doc|chu nhiem|thu truong|bo truong|thu tuong|vien truong|tram truong)\b/
const PREAMBLE_FIRM = /^[-+* ]*(?:can cu|thuc hien|trien khai|theo|tiep tuc thuc hien|trien khai thuc hien|nham|de|xet)\b.{0,140}\b(?:so [:.]?\s?\d|\d+[-\/ ]+(?:ke hoach|[a-z]{2,4}[-\/])|ngay \d)/
const PREAMBLE = /^[-+* ]*(?:can cu|thuc hien|nham|de (?:trien khai|thuc hien|tiep tuc|nang cao|day manh|kip thoi|dam bao|cu the)|theo|trien khai|tiep tuc|tren co so|uy ban nhan dan|ubnd|hdnd|ban chi dao|dang uy|phong|so|xet|bam sat|huong ung|phat huy|voi muc|chu tich|cong tac|trong (?:nam|thoi)|hoi dong|de)\b/
const APPENDIX_CAPTION = /^\(?\s*(?:kem theo|ban hanh kem theo|dinh kem)\b/
const APPENDIX_TITLE = /^(?:phu luc|bieu (?:mau|so|tong hop|\d)|danh muc|mau so)\b/

export const isMotto = (text: string): boolean => MOTTO.test(opening(text))
/** An appendix repeats the letterhead above its own name. */
export const isLetterhead = (text: string): boolean => /^(?:ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan)\b|cong h.a xa h|doc lap/.test(opening(text))
export const opensClosing = (text: string): boolean => CLOSING.test(opening(text))
export const opensPreamble = (text: string): boolean => PREAMBLE.test(opening(text))
/** A legal basis that names a document by number or date: never part of a title. */
export const opensPreambleFirmly = (text: string): boolean => PREAMBLE_FIRM.test(opening(text))
export const isAppendixCaption = (text: string): boolean => APPENDIX_CAPTION.test(opening(text))
export const isAppendixTitle = (text: string): boolean => APPENDIX_TITLE.test(opening(text))

/** A stamp or a line of the frame may leave a sign or two before the words: ".ANơi nhận:". */
const RECIPIENTS_BEGIN = asPrinted`^[^\p{L}\d]{0,3}(?:[A-Z]{1,2}(?=N))?(?=[nN])`
/** Where "Nơi nhận:" ends in the line that begins with it; null in others. */
export function readRecipientsMark(text: string): number | null {
  const from = RECIPIENTS_BEGIN.exec(text)?.[0].length
  if (from === undefined) return null
  const match = RECIPIENTS.exec(stripMarks(text.slice(from, 30).normalize('NFC')).toLowerCase())
  return match ? from + match[0].length : null
}

/** TM., KT., TL., TUQ.: in whose name the signatory signs. */
export function isAuthority(text: string): boolean {
  return text.length < 200 && AUTHORITY.test(opening(text))
}

/** A position as it stands above the signature: in capitals, or alone in its line. */
export function isPosition(text: string): boolean {
  if (text.length > 90) return false
  const bare = plain(text)
  return POSITION.test(bare) && (isCapitals(text) || bare.split(' ').length <= 4) && !/[.;]$/.test(bare) && bare.length < 70
}

const NAME_WORD = asPrinted`^\p{Lu}\p{M}*[\p{L}\p{M}]*$`
const SMALL_AFTER_FIRST = asPrinted`^.\p{M}*[\p{Ll}\p{M}]*$`

/** Two to five words that each begin with a capital and hold nothing but letters: a person's name in its own line. */
export function isPersonName(text: string): boolean {
  const words = text.trim().split(/\s+/)
  return words.length >= 2 && words.length <= 5
    && words.every((word) => NAME_WORD.test(word) && word.length <= 8)
    && (words.every((word) => SMALL_AFTER_FIRST.test(word)) || isCapitals(text))
}

/** Family names that begin the names of nearly all who sign, unmarked. */
const FAMILY_NAMES = 'nguyen|tran|le|pham|hoang|huynh|phan|vu|vo|dang|bui|do|ho|ngo|duong|ly|dinh|truong|luong|trinh|mai|dao|doan|lam|cao|ha|tang|chu|to|ta|luu|kieu|thai|quach|la|nong|lo|vang|giang|sung|thao|ma|hua|trieu|ban|dam|phung|vuong|au|tong|luc|thach|kim|son|danh|chau|y|ksor|rmah|siu|rcom|dieu|k|h|bach|nghiem|khuc|ung|ninh|hong|lu|quang|cam|sam|be|hau|than|khong|tu|ton|bien|cu|dong|diep|doi|mac|mua|nhu|pho|tieu|trang|van|xa|phi|phuong|vi|viet|chang|hang|ly'
const OPENS_NAME = new RegExp(`^(?:${FAMILY_NAMES})\\b`)
const GLUED_NAME = asPrinted`(?<=[.;,)]\s+|\s{3,})(?=(\p{Lu}\p{Ll}*(?:\s\p{Lu}\p{Ll}+){1,3})\s*$)`

/** Where a signatory's name stands behind the last recipient: "- Lưu: VT.   Trần Quốc Việt"; null where none does. */
export function findGluedName(text: string): number | null {
  const match = GLUED_NAME.exec(text)
  const name = match?.[1] ?? ''
  return match && match.index > 0 && OPENS_NAME.test(plain(name)) && isPersonName(name) ? match.index : null
}

const SIGNATURE_INSIDE = asPrinted`(?<=\S\s+|[Nn]hận\s?:)(?=(?:(?:T\s?M|KT|TL|TUQ|Q)\s?[.,]\s*|(?:TM|KT|TL|TUQ)\s+)(?:[ỦUÚ][YỶỲÝ]|UBND|CHỦ|CHU|GIÁM|GIAM|TRƯỞNG|TRUONG|BAN|BÍ|BI|HỘI|HOI|ĐẢNG|BỘ|PHÓ|PHO)|(?:PHÓ\s+|PHO\s+)?(?:CHỦ TỊCH|CHU TICH|GIÁM ĐỐC|GIAM DOC|TRƯỞNG PHÒNG|TRUONG PHONG|TRƯỞNG BAN|CHÁNH VĂN PHÒNG|BÍ THƯ)(?:\s\p{Lu}+){0,3}\s*$|\(\s*[Đđ]ã ký\s*\)\s*$)`
/** Where a second column with the signature begins in a line of the first, as in "- Sở KHCN;   KT. CHỦ TỊCH"; null where none does. */
export function findSignatureColumn(text: string): number | null {
  const match = SIGNATURE_INSIDE.exec(text)
  return match && match.index > 0 ? match.index : findGluedName(text)
}

const MOTTO_INSIDE = /(?<=\S\s*)(?=(?:C[ỘO0]NG\s+H[ÒO0]A|CỘNG\s+HOÀ|ĐẢNG CỘNG SẢN|[ĐD][ộo0ọ]c\s+\S{2,4}\s*[-–—]\s*T))/
const PLACE_INSIDE = asPrinted`(?<=\S.*?[\/\-–]\s?[\p{L}\d.&]{2,}\s+)(?=\p{Lu}[\p{L}.]*(?:\s+[\p{L}\d.]+){0,5}\s*,?\s+ng[àa]y\b)`
/** The columns the other way round: "Độc lập - Tự do - Hạnh phúc XÃ A". */
const AFTER_MOTTO = asPrinted`^(?:CỘNG\s+H[ÒO][ÀA]\s.{5,30}VIỆT NAM|Độc\s+lập\s*[-–—].{5,12}[-–—]\s*Hạnh\s+phúc)(?=\s+\p{Lu})`
/** Where the header's right column begins in a line that holds both; null where the line is one column. */
export function findHeaderColumn(text: string): number | null {
  const motto = MOTTO_INSIDE.exec(text)
  if (motto && motto.index > 0) return motto.index
  const after = AFTER_MOTTO.exec(text)
  if (after) return after[0].length
  const number = /(?<=\S\s+)(?=S[ốoôó6ỗ]\s*[:.]\s*[\d/.…])/i.exec(text)
  if (number && number.index > 0) return number.index
  if (!/^\s*S[ốoôó6ỗ]/i.test(text)) return null
  const place = PLACE_INSIDE.exec(text)
  return place && place.index > 0 ? place.index : null
}
