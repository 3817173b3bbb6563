/**
 * All matches of a global pattern, as `[...text.matchAll(pattern)]` gives them. `matchAll` first makes a new pattern of
 * the same source, which for short passages costs several times what the search does.
 *
 * @param pattern Global; its `lastIndex` counts for nothing, before and after.
 */
export function allMatches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0
  let match = pattern.exec(text)
  if (match === null) return NONE
  const matches: RegExpExecArray[] = []
  for (; match !== null; match = pattern.exec(text)) {
    matches.push(match)
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(pattern.lastIndex) ?? 0) > 0xffff && pattern.unicode ? 2 : 1
  }
  return matches
}

const NONE: readonly RegExpExecArray[] = []
