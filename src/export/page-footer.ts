import type { CorpusVersions } from '../query/index.ts'
import { escapeXml as esc } from './graphml.ts'

/** What a page was made with: the last line of each. */
export function toFooter({ kehoach, stages, pipelines }: CorpusVersions, made: string): string {
  const numbers = Object.entries(stages).map(([stage, versions]) => `${stage} ${versions.join('/')}`)
  return `<footer><p class="note">${made} ${esc([kehoach.join(', '), ...numbers].join(' · '))}</p>${pipelines.map((one) => `<p class="note">${esc(one)}</p>`).join('')}</footer>`
}
