import type { CheerioAPI } from 'cheerio'
import { toRoman } from '../../text/index.ts'

interface Level {
  readonly format: string
  /** As Word keeps it: `%1.%2.` */
  readonly pattern: string
  readonly start: number
}

/** How Word counts, by its names for it (ECMA-376 part 1, 17.18.59). What is not here counts in Arabic digits. */
const FORMATS: Readonly<Record<string, (count: number) => string>> = {
  decimal: String,
  decimalZero: (count) => String(count).padStart(2, '0'),
  upperRoman: toRoman,
  lowerRoman: (count) => toRoman(count).toLowerCase(),
  upperLetter: (count) => String.fromCharCode(65 + ((count - 1) % 26)),
  lowerLetter: (count) => String.fromCharCode(97 + ((count - 1) % 26)),
  none: () => '',
}

/** Writes the number that Word would print before each numbered paragraph into its text, and takes the numbering away. */
export function numberParagraphs($: CheerioAPI, numbering: CheerioAPI, styles: CheerioAPI): void {
  const levels = readLevels(numbering)
  const counters = new Map<string, number[]>()
  for (const paragraph of $('w\\:p').toArray()) {
    const place = findPlace($, paragraph, styles)
    if (!place) continue
    const list = levels.get(place.list)
    const level = list?.levels[place.level]
    if (!list || !level) continue
    const counts = counters.get(list.id) ?? []
    counters.set(list.id, counts)
    counts[place.level] = counts[place.level] === undefined ? level.start : (counts[place.level] as number) + 1
    counts.length = place.level + 1
    $(paragraph).find('w\\:pPr > w\\:numPr').remove()
    const label = level.format === 'bullet' ? '-' : labelOf(level, counts, list.levels)
    if (label === '') continue
    const run = `<w:r>${boldOf($, paragraph)}<w:t xml:space="preserve">${label} </w:t></w:r>`
    const properties = $(paragraph).children('w\\:pPr').first()
    if (properties.length > 0) properties.after(run)
    else $(paragraph).prepend(run)
  }
}

function labelOf({ pattern }: Level, counts: readonly number[], levels: readonly (Level | undefined)[]): string {
  return pattern.replace(/%(\d)/g, (_, digit: string) => {
    const index = Number(digit) - 1
    const format = FORMATS[levels[index]?.format ?? 'decimal'] ?? String
    return format(counts[index] ?? levels[index]?.start ?? 1)
  })
}

/** A label is set like the words that follow it. */
function boldOf($: CheerioAPI, paragraph: Parameters<CheerioAPI>[0]): string {
  return $(paragraph as never).find('w\\:r > w\\:rPr > w\\:b').first().is(':not([w\\:val="0"]):not([w\\:val="false"])') ? '<w:rPr><w:b/></w:rPr>' : ''
}

/** The list and level of a paragraph: its own, or its style's. Null where it is not numbered (list 0 says so expressly). */
function findPlace($: CheerioAPI, paragraph: Parameters<CheerioAPI>[0], styles: CheerioAPI): { list: string; level: number } | null {
  const own = $(paragraph as never).children('w\\:pPr')
  const styleId = own.children('w\\:pStyle').attr('w:val')
  const style = styleId === undefined ? null : styles(`w\\:style[w\\:styleId="${styleId.replace(/["\\]/g, '\\$&')}"] > w\\:pPr > w\\:numPr`)
  const list = own.find('w\\:numId').attr('w:val') ?? style?.find('w\\:numId').attr('w:val')
  const level = own.find('w\\:ilvl').attr('w:val') ?? style?.find('w\\:ilvl').attr('w:val') ?? '0'
  return list === undefined || list === '0' ? null : { list, level: Number(level) }
}

/** Lists by their number; lists of one abstract definition count on together, as Word does. */
function readLevels($: CheerioAPI): Map<string, { id: string; levels: (Level | undefined)[] }> {
  const abstract = new Map($('w\\:abstractNum').toArray().map((element) => {
    const levels: (Level | undefined)[] = []
    for (const level of $(element).children('w\\:lvl').toArray()) {
      levels[Number($(level).attr('w:ilvl'))] = {
        format: $(level).children('w\\:numFmt').attr('w:val') ?? 'decimal',
        pattern: $(level).children('w\\:lvlText').attr('w:val') ?? '',
        start: Number($(level).children('w\\:start').attr('w:val') ?? 1),
      }
    }
    return [$(element).attr('w:abstractNumId') ?? '', levels] as const
  }))
  return new Map($('w\\:num').toArray().map((element) => {
    const abstractId = $(element).children('w\\:abstractNumId').attr('w:val') ?? ''
    const restarts = $(element).find('w\\:startOverride').length > 0
    const id = $(element).attr('w:numId') ?? ''
    return [id, { id: restarts ? `num ${id}` : `abstract ${abstractId}`, levels: abstract.get(abstractId) ?? [] }]
  }))
}
