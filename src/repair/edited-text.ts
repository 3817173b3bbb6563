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
  const clusters = cluster([...edited.changes.map(ofChange), ...patches.map(ofPatch)])
  const changes: Change[] = []
  let rawShift = 0
  let shift = 0
  for (const pieces of clusters) {
    const first = pieces[0] as Piece
    if (pieces.length === 1 && first.change) {
      changes.push(shift === 0 ? first.change : { ...first.change, start: first.start + shift, end: first.end + shift })
      rawShift += first.growth
      continue
    }
    const low = first.start
    const high = pieces.reduce((most, { end }) => Math.max(most, end), 0)
    const rawStart = low + rawShift
    const start = low + shift
    for (const { growth, patch } of pieces) patch ? (shift += growth) : (rawShift += growth)
    const before = edited.raw.slice(rawStart, high + rawShift)
    const after = text.slice(start, high + shift)
    if (before !== after) changes.push({ ...judge(pieces), start, end: high + shift, rawStart, rawEnd: high + rawShift, before, after })
  }
  return { raw: edited.raw, text, changes }
}

function replaceAll(text: string, patches: readonly Patch[]): string {
  let done = 0
  const parts: string[] = []
  for (const { start, end, after } of patches) {
    parts.push(text.slice(done, start), after)
    done = end
  }
  return parts.join('') + text.slice(done)
}

function ofChange(change: Change): Piece {
  const { start, end, rawStart, rawEnd } = change
  return { start, end, growth: rawEnd - rawStart - (end - start), change, patch: null }
}

function ofPatch(patch: Patch): Piece {
  const { start, end, after } = patch
  return { start, end, growth: after.length - (end - start), change: null, patch }
}

function cluster(pieces: Piece[]): Piece[][] {
  pieces.sort((a, b) => a.start - b.start || a.end - b.end)
  const clusters: Piece[][] = []
  let high = -1
  for (const piece of pieces) {
    const last = clusters.at(-1)
    const isEmpty = piece.start === piece.end || (last !== undefined && high === (last[0] as Piece).start)
    if (last && (piece.start < high || (isEmpty && piece.start === high))) last.push(piece)
    else clusters.push([piece])
    high = Math.max(high, piece.end)
  }
  return clusters
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
