const TONE_PLACES = [['òa', 'oà'], ['óa', 'oá'], ['ỏa', 'oả'], ['õa', 'oã'], ['ọa', 'oạ'], ['òe', 'oè'], ['óe', 'oé'], ['ỏe', 'oẻ'], ['õe', 'oẽ'], ['ọe', 'oẹ'], ['ùy', 'uỳ'], ['úy', 'uý'], ['ủy', 'uỷ'], ['ũy', 'uỹ'], ['ụy', 'uỵ']] as const

/** The form in which gold and record are compared: what only printing changes is folded away. */
export function fold(text: string | number | null | undefined): string {
  const small = TONE_PLACES.reduce((all, [now, old]) => all.replaceAll(now, old), String(text ?? '').normalize('NFC').toLowerCase())
  return small
    .replace(/[‐‑‒–—−]/g, '-').replace(/[*_#|“”"'’‘⁰¹²³⁴-⁹]/g, ' ')
    .replace(/(?<!\p{L})ubnd(?!\p{L})/gu, 'uỷ ban nhân dân').replace(/(?<!\p{L})hđnd(?!\p{L})/gu, 'hội đồng nhân dân')
    .replace(/\s+/g, ' ').replace(/^[\s.,;:–-]+|[\s.,;:–-]+$/g, '').trim()
}

export function foldCode(code: string | null | undefined): string {
  return fold(code).replace(/\s*([/\-&])\s*/g, '$1').replace(/\s+/g, '')
}

/** Titles agree where their first 60 letters do. */
export function foldTitle(title: string | null | undefined): string {
  return fold(title).replace(/[^\p{L}\d ]/gu, ' ').replace(/\s+/g, ' ').trim().slice(0, 60)
}

/** A place's name without its tier. */
export function foldPlace(name: string | null | undefined): string {
  return fold(name).replace(/^(?:xã|phường|thị trấn|huyện|quận|thành phố|thị xã|tỉnh|đặc khu|tp\.?) /, '')
}
