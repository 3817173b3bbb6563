import type { SectionNode, UnitRole } from '../../model/index.ts'
import type { ExtractContext, Reading } from '../extractor.ts'
import { outOfCapitals } from './capitals.ts'
import { unitTextOf, withMarks } from './marks.ts'
import { readUnits, type PrintedUnit } from './read-units.ts'
import { roleOfTitle } from './roles.ts'

/** The unit whose heading the passage stands under. */
export function subjectOfSection({ sectionNode: node }: Reading, context: ExtractContext): PrintedUnit | null {
  if (!node) return null
  const known = SUBJECTS.get(node)
  if (known !== undefined) return known
  const subject = readSubject(node, context)
  SUBJECTS.set(node, subject)
  return subject
}
/** All passages of a section ask for the same unit. */
const SUBJECTS = new WeakMap<SectionNode, PrintedUnit | null>()

function readSubject(section: SectionNode, { document, reading }: ExtractContext): PrintedUnit | null {
  for (let node: SectionNode | null = section; node; node = document.sections.find(({ id }) => id === node?.parent) ?? null) {
    const title = headingOf(node, document.passages.findIndex((passage) => passage.section === node?.id && passage.start <= (node?.heading.start ?? 0) && passage.end > (node?.heading.start ?? 0)), reading)
    const unit = title === null ? undefined : headingUnits(title)[0]
    if (unit) return unit
  }
  return null
}

function headingOf({ title, type }: SectionNode, index: number, reading: ExtractContext['reading']): string | null {
  if (type === 'heading') return title === null ? null : withMarks(title)
  return index < 0 ? title : unitTextOf(reading(index)).text.slice(0, 160)
}

/** The units of a heading, behind its label and its order. */
export function headingUnits(printed: string): readonly PrintedUnit[] {
  const text = outOfCapitals(printed)
  const label = /^(?:[-+•*] ?)?(?:\(?(?:[IVX]{1,5}|\d{1,2}(?:\.\d{1,2}){0,3}|[a-zđ])[.)/:-]+ ?)?(?:trách nhiệm của |nhiệm vụ của |đối với |giao trách nhiệm cho |giao nhiệm vụ cho )?/i.exec(text)?.[0].length ?? 0
  return readUnits(text, label, true)
}

/** A paragraph of names alone is a heading that does not look like one. */
export function isList(text: string): boolean {
  if (text.length >= 300) return false
  const units = headingUnits(text)
  // "Báo cáo UBND xã, Công an xã": what stands before the comma is no unknown name, but a sentence.
  const opens = !/(?:, | và )$/.test(text.slice(0, units[0]?.start ?? 0))
  return opens && (units.at(-1)?.end ?? 0) >= text.replace(/[ .:;]+$/, '').length
}

/** The role that the title running into this very passage gives: "b) Phối hợp: …". */
export function roleOfRunIn({ sectionNode, start }: Reading): UnitRole | null {
  return sectionNode?.type === 'run_in' && sectionNode.title !== null && start - sectionNode.heading.end < 5 ? roleOfTitle(sectionNode.title) : null
}

/** What stands above bullets and opens their list: "Đơn vị chủ trì:". */
function introOf({ form, index, zone }: Reading, context: ExtractContext): string | null {
  if (form !== 'bullet') return null
  for (let i = index - 1; i >= 0 && i > index - 8; i -= 1) {
    const before = context.reading(i)
    if (before.zone !== zone) return null
    const opensList = /:\s*$/.test(before.text)
    if (before.form !== 'bullet' || opensList) return opensList ? before.text : null
  }
  return null
}

/** "Đơn vị chủ trì:" over bullets that name one unit each. */
export function roleOfList(reading: Reading, context: ExtractContext): UnitRole | null {
  const role = roleOfTitle((introOf(reading, context) ?? '').replace(/^[-+*•\s]*(?:[\da-zđ.]{1,5}[.)] )?|\s*:\s*$/g, ''))
  return role !== null && isList(reading.text) ? role : null
}

/** "Phân công theo dõi, đôn đốc như sau:" over "Phòng Nội vụ: lĩnh vực 1": whom each of them checks. */
export function isOfSharedChecks(reading: Reading, context: ExtractContext): boolean {
  return SHARES_CHECKS.test(introOf(reading, context) ?? '')
}
const SHARES_CHECKS = /phân công[^.:]*(?:theo dõi|kiểm tra|đôn đốc|giám sát)[^.:]*:\s*$/i
