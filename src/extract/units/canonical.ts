import { expandAbbreviations } from '../../lexicon/index.ts'
import type { DocumentFields } from '../../model/index.ts'
import { escapeRegExp } from '../../text/index.ts'

/** The plan's own place, as far as names of units depend on it. */
export interface OwnPlace {
  /** `xã`, `phường`, `thị trấn`, `huyện`, `quận`, `thị xã`, `thành phố`, `tỉnh`; null where unknown. */
  readonly type: string | null
  readonly name: string | null
}

const TYPES = ['xã', 'phường', 'thị trấn', 'đặc khu', 'huyện', 'quận', 'thị xã', 'thành phố', 'tỉnh'] as const
const TYPE_WORDS = new RegExp(`(?<![\\p{L}])(?:${TYPES.join('|')}|TP|trung ương|Trung ương|Chính phủ|quốc gia|cơ sở|cấp)(?![\\p{L}])`, 'iu')
/** Bodies of one place that are cited without it: "Phòng Nội vụ" in a district's plan is the district's. */
const LOCAL = /^(?:Phòng|Văn phòng(?! -)|Đài (?:Truyền thanh|Phát thanh|TT)|Trạm (?:Truyền thanh|Y tế)|Công an|Bộ phận|Trung tâm|Đoàn Thanh niên|Hội |Ủy ban|Hội đồng nhân dân|Mặt trận|Công đoàn|Liên đoàn|Ban |Thường trực|Văn hóa - Xã hội|Tư pháp|Tài chính - Kế toán|Địa chính|Công chức|Quân sự)/u

/** Reads the plan's own place from its locality, else from its issuer. */
export function ownPlaceOf({ locality, issuer }: DocumentFields): OwnPlace {
  const { level = null } = locality ?? {}
  const printed = new RegExp(`(?:${TYPES.join('|')})(?= |$)(?: (.+))?`, 'iu').exec(issuer ?? '')
  const type = TYPES.find((one) => printed?.[0].toLowerCase().startsWith(one)) ?? null
  const name = (level && locality ? locality[level] : null) ?? printed?.[1] ?? null
  return { type, name: name?.replace(new RegExp(`^(?:${TYPES.join('|')}) `, 'iu'), '') ?? null }
}

/**
 * One name for a unit however it is printed: abbreviations written out, the plan's own place as its type alone.
 * `UBND huyện Thạnh Trị` and `UBND huyện` → `Ủy ban nhân dân huyện`; `phòng Nội vụ` → `Phòng Nội vụ huyện`.
 */
export function canonicalUnitName(printed: string, own: OwnPlace, isGroup: boolean): string {
  const written = expandAbbreviations(printed.replace(/\s+/g, ' '))
    .replace(/^(?:các|Các) (?=các )/u, '').replace(/\bUỷ\b|Uỷ ban/gu, 'Ủy ban').replace(/ ?& ?/g, ' và ').replace(/(?<=\p{L})-(?=\p{Lu})/gu, ' - ')
    .replace(/ (?:của|thuộc) (?=(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh|UBND|Ủy ban))/u, ' ').replace(/[ ,;:.()-]+$/u, '')
    .replace(/Đài truyền thanh/u, 'Đài Truyền thanh').replace(/Đoàn thanh niên/u, 'Đoàn Thanh niên').replace(/^Đoàn TN(?=\s|$)/u, 'Đoàn Thanh niên').replace(/một cửa/u, 'Một cửa')
  const local = own.type && own.name ? written.replace(new RegExp(`(?<=${own.type}) ${escapeRegExp(own.name)}(?![\\p{L}])`, 'iu'), '') : written
  if (isGroup) return local.charAt(0).toLowerCase() + local.slice(1)
  const capital = local.charAt(0).toUpperCase() + local.slice(1)
  return own.type && LOCAL.test(capital) && !TYPE_WORDS.test(capital) && !/ (?:\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)$/u.test(capital) ? `${capital} ${own.type}` : capital
}
