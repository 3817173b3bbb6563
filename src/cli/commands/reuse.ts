import type { Sentence } from '../../model/index.ts'
import { CORPUS_OPTION, type Command } from '../command.ts'
import { findDocument, withCorpus } from '../read-corpus.ts'
import { shorten, toTable, type Shell } from '../shell.ts'

const ORIGINS: Readonly<Record<'own' | 'above' | 'boilerplate' | 'shared', Sentence>> = {
  own: { vi: 'lời riêng', en: 'own wording' },
  above: { vi: 'theo cấp trên', en: 'handed down' },
  boilerplate: { vi: 'câu mẫu chung', en: 'boilerplate' },
  shared: { vi: 'chung với nơi khác', en: 'shared with others' },
}
const HEAD = { vi: ['văn bản', 'số, ký hiệu', 'địa phương', 'năm', 'quan hệ', 'phần chung'], en: ['document', 'code', 'locality', 'year', 'relation', 'shared'] }
const FAMILY: Sentence = { vi: 'Nhóm {count} kế hoạch gần như giống nhau ({similarity} %):', en: 'A family of {count} plans that are nearly alike ({similarity} %):' }

export const reuse: Command = {
  name: 'reuse',
  args: '[doc]',
  about: { vi: 'một kế hoạch dùng chung câu chữ với ai', en: 'whose wording a plan shares' },
  when: {
    vi: 'Tách lời riêng, lời của cấp trên và câu mẫu. Không có DOC: các nhóm kế hoạch gần như giống nhau và các bản của cùng một kế hoạch.',
    en: "Tells own words, a superior's and boilerplate apart. Without DOC: families of near-identical plans, and versions of one plan.",
  },
  options: [CORPUS_OPTION],
  examples: ['kehoach reuse 3fa94c21', 'kehoach reuse --json'],
  run: ([doc], options, shell) =>
    withCorpus(options, async (corpus) => {
      const query = await import('../../query/index.ts')
      if (doc !== undefined) {
        const found = query.reuse(corpus, await findDocument(corpus, doc))
        if (shell.isJson) shell.printJson(found)
        else printReuse(found, shell)
        return 0
      }
      const families = query.findFamilies(corpus)
      const lineages = query.findLineages(corpus)
      if (shell.isJson) shell.printJson({ families, lineages })
      else {
        for (const { documents, similarity } of families) {
          shell.print(shell.say(FAMILY, { count: documents.length, similarity: Math.round(similarity * 100) }))
          for (const one of documents) shell.print(`  ${one.id} ${one.code ?? '–'} ${shorten(one.title, 70)}`)
        }
        for (const { earlier, later, because, similarity } of lineages) shell.print(`${earlier} → ${later} · ${because} · ${Math.round(similarity * 100)} %`)
      }
      return 0
    }),
}

type Reuse = ReturnType<typeof import('../../query/index.ts').reuse>

function printReuse({ shares, sources, sections }: Reuse, shell: Shell): void {
  const percent = (share: number): string => `${Math.round(share * 100)} %`
  shell.print(Object.entries(shares).map(([origin, share]) => `${shell.say(ORIGINS[origin as 'own'])} ${percent(share)}`).join(' · '))
  shell.print(toTable([HEAD[shell.language], ...sources.slice(0, 20).map((one) => [
    one.id, one.code ?? '–', shorten([one.locality.commune, one.locality.district, one.locality.province].filter(Boolean).join(', '), 40), String(one.planYear ?? '–'), one.relation, percent(one.share),
  ])], shell))
  for (const { id, title, ownShare } of sections) shell.print(`${id} ${shorten(title, 60)}: ${shell.say(ORIGINS.own)} ${percent(ownShare)}`)
}
