import type { Change, ChangeReason } from '../model/index.ts'

/** One replacement in a text: `[start, end)` of that text becomes `after`. */
export interface Patch {
  readonly start: number
  readonly end: number
  readonly after: string
  readonly reason: ChangeReason
  readonly confidence: number
  readonly alternatives?: readonly string[]
}

/** A text with everything that was changed on the way from `raw`. Changes are sorted and disjoint on both sides. */
export interface EditedText {
  readonly raw: string
  readonly text: string
  readonly changes: readonly Change[]
}

/** The text as read, nothing changed yet. */
export function asRead(raw: string): EditedText {
  return { raw, text: raw, changes: [] }
}

/** What stands on one side of a seam: an old change seen from its result, or a new patch seen from its source. */
interface Piece {
  readonly start: number
  readonly end: number
  /** How much longer this piece makes the other side. */
  readonly growth: number
  readonly change: Change | null
  readonly patch: Patch | null
}

/**
 * Applies patches, sorted and disjoint, to an edited text. Where a patch touches an earlier change the two become one
 * change from the text as read to the new text, so that every change can be taken back by itself.
 */
export function applyPatches(edited: EditedText, patches: readonly Patch[]): EditedText {
  if (patches.length === 0) return edited
  const text = replaceAll(edited.text, patches)
  const pieces = mergePieces(edited.changes, patches)
  const changes: Change[] = []
  let rawShift = 0
  let shift = 0
  for (let from = 0; from < pieces.length;) {
    const { start: low, growth, change } = pieces[from] as Piece
    const [to, high] = clusterFrom(pieces, from)
    if (change && to === from + 1) {
      changes.push(shift === 0 ? change : moved(change, shift))
      rawShift += growth
    } else {
      const [rawStart, start] = [low + rawShift, low + shift]
      for (let i = from; i < to; i++) (pieces[i] as Piece).patch ? (shift += (pieces[i] as Piece).growth) : (rawShift += (pieces[i] as Piece).growth)
      const [rawEnd, end] = [high + rawShift, high + shift]
      const before = edited.raw.slice(rawStart, rawEnd)
      const after = text.slice(start, end)
      const { reason, confidence, alternatives = [] } = to === from + 1 ? ((pieces[from] as Piece).patch as Patch) : judge(pieces.slice(from, to))
      if (before !== after) changes.push({ start, end, rawStart, rawEnd, before, after, reason, confidence, alternatives })
    }
    from = to
  }
  return { raw: edited.raw, text, changes }
}

function replaceAll(text: string, patches: readonly Patch[]): string {
  let done = 0
  let replaced = ''
  for (const { start, end, after } of patches) {
    replaced += text.slice(done, start) + after
    done = end
  }
  return replaced + text.slice(done)
}

function moved({ start, end, rawStart, rawEnd, before, after, reason, confidence, alternatives }: Change, shift: number): Change {
  return { start: start + shift, end: end + shift, rawStart, rawEnd, before, after, reason, confidence, alternatives }
}

function ofChange(change: Change): Piece {
  const { start, end, rawStart, rawEnd } = change
  return { start, end, growth: rawEnd - rawStart - (end - start), change, patch: null }
}

function ofPatch(patch: Patch): Piece {
  const { start, end, after } = patch
  return { start, end, growth: after.length - (end - start), change: null, patch }
}

/** Both are sorted already; what is empty comes before what begins where it stands. */
function mergePieces(changes: readonly Change[], patches: readonly Patch[]): Piece[] {
  const pieces: Piece[] = []
  let next = 0
  for (const patch of patches) {
    for (let change = changes[next]; change && (change.start < patch.start || (change.start === patch.start && change.end <= patch.end)); change = changes[++next]) pieces.push(ofChange(change))
    pieces.push(ofPatch(patch))
  }
  for (; next < changes.length; next++) pieces.push(ofChange(changes[next] as Change))
  return pieces
}

/** One past the last piece that overlaps or touches those before it, and where they end. Two that merely adjoin stay apart, unless one of them is empty. */
function clusterFrom(pieces: readonly Piece[], from: number): [to: number, high: number] {
  let { start, end: high } = pieces[from] as Piece
  let to = from + 1
  for (let piece = pieces[to]; piece; piece = pieces[++to]) {
    const isEmpty = piece.start === piece.end || high === start
    if (piece.start >= high && !(isEmpty && piece.start === high)) break
    high = Math.max(high, piece.end)
  }
  return [to, high]
}

/** The last reason given stands; a chain is as sure as its weakest link. */
function judge(pieces: readonly Piece[]): Pick<Change, 'reason' | 'confidence' | 'alternatives'> {
  const patches = pieces.flatMap(({ patch }) => (patch ? [patch] : []))
  const changes = pieces.flatMap(({ change }) => (change ? [change] : []))
  const reasons = [...patches, ...changes]
  const [only] = patches
  return {
    reason: (reasons[0] as { reason: ChangeReason }).reason,
    confidence: Math.min(...reasons.map(({ confidence }) => confidence)),
    alternatives: patches.length === 1 ? (only?.alternatives ?? []) : patches.length === 0 ? (changes[0]?.alternatives ?? []) : [],
  }
}
