/** Letters and, below them, the bytes that stood for them (hexadecimal), row by row. */
export type ByteRows = readonly (readonly [letters: string, bytes: string])[]

/** TCVN 5712:1993 set 3, "ABC": fonts named `.Vn…`. Toned capitals live in separate fonts whose name ends in H (`.VnTimeH`). */
export const TCVN3: ByteRows = [
  ['à á ả ã ạ', 'B5 B8 B6 B7 B9'],
  ['ă ằ ắ ẳ ẵ ặ', 'A8 BB BE BC BD C6'],
  ['Ă', 'A1'],
  ['â ầ ấ ẩ ẫ ậ', 'A9 C7 CA C8 C9 CB'],
  ['Â', 'A2'],
  ['đ', 'AE'],
  ['Đ', 'A7'],
  ['è é ẻ ẽ ẹ', 'CC D0 CE CF D1'],
  ['ê ề ế ể ễ ệ', 'AA D2 D5 D3 D4 D6'],
  ['Ê', 'A3'],
  ['ì í ỉ ĩ ị', 'D7 DD D8 DC DE'],
  ['ò ó ỏ õ ọ', 'DF E3 E1 E2 E4'],
  ['ô ồ ố ổ ỗ ộ', 'AB E5 E8 E6 E7 E9'],
  ['Ô', 'A4'],
  ['ơ ờ ớ ở ỡ ợ', 'AC EA ED EB EC EE'],
  ['Ơ', 'A5'],
  ['ù ú ủ ũ ụ', 'EF F3 F1 F2 F4'],
  ['ư ừ ứ ử ữ ự', 'AD F5 F8 F6 F7 F9'],
  ['Ư', 'A6'],
  ['ỳ ý ỷ ỹ ỵ', 'FA FD FB FC FE'],
]

/** VPS (Vietnamese Professionals Society): fonts named `VPS …`. Some capitals stand on control codes. */
export const VPS: ByteRows = [
  ['à á ả ã ạ', 'E0 E1 E4 E3 E5'],
  ['À Á Ả Ã Ạ', '80 C1 81 82 02'],
  ['ă ằ ắ ẳ ẵ ặ', 'E6 A2 A1 A3 A4 A5'],
  ['Ă Ằ Ắ Ẳ Ẵ Ặ', '88 8E 8D 8F F0 04'],
  ['â ầ ấ ẩ ẫ ậ', 'E2 C0 C3 C4 C5 C6'],
  ['Â Ầ Ấ Ẩ Ẫ Ậ', 'C2 84 83 85 1C 03'],
  ['đ', 'C7'],
  ['Đ', 'F1'],
  ['è é ẻ ẽ ẹ', 'E8 E9 C8 EB CB'],
  ['È É Ẻ Ẽ Ẹ', 'D7 C9 DE FE 05'],
  ['ê ề ế ể ễ ệ', 'EA 8A 89 8B CD 8C'],
  ['Ê Ề Ế Ể Ễ Ệ', 'CA 93 90 94 95 06'],
  ['ì í ỉ ĩ ị', 'EC ED CC EF CE'],
  ['Ì Í Ỉ Ĩ Ị', 'B5 B4 B7 B8 10'],
  ['ò ó ỏ õ ọ', 'F2 F3 D5 F5 86'],
  ['Ò Ó Ỏ Õ Ọ', 'BC B9 BD BE 11'],
  ['ô ồ ố ổ ỗ ộ', 'F4 D2 D3 B0 87 B6'],
  ['Ô Ồ Ố Ổ Ỗ Ộ', 'D4 97 96 98 99 12'],
  ['ơ ờ ớ ở ỡ ợ', 'D6 A9 A7 AA AB AE'],
  ['Ơ Ờ Ớ Ở Ỡ Ợ', 'F7 9E 9D 9F A6 13'],
  ['ù ú ủ ũ ụ', 'F9 FA FB DB F8'],
  ['Ù Ú Ủ Ũ Ụ', 'A8 DA D1 AC 14'],
  ['ư ừ ứ ử ữ ự', 'DC D8 D9 BA BB BF'],
  ['Ư Ừ Ứ Ử Ữ Ự', 'D0 AF AD B1 1D 15'],
  ['ỳ ý ỷ ỹ ỵ', 'FF 9A 9B CF 9C'],
  ['Ỳ Ý Ỷ Ỹ Ỵ', 'B2 DD FD B3 19'],
]

/** VISCII 1.1 (RFC 1456). Six capitals stand on control codes. */
export const VISCII: ByteRows = [
  ['à á ả ã ạ', 'E0 E1 E4 E3 D5'],
  ['À Á Ả Ã Ạ', 'C0 C1 C4 C3 80'],
  ['ă ằ ắ ẳ ẵ ặ', 'E5 A2 A1 C6 C7 A3'],
  ['Ă Ằ Ắ Ẳ Ẵ Ặ', 'C5 82 81 02 05 83'],
  ['â ầ ấ ẩ ẫ ậ', 'E2 A5 A4 A6 E7 A7'],
  ['Â Ầ Ấ Ẩ Ẫ Ậ', 'C2 85 84 86 06 87'],
  ['đ', 'F0'],
  ['Đ', 'D0'],
  ['è é ẻ ẽ ẹ', 'E8 E9 EB A8 A9'],
  ['È É Ẻ Ẽ Ẹ', 'C8 C9 CB 88 89'],
  ['ê ề ế ể ễ ệ', 'EA AB AA AC AD AE'],
  ['Ê Ề Ế Ể Ễ Ệ', 'CA 8B 8A 8C 8D 8E'],
  ['ì í ỉ ĩ ị', 'EC ED EF EE B8'],
  ['Ì Í Ỉ Ĩ Ị', 'CC CD 9B CE 98'],
  ['ò ó ỏ õ ọ', 'F2 F3 F6 F5 F7'],
  ['Ò Ó Ỏ Õ Ọ', 'D2 D3 99 A0 9A'],
  ['ô ồ ố ổ ỗ ộ', 'F4 B0 AF B1 B2 B5'],
  ['Ô Ồ Ố Ổ Ỗ Ộ', 'D4 90 8F 91 92 93'],
  ['ơ ờ ớ ở ỡ ợ', 'BD B6 BE B7 DE FE'],
  ['Ơ Ờ Ớ Ở Ỡ Ợ', 'B4 96 95 97 B3 94'],
  ['ù ú ủ ũ ụ', 'F9 FA FC FB F8'],
  ['Ù Ú Ủ Ũ Ụ', 'D9 DA 9C 9D 9E'],
  ['ư ừ ứ ử ữ ự', 'DF D7 D1 D8 E6 F1'],
  ['Ư Ừ Ứ Ử Ữ Ự', 'BF BB BA BC FF B9'],
  ['ỳ ý ỷ ỹ ỵ', 'CF FD D6 DB DC'],
  ['Ỳ Ý Ỷ Ỹ Ỵ', '9F DD 14 19 1E'],
]

/**
 * VNI for Windows: fonts named `VNI-…`. A letter, then a byte that carries its mark; two bytes are read before one, since
 * `ô` is ơ by itself and the first half of its toned forms. Characters as Windows-1252 shows them.
 */
export const VNI: ByteRows = [
  ['à á ả ã ạ', 'aø aù aû aõ aï'],
  ['À Á Ả Ã Ạ', 'AØ AÙ AÛ AÕ AÏ'],
  ['ă ằ ắ ẳ ẵ ặ', 'aê aè aé aú aü aë'],
  ['Ă Ằ Ắ Ẳ Ẵ Ặ', 'AÊ AÈ AÉ AÚ AÜ AË'],
  ['â ầ ấ ẩ ẫ ậ', 'aâ aà aá aå aã aä'],
  ['Â Ầ Ấ Ẩ Ẫ Ậ', 'AÂ AÀ AÁ AÅ AÃ AÄ'],
  ['đ', 'ñ'],
  ['Đ', 'Ñ'],
  ['è é ẻ ẽ ẹ', 'eø eù eû eõ eï'],
  ['È É Ẻ Ẽ Ẹ', 'EØ EÙ EÛ EÕ EÏ'],
  ['ê ề ế ể ễ ệ', 'eâ eà eá eå eã eä'],
  ['Ê Ề Ế Ể Ễ Ệ', 'EÂ EÀ EÁ EÅ EÃ EÄ'],
  ['ì í ỉ ĩ ị', 'ì í æ ó ò'],
  ['Ì Í Ỉ Ĩ Ị', 'Ì Í Æ Ó Ò'],
  ['ò ó ỏ õ ọ', 'oø où oû oõ oï'],
  ['Ò Ó Ỏ Õ Ọ', 'OØ OÙ OÛ OÕ OÏ'],
  ['ô ồ ố ổ ỗ ộ', 'oâ oà oá oå oã oä'],
  ['Ô Ồ Ố Ổ Ỗ Ộ', 'OÂ OÀ OÁ OÅ OÃ OÄ'],
  ['ơ ờ ớ ở ỡ ợ', 'ô ôø ôù ôû ôõ ôï'],
  ['Ơ Ờ Ớ Ở Ỡ Ợ', 'Ô ÔØ ÔÙ ÔÛ ÔÕ ÔÏ'],
  ['ù ú ủ ũ ụ', 'uø uù uû uõ uï'],
  ['Ù Ú Ủ Ũ Ụ', 'UØ UÙ UÛ UÕ UÏ'],
  ['ư ừ ứ ử ữ ự', 'ö öø öù öû öõ öï'],
  ['Ư Ừ Ứ Ử Ữ Ự', 'Ö ÖØ ÖÙ ÖÛ ÖÕ ÖÏ'],
  ['ỳ ý ỷ ỹ ỵ', 'yø yù yû yõ î'],
  ['Ỳ Ý Ỷ Ỹ Ỵ', 'YØ YÙ YÛ YÕ Î'],
]

/** Windows-1258: some letters whole, the tones as combining bytes after them. Characters as Windows-1252 shows them. */
export const CP1258: ByteRows = [
  ['ă Ă đ Đ ơ Ơ ư Ư', 'ã Ã ð Ð õ Õ ý Ý'],
  ['\u0300 \u0309 \u0303 \u0301 \u0323', 'Ì Ò Þ ì ò'],
]

/** What Windows-1252 shows for the bytes 80–9F; the five it leaves out are shown as control characters. */
export const WINDOWS_1252_HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
