import { stripMarks } from '../text/index.ts'

/**
 * Words by their letters without marks, as a tree in flat lists: a search goes down the few bare letters first, and
 * looks only at the marked words of the nodes that it reaches. Node 0 is the root.
 */
export interface SpellingTree {
  /** Number of each letter, of each letter without marks, and of the latter by the former. */
  readonly letters: ReadonlyMap<string, number>
  readonly bareLetters: ReadonlyMap<string, number>
  readonly bareOf: Uint8Array
  /** By node: the bare letter that leads to it; its children are those up to the first child of the next node. */
  readonly letter: Uint8Array
  readonly firstChild: Int32Array
  /** By node: its words are those from the first up to the other. */
  readonly firstWord: Int32Array
  readonly endOfWords: Int32Array
  /** By place among the words: the id, and where its letters begin in `spelling`. */
  readonly ids: Int32Array
  readonly firstLetter: Int32Array
  readonly spelling: Uint8Array
}

interface Spelled { readonly id: number; readonly word: string; readonly bare: string }
/** Words with their first letters in common, a node to be. */
interface Branch { readonly from: number; readonly to: number; readonly depth: number; readonly letter: number }

/** @param words By id; of words that differ in case alone the first stands for all. */
export function growTree(words: readonly string[], firstId: number): SpellingTree {
  const spelled = spell(words, firstId)
  const letters = numberLetters(spelled.map(({ word }) => word))
  const bareLetters = numberLetters(spelled.map(({ bare }) => bare))
  const firstLetter = new Int32Array(spelled.length + 1)
  spelled.forEach(({ word }, i) => (firstLetter[i + 1] = (firstLetter[i] as number) + word.length))
  return {
    letters, bareLetters, bareOf: Uint8Array.from(letters.keys(), (letter) => bareLetters.get(stripMarks(letter)) as number), ...branchOut(spelled, bareLetters),
    ids: Int32Array.from(spelled, ({ id }) => id), firstLetter, spelling: Uint8Array.from(spelled.map(({ word }) => word).join(''), (letter) => letters.get(letter) as number),
  }
}

function spell(words: readonly string[], firstId: number): Spelled[] {
  const firsts = new Map<string, number>()
  for (let id = firstId; id < words.length; id++) {
    const word = (words[id] as string).toLowerCase()
    if (!firsts.has(word)) firsts.set(word, id)
  }
  return [...firsts].map(([word, id]) => ({ id, word, bare: stripMarks(word) })).sort((a, b) => (a.bare < b.bare ? -1 : a.bare > b.bare ? 1 : a.word < b.word ? -1 : 1))
}

function numberLetters(words: readonly string[]): Map<string, number> {
  const numbers = new Map<string, number>()
  for (const letter of words.join('')) if (!numbers.has(letter)) numbers.set(letter, numbers.size)
  return numbers
}

/** Level by level, so that the children of a node stand side by side behind those of the node before. */
function branchOut(spelled: readonly Spelled[], bareLetters: ReadonlyMap<string, number>): Pick<SpellingTree, 'letter' | 'firstChild' | 'firstWord' | 'endOfWords'> {
  const branches: Branch[] = [{ from: 0, to: spelled.length, depth: 0, letter: 0 }]
  const firstChild: number[] = []
  const endOfWords: number[] = []
  for (let node = 0; node < branches.length; node++) {
    const { from, to, depth } = branches[node] as Branch
    const letterAt = (i: number) => (spelled[i] as Spelled).bare[depth]
    firstChild.push(branches.length)
    let at = from
    while (at < to && letterAt(at) === undefined) at++
    endOfWords.push(at)
    for (let start = at; start < to; start = at) {
      const letter = letterAt(start) as string
      while (at < to && letterAt(at) === letter) at++
      branches.push({ from: start, to: at, depth: depth + 1, letter: bareLetters.get(letter) as number })
    }
  }
  return {
    letter: Uint8Array.from(branches, ({ letter }) => letter), firstChild: Int32Array.from([...firstChild, branches.length]),
    firstWord: Int32Array.from(branches, ({ from }) => from), endOfWords: Int32Array.from(endOfWords),
  }
}
