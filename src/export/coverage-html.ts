import { fillSentence, REFORM_AREAS, type Language, type ReformArea, type Sentence } from '../model/index.ts'
import { AREA_NAMES, CELL_STATES, type CoverageReport, type CoverageRow, type Evidence, type LocalityName } from '../query/index.ts'
import { escapeXml as esc } from './graphml.ts'
import { toFooter } from './page-footer.ts'
import { STATE_NAMES, WORDS } from './words.ts'

/** Quotations shown for a cell; the rest are a command away and counted. */
const MOST_SHOWN = 5

const STYLE = `
:root{--ink:#1b2430;--soft:#5b6774;--line:#d5dbe1;--c1:#dff0e4;--c2:#a9d8b8;--c3:#5fb27c;--c4:#2b7d4b;--un:#fbe7b2;--ab:#f4f5f7;--nr:#e3d9ea}
*{box-sizing:border-box}body{margin:0 auto;max-width:76rem;padding:1.5rem;font:16px/1.5 "Be Vietnam Pro",system-ui,sans-serif;color:var(--ink);background:#fff}
h1{font-size:1.5rem;margin:0 0 .25rem}h2{font-size:1.1rem;margin:2rem 0 .5rem}p.note{color:var(--soft);margin:.2rem 0}
.wide{overflow-x:auto;margin-bottom:1rem}table{border-collapse:collapse;width:100%;font-size:.9rem}caption{text-align:left;color:var(--soft);padding:.3rem 0}
th,td{border:1px solid var(--line);padding:.3rem .5rem;text-align:left;vertical-align:top}thead th{position:sticky;top:0;background:#fff;box-shadow:inset 0 -2px var(--line)}
td.n{text-align:right;font-variant-numeric:tabular-nums}td.cell{white-space:nowrap}td.cell a{color:inherit}
.covered.s1{background:var(--c1)}.covered.s2{background:var(--c2)}.covered.s3{background:var(--c3)}.covered.s4{background:var(--c4);color:#fff}.unclear{background:var(--un)}td.zero{background:var(--ab)}.absent{background:var(--ab);color:var(--soft)}.not_readable{background:var(--nr)}.no_plan{color:var(--soft)}
ul.legend{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.4rem}ul.legend li{border:1px solid var(--line);padding:.1rem .6rem}
blockquote{margin:.2rem 0 .5rem;padding-left:.7rem;border-left:3px solid var(--line)}section.place{border-top:1px solid var(--line);padding-top:.4rem;margin-top:.8rem}
:target{outline:3px solid #d98c00;outline-offset:2px}a:focus-visible{outline:3px solid #1c5fb8}
@media print{thead th{position:static}a{color:inherit;text-decoration:none}}`

/**
 * A page that needs nothing beside itself: the table as a heat map, each cell leading to what it rests on.
 *
 * @param topics Names of sub-topics by their ids.
 */
export function toCoverageHtml(report: CoverageReport, language: Language = 'vi', topics: ReadonlyMap<string, string> = new Map()): string {
  const say = (sentence: Sentence): string => esc(sentence[language])
  const { coverage, versions } = report
  const depth = ['province', 'district', 'commune'].slice(0, ['province', 'district', 'commune'].indexOf(coverage.by) + 1) as ('province' | 'district' | 'commune')[]
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${say(WORDS.title)}</title><style>${STYLE}</style></head><body>
<header><h1>${say(WORDS.title)}</h1><p class="note">${say(WORDS[coverage.map])}${describe(report)}</p></header><main>
${legend(say)}
<h2>${say(WORDS.totals)}</h2>${totals(report, say, language)}
<div class="wide"><table><caption>${say(WORDS.title)}: ${coverage.rows.length}</caption><thead><tr>${depth.map((level) => `<th scope="col">${say(WORDS[level])}</th>`).join('')}<th scope="col">${say(WORDS.year)}</th><th scope="col">${say(WORDS.plans)}</th>${REFORM_AREAS.map((area) => `<th scope="col">${say(AREA_NAMES[area])}</th>`).join('')}</tr></thead><tbody>
${coverage.rows.map((row, i) => toRow(row, i, depth, report, say)).join('\n')}
</tbody></table></div>
${changes(report, say)}${gaps(report, topics, say)}${missing(report, say)}
<h2 id="evidence">${say(WORDS.evidence)}</h2>
${coverage.rows.map((row, i) => evidenceOf(row, i, report, say, language)).join('\n')}
</main>${toFooter(versions, say(WORDS.made))}</body></html>
`
}

type Say = (sentence: Sentence) => string

function describe({ query }: CoverageReport): string {
  const parts = [query.commune, query.district, query.province, query.year].filter((one) => one !== undefined)
  return parts.length > 0 ? ` · ${esc(parts.join(', '))}` : ''
}

function legend(say: Say): string {
  const items = CELL_STATES.map((state) => `<li class="${state}${state === 'covered' ? ' s3' : ''}">${STATE_NAMES[state].sign} ${say(STATE_NAMES[state])}${state === 'covered' ? ` (${say(WORDS.task)})` : ''}</li>`)
  return `<ul class="legend" aria-label="${say(WORDS.legend)}">${items.join('')}<li class="covered s1">◔ ${say(WORDS.mention)}</li></ul>`
}

function totals({ coverage }: CoverageReport, say: Say, language: Language): string {
  const cell = (area: ReformArea, of: CoverageReport['coverage']['totals'][number]): string => {
    const { covered, not_readable: unread, share } = of.areas[area]
    const words = fillSentence(WORDS.of, language, { covered, readable: of.localities - unread })
    return `<td class="cell ${share ? `covered s${shade(share)}` : 'zero'}" title="${esc(words)}">${share === null ? '–' : `${Math.round(share * 100)}%`}</td>`
  }
  return `<div class="wide"><table><thead><tr><th scope="col">${say(WORDS.year)}</th><th scope="col">${say(WORDS.localities)}</th><th scope="col">${say(WORDS.plans)}</th>${REFORM_AREAS.map((area) => `<th scope="col">${say(AREA_NAMES[area])}</th>`).join('')}</tr></thead><tbody>${coverage.totals
    .map((total) => `<tr><th scope="row">${total.year ?? say(WORDS.unknown)}</th><td class="n">${total.localities}</td><td class="n">${total.documents}</td>${REFORM_AREAS.map((area) => cell(area, total)).join('')}</tr>`)
    .join('')}</tbody></table></div>`
}

/** Four shades of green: a quarter of the plans each. The lightest is also what is mentioned only, however often. */
function shade(share: number): number {
  return Math.max(1, Math.min(4, Math.ceil(share * 4)))
}

function toRow(row: CoverageRow, index: number, depth: readonly ('province' | 'district' | 'commune')[], { evidence }: CoverageReport, say: Say): string {
  const names = depth.map((level, i) => (i === depth.length - 1 ? `<th scope="row">${esc(row.locality[level] ?? '') || say(WORDS.unknown)}</th>` : `<td>${esc(row.locality[level] ?? '')}</td>`))
  const cells = REFORM_AREAS.map((area) => {
    const state = row.areas[area]
    const { task, mention } = row.counts[area]
    const sign = state === 'covered' && row.strengths[area] === 'mention' ? '◔' : STATE_NAMES[state].sign
    const words = state === 'covered' && row.strengths[area] === 'mention' ? say(WORDS.mention) : say(STATE_NAMES[state])
    const label = `${sign} ${words}${row.documents.length > 1 && state === 'covered' ? ` ${task + mention}/${row.documents.length}` : ''}`
    const leads = row.documents.some((id) => evidence.get(id)?.some((one) => one.area === area))
    return `<td class="cell ${state}${state === 'covered' ? ` s${task > 0 ? Math.max(2, shade((task + mention) / row.documents.length)) : 1}` : ''}">${leads ? `<a href="#e${index}-${area}">${label}</a>` : label}</td>`
  })
  return `<tr>${names.join('')}<td class="n">${row.year ?? say(WORDS.unknown)}</td><td class="n">${row.documents.length}</td>${cells.join('')}</tr>`
}

const nameOf = ({ commune, district, province }: LocalityName): string => esc([commune, district, province].filter((one) => one !== null).join(', '))

function changes({ changes: list }: CoverageReport, say: Say): string {
  if (list.length === 0) return ''
  const names = (areas: readonly ReformArea[]): string => areas.map((area) => say(AREA_NAMES[area])).join(', ')
  return `<h2>${say(WORDS.changes)}</h2><ul>${list.map(({ locality, from, to, gained, lost }) =>
    `<li>${nameOf(locality)}, ${from} → ${to}: ${[gained.length > 0 ? `${say(WORDS.gained)} ${names(gained)}` : '', lost.length > 0 ? `${say(WORDS.lost)} ${names(lost)}` : ''].filter(Boolean).join('; ')}</li>`).join('')}</ul>`
}

function gaps({ gaps: list }: CoverageReport, topics: ReadonlyMap<string, string>, say: Say): string {
  const open = list.filter(({ areas, subtopics }) => areas.length + subtopics.length > 0)
  if (open.length === 0) return ''
  return `<h2>${say(WORDS.gaps)}</h2><ul>${open.map(({ locality, year, areas, subtopics, distance }) => `<li>${nameOf(locality)}, ${year}${distance === null ? '' : ` (${Math.round(distance * 100)}%)`}: ${[...areas.map((area) => `<strong>${say(AREA_NAMES[area])}</strong>`), ...subtopics.map((topic) => esc(topics.get(topic) ?? topic))].join('; ')}</li>`).join('')}</ul>`
}

function missing({ missing: list }: CoverageReport, say: Say): string {
  if (list === null || list.length === 0) return ''
  return `<h2>${say(WORDS.missing)}: ${list.length}</h2><details><summary>${say(WORDS.localities)}</summary><p>${list.map(nameOf).join(' · ')}</p></details>`
}

function evidenceOf(row: CoverageRow, index: number, report: CoverageReport, say: Say, language: Language): string {
  const areas = REFORM_AREAS.flatMap((area) => {
    const found = row.documents.flatMap((id) => report.evidence.get(id)?.filter((one) => one.area === area) ?? [])
    if (found.length === 0) return []
    const more = found.length > MOST_SHOWN ? `<p class="note">${esc(fillSentence(WORDS.more, language, { count: found.length - MOST_SHOWN, id: found[MOST_SHOWN]?.document ?? '' }))}</p>` : ''
    return [`<div id="e${index}-${area}"><h4>${say(AREA_NAMES[area])}</h4>${found.slice(0, MOST_SHOWN).map((one) => quote(one, report, say)).join('')}${more}</div>`]
  })
  return areas.length === 0 ? '' : `<section class="place"><h3>${nameOf(row.locality)} ${row.year ?? ''}</h3>${areas.join('')}</section>`
}

function quote({ document, raw, span, strength }: Evidence, { documents }: CoverageReport, say: Say): string {
  const { path = document, code = null } = documents.get(document) ?? {}
  return `<blockquote>${esc(raw)}<br><small>${esc([code, path].filter(Boolean).join(' · '))} · ${say(WORDS.page)} ${span.page}, ${say(WORDS.line)} ${span.line} · ${say(WORDS[strength])}</small></blockquote>`
}
