import { remembered } from './remembered.ts'

const ONSETS = 'ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|b|c|d|đ|g|h|k|l|m|n|p|r|s|t|v|x'
const RHYMES =
  'uyên|uyêt|uych|uynh|iêng|yêng|iêc|iêm|iên|iêp|iêt|iêu|yêm|yên|yêt|yêu|ương|ươc|ươi|ươm|ươn|ươp|ươt|ươu|uông|uôc|uôi|uôm|uôn|uôt|oang|oanh|oach|oăng|oeng|oong|ooc|uâng|uêch|uênh|uya|uyu|uyt|uyn|uyp|oac|oai|oam|oan|oao|oap|oat|oay|oăc|oăm|oăn|oăt|oen|oet|oem|oeo|uân|uât|uây|uâu|uên|uêu|uơn|ia|ya|iê|yê|ua|uô|ưa|ươ|ang|anh|ach|ăng|âng|eng|êch|ênh|inh|ich|ong|ông|ung|ưng|ac|ai|am|an|ao|ap|at|au|ay|ăc|ăm|ăn|ăp|ăt|âc|âm|ân|âp|ât|âu|ây|ec|em|en|eo|ep|et|êm|ên|êp|êt|êu|im|in|ip|it|iu|oa|oă|oe|oc|oi|om|on|op|ot|ôc|ôi|ôm|ôn|ôp|ôt|ơi|ơm|ơn|ơp|ơt|uc|ui|um|un|up|ut|uê|uơ|uy|ưc|ưi|ưm|ưn|ưt|ưu|ynh|yt|ych|a|ă|â|e|ê|i|o|ô|ơ|u|ư|y'
const SYLLABLE = new RegExp(`^(?:${ONSETS})?(?:${RHYMES})$`)
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g

/** `nghiêng` with its marks apart has nine signs; no syllable is longer. */
const LONGEST = 10
/** Vietnamese has some seven thousand syllables; the rest are slips and names. */
const MOST_WORDS = 20_000

/**
 * Whether a word could be a Vietnamese syllable by its spelling: onset, rhyme, at most one tone. Says nothing of
 * whether it means anything. Unmarked words pass where their bare spelling does (`cong`, not `w0rk`).
 */
export function isVietnameseSyllable(word: string): boolean {
  return word.length <= LONGEST && isKnownSyllable(word)
}

const isKnownSyllable = remembered(isSpeltAsSyllable, MOST_WORDS)

function isSpeltAsSyllable(word: string): boolean {
  const decomposed = word.normalize('NFD')
  const tones = decomposed.match(TONES) ?? []
  if (tones.length > 1) return false
  const bare = decomposed.replace(TONES, '').normalize('NFC').toLowerCase()
  if (!SYLLABLE.test(bare)) return false
  // Syllables stopped by c, ch, p, t carry only the acute or the dot below.
  if (/(?:c|ch|p|t)$/.test(bare)) return tones.length === 0 || tones[0] === '\u0301' || tones[0] === '\u0323'
  return true
}

const MARKED = /[\u00c0-\u00c3\u00c8-\u00ca\u00cc\u00cd\u00d2-\u00d5\u00d9\u00da\u00dd\u00e0-\u00e3\u00e8-\u00ea\u00ec\u00ed\u00f2-\u00f5\u00f9\u00fa\u00fd\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/

/** Whether a word carries a Vietnamese mark: a tone, or the circumflex, breve, horn or bar of a letter. Composed text only. */
export function hasVietnameseMark(word: string): boolean {
  return MARKED.test(word)
}
