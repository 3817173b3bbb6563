import { theEngine } from './engine.ts'
import { CLASS_ID, keyOf, readStream } from './stream.ts'

/** What a word that the model has never seen costs. */
const UNKNOWN = -16

/**
 * The mean logarithm of a word's probability in its place, nearer 0 for better Vietnamese; for choosing between two
 * readings of the same page. Good administrative text has about -3, text without marks below -8; no words at all give -20.
 */
export function scoreText(text: string): number {
  const { model, localNode } = theEngine()
  let [node, other] = [localNode, localNode + 1]
  let sum = 0
  let words = 0
  model.begin(node, 0)
  for (const token of readStream(text.split('\n'), 120)) {
    if (token.kind === 'stop') model.begin(node, 0)
    else {
      const id = model.ids.get(keyOf(token)) ?? CLASS_ID['<unk>']
      const p = model.extend(node, id, other)
      if (token.kind === 'word') {
        sum += id === CLASS_ID['<unk>'] ? UNKNOWN : p
        words++
      }
      ;[node, other] = [other, node]
    }
  }
  return words === 0 ? -20 : sum / words
}
