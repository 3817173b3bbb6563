import { UsageError, type Sentence } from '../../model/index.ts'
import { CORPUS_OPTION, textOption, type Command, type Options } from '../command.ts'
import { findDocument, withCorpus } from '../read-corpus.ts'
import { readCount } from '../read-count.ts'
import { shorten, toTable, type Shell } from '../shell.ts'

const HEAD = {
  vi: ['rủi ro', 'văn bản', 'trường', 'đọc được', 'tin cậy', 'vì sao'],
  en: ['risk', 'document', 'field', 'read as', 'confidence', 'why'],
}
const SET: Sentence = { vi: '{field}: {previous} → {value}. Giữ nguyên qua mọi lần đọc lại.', en: '{field}: {previous} → {value}. Kept through every reading.' }
const HOW: Sentence = { vi: 'Sửa: kehoach review set VĂN_BẢN TRƯỜNG GIÁ_TRỊ', en: 'To correct: kehoach review set DOC FIELD VALUE' }

export const review: Command = {
  name: 'review',
  args: '[action] [doc] [field] [value]',
  about: { vi: 'những giá trị còn nghi ngờ, rủi ro nhất trước; sửa bằng "review set"', en: 'doubtful values, riskiest first; "review set" corrects one for good' },
  when: {
    vi: 'TRƯỜNG là đường dẫn trong bản ghi: code, issuedOn, deadlines[2].value. GIÁ_TRỊ là JSON hoặc chữ.',
    en: 'FIELD is a path in the record: code, issuedOn, deadlines[2].value. VALUE is JSON or plain text.',
  },
  options: [CORPUS_OPTION, { flags: '--limit <n>', about: { vi: 'nhiều nhất bấy nhiêu dòng', en: 'at most so many lines' } }],
  examples: ['kehoach review --limit 50', 'kehoach review set 3fa94c21 issuedOn 2024-02-06'],
  run([action, doc, field, value], options, shell) {
    if (action === undefined) return showQueue(options, shell)
    if (action !== 'set' || doc === undefined || field === undefined || value === undefined) {
      throw new UsageError('usage', { file: 'review', reason: shell.say({ vi: 'cần: review set VĂN_BẢN TRƯỜNG GIÁ_TRỊ', en: 'wanted: review set DOC FIELD VALUE' }) })
    }
    return correct(doc, field, value, options, shell)
  },
}

async function correct(doc: string, field: string, value: string, options: Options, shell: Shell): Promise<number> {
  const { correctDocument, lockCorpus, openCorpus } = await import('../../store/index.ts')
  const folder = textOption(options, 'corpus') ?? 'corpus'
  const unlock = lockCorpus(folder)
  const corpus = openCorpus(folder)
  try {
    const { corrections } = correctDocument(corpus, await findDocument(corpus, doc), field, readValue(value))
    const made = corrections.find((one) => one.field === field || one.field === `document.${field}`)
    if (shell.isJson) shell.printJson(made)
    else shell.print(shell.say(SET, { field, previous: JSON.stringify(made?.previous), value: JSON.stringify(made?.value) }))
    return 0
  } finally {
    corpus.close()
    unlock()
  }
}

/** Codes and dates look like sums and numbers: only what cannot be meant as text is taken for JSON. */
function readValue(given: string): Parameters<typeof import('../../store/index.ts').correctDocument>[3] {
  if (!/^(?:null|true|false|-?(?:0|[1-9]\d*)(?:\.\d+)?|["[{].*)$/s.test(given)) return given
  try {
    return JSON.parse(given) as ReturnType<typeof readValue>
  } catch {
    return given
  }
}

function showQueue(options: Options, shell: Shell): Promise<number> {
  return withCorpus(options, async (corpus) => {
    const { readReviewQueue } = await import('../../query/index.ts')
    const queue = readReviewQueue(corpus, { limit: readCount(options, 'limit', 50) })
    if (shell.isJson) shell.printJson(queue)
    else {
      shell.print(toTable([HEAD[shell.language], ...queue.map(({ risk, path, field, value, confidence, reason }) => [risk.toFixed(2), shorten(path, 30), field, shorten(value, 40), confidence.toFixed(2), reason])], shell))
      shell.print(shell.say(HOW))
    }
    return 0
  })
}
