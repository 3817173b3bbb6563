import type { Language, Sentence } from '../model/index.ts'
import { COMPARED_FACTS, SECTION_KIND_NAMES, type ComparedFactName, type CorpusVersions, type SectionSide, type SideBySide } from '../query/index.ts'
import { escapeXml as esc } from './graphml.ts'
import { toFooter } from './page-footer.ts'
import { WORDS } from './words.ts'

const STYLE = `
:root{--ink:#1b2430;--soft:#5b6774;--line:#d5dbe1;--new:#d9f0df;--old:#f9dfdc;--ab:#f4f5f7}
*{box-sizing:border-box}body{margin:0 auto;max-width:110rem;padding:1.5rem;font:16px/1.5 "Be Vietnam Pro",system-ui,sans-serif;color:var(--ink);background:#fff}
h1{font-size:1.5rem;margin:0 0 .5rem}h2{font-size:1.1rem;margin:2rem 0 .5rem}p.note{color:var(--soft);margin:.2rem 0}
.wide{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:.9rem}table.even{table-layout:fixed;min-width:calc(var(--sides)*22rem)}
th,td{border:1px solid var(--line);padding:.4rem .6rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}thead th{background:#eef2f6}
td.text{white-space:pre-line}td.none{background:var(--ab);color:var(--soft)}ins{background:var(--new);text-decoration:none}del{background:var(--old)}
td.own{background:var(--new)}small{color:var(--soft)}
@media print{.wide{overflow:visible}}`

const PAGE = {
  title: { vi: 'So sánh kế hoạch', en: 'Plans compared' }, section: { vi: 'Mục', en: 'Section' }, value: { vi: 'Giá trị', en: 'Value' }, side: { vi: 'Bên', en: 'Side' },
  legend: { vi: 'Chữ khác với bên được so: thêm, bớt. Phần trăm: phần chữ chung.', en: 'Wording against the side named: added, left out. Per cent: share of words in common.' },
  absent: { vi: 'không có mục này', en: 'no such section' }, not_readable: { vi: 'không đọc được', en: 'not readable' }, no_plan: { vi: 'không có kế hoạch trong kho', en: 'no plan in the corpus' },
  references: { vi: 'Văn bản viện dẫn', en: 'References' }, deadlines: { vi: 'Thời hạn', en: 'Deadlines' }, units: { vi: 'Đơn vị', en: 'Units' }, targets: { vi: 'Chỉ tiêu', en: 'Targets' },
  all: { vi: 'chung tất cả', en: 'shared by all' }, some: { vi: 'chung một số', en: 'shared by some' }, own: { vi: 'riêng', en: 'own' },
} as const satisfies Record<string, Sentence>
type Say = (sentence: Sentence) => string

/** A page that needs nothing beside itself: sections in columns with the words that differ, then the lists of facts. */
export function toComparisonHtml(found: SideBySide, versions: CorpusVersions, language: Language = 'vi'): string {
  const say: Say = (sentence) => esc(sentence[language])
  const heads = found.sides.map(({ name, document }, i) => `<th scope="col">[${i + 1}] ${esc(name)}${document ? `<br><small>${esc(document.title ?? '')}<br>${esc(document.path)}</small>` : ''}</th>`).join('')
  const states = found.sides.every(({ state }) => state === 'read') ? '' : `<tbody><tr>${found.sides.map(({ state }) => (state === 'read' ? '<td></td>' : `<td class="none">${say(PAGE[state])}</td>`)).join('')}</tr></tbody>`
  const sections = found.sections.map(({ kind, sides }) => `<h2>${say(SECTION_KIND_NAMES[kind])}</h2><div class="wide"><table class="even"><thead><tr>${found.sides.map(({ name }, i) => `<th scope="col">[${i + 1}] ${esc(name)}${similarity(sides[i])}</th>`).join('')}</tr></thead><tbody><tr>${sides.map((side) => toCell(side, say)).join('')}</tr></tbody></table></div>`)
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${say(PAGE.title)}</title><style>${STYLE}</style></head><body style="--sides:${found.sides.length}">
<header><h1>${say(PAGE.title)}</h1><div class="wide"><table><thead><tr>${heads}</tr></thead>${states}</table></div>
<p class="note">${say(PAGE.legend)}</p></header><main>
${sections.join('\n')}
${COMPARED_FACTS.map((name) => facts(name, found, say)).join('\n')}
</main>${toFooter(versions, say(WORDS.made))}</body></html>
`
}

function similarity(side: SectionSide | undefined): string {
  return side?.base === null || side?.base === undefined || side.similarity === null ? '' : ` <small>${Math.round(side.similarity * 100)}% [${side.base + 1}]</small>`
}

function toCell({ state, content, diff }: SectionSide, say: Say): string {
  if (state !== 'present' || !content) return `<td class="none">${say(PAGE[state === 'present' ? 'absent' : state])}</td>`
  const pages = `<small>${content.sections.map(({ label, title, page }) => esc(`${[label, title].filter(Boolean).join(' ')} (${say(WORDS.page)} ${page})`)).join('; ')}</small>\n`
  const words = diff === null ? esc(content.text) : diff.map(({ type, text }) => (type === 'same' ? esc(text) : type === 'left' ? `<del>${esc(text)}</del>` : `<ins>${esc(text)}</ins>`)).join(' ')
  return `<td class="text">${pages}${words}</td>`
}

function facts(name: ComparedFactName, found: SideBySide, say: Say): string {
  const rows = (['all', 'some', 'own'] as const).flatMap((sharing) => found[name][sharing].map(({ value, sides }) =>
    `<tr><th scope="row">${esc(value)}</th><td>${say(PAGE[sharing])}</td>${sides.map((list) => (list.length === 0 ? '<td class="none">–</td>' : `<td${sharing === 'own' ? ' class="own"' : ''}>${list.map(({ raw, span }) => `${esc(raw)} <small>${say(WORDS.page)} ${span.page}</small>`).join('<br>')}</td>`)).join('')}</tr>`))
  if (rows.length === 0) return ''
  return `<h2>${say(PAGE[name])}: ${rows.length}</h2><div class="wide"><table><thead><tr><th scope="col">${say(PAGE.value)}</th><th scope="col"></th>${found.sides.map((_, i) => `<th scope="col">[${i + 1}]</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`
}
