import type { Range, SectionKind, TableCell, UnitRole } from '../../model/index.ts'
import { allMatches, asPrinted, toPattern } from '../../text/index.ts'
import { defineExtractor, type ExtractContext, type Found, type PlacedFact, type Reading } from '../extractor.ts'
import { plainOf, type PlainText } from '../plain-text.ts'
import { headsOver } from '../table-heads.ts'
import { findBracketed, findEndBrackets } from './brackets.ts'
import { canonicalUnitName, joinNames, ownPlaceOf, type OwnPlace } from './canonical.ts'
import { findDoers, mayNameDoers } from './doers.ts'
import { unitTextOf } from './marks.ts'
import { readUnits } from './read-units.ts'
import { findByVerb, findChecks, findFunded, findHelping, findLabelled, findLeading, findOrders, findSubjects, type RoleOfUnit } from './roles.ts'
import { headingUnits, isList, isOfSharedChecks, roleOfList, roleOfRunIn, subjectOfSection } from './surroundings.ts'

const COLUMN_ROLES: Readonly<Partial<Record<string, UnitRole>>> = { lead_unit: 'chu_tri', coordinating_unit: 'phoi_hop', unit: 'thuc_hien' }
/** Sections whose running text gives units their roles; labels are believed anywhere. */
const TASK_KINDS = ['hinh_thuc', 'kinh_phi', 'to_chuc_thuc_hien'] as const
/** Sections whose tasks may end with their units. */
const END_KINDS: readonly SectionKind[] = ['nhiem_vu_giai_phap', 'hinh_thuc', 'to_chuc_thuc_hien']
/** Sections whose sentences begin with whoever acts. */
const SUBJECT_KINDS = ['kinh_phi', 'to_chuc_thuc_hien'] as const

/** Đơn vị: who leads, helps, carries out, checks or is told; one fact a mention and role. */
export const units = defineExtractor({
  name: 'units',
  version: 9,
  fact: 'units',
  reads: { zones: ['body', 'closing', 'appendix'] },
  find(reading, context) {
    const own = ownPlaceOf(context.fields)
    if (reading.cell) return unitsOfCell(reading, context, own)
    return reading.form === 'heading' ? unitsOfHeading(reading, context, own) : unitsOfText(reading, context, own)
  },
  judge: (facts, { fields }) => dropRepeats(underOneName(facts, ownPlaceOf(fields))),
})

function* unitsOfCell(reading: Reading, context: ExtractContext, own: OwnPlace): Iterable<Found<'units'>> {
  const plain = unitTextOf(reading)
  const { text } = plain
  const role = reading.cell && !reading.cell.isHeading ? (roleOfHead(reading.cell, context) ?? COLUMN_ROLES[reading.cell.role]) : undefined
  if (!role || isColumnHeading(text)) return
  const task = taskOfRow(reading, context)
  // Whole cells may hold labels of their own: "Chủ trì: …; phối hợp: …".
  const labelled = [...findLabelled(plain), ...findBracketed(text)]
  for (const unit of labelled.length > 0 ? labelled : readUnits(text, 0, true).map((one) => ({ ...one, role }))) yield found(plain, unit, own, task)
}

/** "Nơi nhận báo cáo", "Đơn vị cùng tham gia": columns of those who are told or help. */
function roleOfHead(cell: TableCell, context: ExtractContext): UnitRole | undefined {
  const heads = cell.role === 'other' || cell.role === 'unit' ? headsOver(cell, context) : ''
  if (/(?:nơi|cơ quan|đơn vị) (?:nhận|gửi)/i.test(heads)) return 'nhan'
  return /(?:cơ quan|đơn vị|thành phần) (?:cùng )?tham gia/i.test(heads) ? 'phoi_hop' : undefined
}

function isColumnHeading(text: string): boolean {
  return /^(?:cơ quan|đơn vị|bộ phận|ngành)?,? ?(?:đơn vị )?(?:chủ trì|phối hợp|thực hiện|cơ quan|đơn vị)(?: thực hiện)?$/i.test(text)
}

function taskOfRow({ cell }: Reading, { document, reading }: ExtractContext): string | null {
  const row = cell ? (document.tables[cell.table]?.rows[cell.row] ?? []) : []
  const content = row.find((index) => index !== null && document.passages[index]?.cell?.role === 'content')
  return typeof content === 'number' ? shorten(unitTextOf(reading(content)).text) : null
}

/** A heading that names a unit says who carries out what stands under it. */
function* unitsOfHeading(reading: Reading, context: ExtractContext, own: OwnPlace): Iterable<Found<'units'>> {
  const plain = unitTextOf(reading)
  const { text } = plain
  yield* findLabelled(plain).map((unit) => found(plain, unit, own, null))
  if (!reading.kinds.includes('to_chuc_thuc_hien') || reading.zone === 'appendix') return
  for (const unit of headingUnits(text)) yield found(plain, { ...unit, role: 'thuc_hien' }, own, taskOfSection(reading, context))
}

function taskOfSection({ sectionNode, index }: Reading, { document: { passages }, reading }: ExtractContext): string | null {
  if (!sectionNode) return null
  let own = ''
  for (let i = index + 1; i < passages.length && passages[i]?.section === sectionNode.id && own.length < 2 * LONGEST_TASK; i += 1) {
    if (passages[i]?.form !== 'heading') own += `${own === '' ? '' : ' '}${unitTextOf(reading(i)).text}`
  }
  return own === '' ? null : shorten(own)
}

/** Whom the section's unit directs is not what its next sentence is about. */
const PASSED_ON = /(?:chỉ|lãnh) đạo[^.;]*$/i

/** Among the forms of publicity media are the way, not who goes it. */
const MEDIUM = /^(?:Đài|Báo|Cổng|Trang|Tạp chí)/i

/** Over small letters. The last article of a decision names who carries it out. */
const CLOSES = /(?:thi hành|thực hiện) quyết định|quyết định (?:này )?(?:để )?thi hành|^(?:trên đây là|kế hoạch này được) /
const MAY_CLOSE = ['quyết định', 'trên đây là', 'kế hoạch này'] as const
const OPENS_WITH_LABEL = asPrinted`^[-+•]? ?\p{Lu}[^:]{0,40}:`

function* unitsOfText(reading: Reading, context: ExtractContext, own: OwnPlace): Iterable<Found<'units'>> {
  const { lower } = plainOf(reading)
  const label = roleOfRunIn(reading) ?? roleOfList(reading, context)
  const isOfTasks = reading.kinds.some((kind) => kind === 'nhiem_vu_giai_phap' || TASK_KINDS.some((task) => task === kind))
  const isRead = label !== null || isOfTasks || reading.zone === 'closing' || lower.includes(':') || lower.includes('quyết định') || mayNameDoers(lower)
  if (!isRead) return
  const plain = unitTextOf(reading)
  const { text, range } = plain
  const isTask = reading.kinds.some((kind) => END_KINDS.includes(kind))
  const doers = findDoers(plain, { isTask, atStart: !SUBJECT_KINDS.some((kind) => reading.kinds.includes(kind)) })
  const labelled = [...findBracketed(text), ...doers, ...findLabelled(plain, label), ...(isTask ? findEndBrackets(plain) : [])]
  for (const unit of labelled) yield found(plain, unit, own, labelled.length > 0 && OPENS_WITH_LABEL.test(text) ? taskBefore(reading, context) : shorten(text))
  const isClosing = reading.zone === 'closing' || (MAY_CLOSE.some((words) => lower.includes(words)) && CLOSES.test(lower))
  if (!isClosing && !TASK_KINDS.some((kind) => reading.kinds.includes(kind))) {
    // Among the tasks themselves only orders give roles; whom to ask and to tell there is part of the task.
    const told = reading.kinds.includes('nhiem_vu_giai_phap') ? findOrders(plain).filter((unit) => !labelled.some((one) => overlaps(one, unit))) : []
    for (const unit of told) yield found(plain, unit, own, clauseAt(text, unit))
    return
  }
  const hasSubject = isClosing || SUBJECT_KINDS.some((kind) => reading.kinds.includes(kind))
  const byVerb = findByVerb(plain)
  const openers = hasSubject ? findOpeners(text, isClosing, byVerb) : findSubjects(text, byVerb).filter(({ name }) => !MEDIUM.test(name))
  const sharesChecks = openers.some(({ end }) => text[end] === ':') && isOfSharedChecks(reading, context)
  const funded = reading.kinds.includes('kinh_phi') ? findFunded(text) : []
  const subjects = sharesChecks ? openers.filter(({ end }) => text[end] === ':').map((unit) => ({ ...unit, role: 'kiem_tra' as const })) : openers
  const inText = [...subjects, ...funded, ...byVerb].filter((unit) => !labelled.some((one) => overlaps(one, unit)))
  for (const unit of inText) yield found(plain, unit, own, clauseAt(text, unit))
  if (isClosing) return yield* checksAfterTold(reading, inText, own)
  const roles = [...findChecks(plain), ...findHelping(plain), ...findLeading(plain)]
  if (roles.length === 0) return
  const subject = openers[0] ?? inText.find(({ role, start }) => role !== 'nhan' && role !== 'phoi_hop' && start < 60 && !PASSED_ON.test(text.slice(0, start))) ?? (hasSubject ? subjectOfSection(reading, context) : null)
  if (!subject) return
  for (const said of roles) {
    const nearest = said.role === 'kiem_tra' ? nearestSubject(text, inText, said) : undefined
    if (nearest?.role === 'kiem_tra') continue
    const { name, isGroup } = nearest ?? subject
    yield { at: range(said.start, said.end), name: canonicalUnitName(name, own, isGroup), role: said.role, task: clauseAt(text, said), isGroup, confidence: 0.8 }
  }
}

/** Of several subjects of one sentence the last before the words; of such as act together the first. */
function nearestSubject(text: string, all: readonly RoleOfUnit[], { start }: Range): RoleOfUnit | undefined {
  const acting = all.filter(({ role }) => role !== 'nhan' && role !== 'phoi_hop').sort((a, b) => a.start - b.start)
  let at = acting.findLastIndex(({ end }) => end <= start && !/[.;]/.test(text.slice(end, start)))
  while (at > 0 && (acting[at]?.start ?? 0) - (acting[at - 1]?.end ?? 0) < 6) at -= 1
  return acting[at]
}

/** Of the closing only what follows straight on the unit: "Giao Văn phòng theo dõi, đôn đốc việc thực hiện". */
function* checksAfterTold(reading: Reading, told: readonly RoleOfUnit[], own: OwnPlace): Iterable<Found<'units'>> {
  const plain = unitTextOf(reading)
  const { text, range } = plain
  for (const said of findChecks(plain)) {
    const unit = told.find(({ role, end }) => role !== 'nhan' && end <= said.start && /^[ ,]*(?:tham mưu, )?$/.test(text.slice(end, said.start)))
    if (unit) yield { at: range(said.start, said.end), name: canonicalUnitName(unit.name, own, unit.isGroup), role: said.role, task: clauseAt(text, said), isGroup: unit.isGroup, confidence: 0.8 }
  }
}

function findOpeners(text: string, isClosing: boolean, byVerb: readonly RoleOfUnit[]): RoleOfUnit[] {
  if (isList(text)) return headingUnits(text).map((unit) => ({ ...unit, role: 'thuc_hien' }))
  const subjects = findSubjects(text, byVerb)
  return isClosing ? [...subjects, ...closingSubjects(text)] : subjects
}

const WHO_TELLS = toPattern(String.raw`(?:vướng mắc|phát sinh|khó khăn),? (?=\p{L})|(?<=[.;] |, )(?=(?:các|thủ trưởng) )`, 'gi')

/** "… nếu có vướng mắc, các cơ quan, đơn vị phản ánh về …". */
function closingSubjects(text: string): RoleOfUnit[] {
  const told = allMatches(text, /(?:phổ biến|quán triệt|triển khai) (?:đến|tới) /gi).flatMap(({ index, 0: before }) => readUnits(text, index + before.length, true).filter(({ name }) => !/^chi bộ$/i.test(name)).map((unit) => ({ ...unit, role: 'thuc_hien' as const })))
  const asked = allMatches(text, WHO_TELLS).flatMap(({ index, 0: before }) => {
    const list = readUnits(text, index + before.length)
    const last = list.at(-1)
    return last && /^,? (?:phản|báo|kịp|gửi|liên|triển|thực|nghiêm|căn|tổ|có|chủ|xây|trao|đề)/.test(text.slice(last.end)) ? list.map((unit) => ({ ...unit, role: 'thuc_hien' as const })) : []
  })
  return [...told, ...asked]
}

/** Of a bullet "Đơn vị chủ trì: …" the task is what stands before it in the section. */
function taskBefore(reading: Reading, context: ExtractContext): string | null {
  for (let i = reading.index - 1; i >= 0 && i > reading.index - 6; i -= 1) {
    const before = context.reading(i)
    const { text } = unitTextOf(before)
    if (!/^[-+•]? ?[^:]{0,50}:/.test(text) && before.zone === reading.zone) return shorten(text)
  }
  return null
}

function found({ range }: PlainText, unit: RoleOfUnit, own: OwnPlace, task: string | null): Found<'units'> {
  return { at: range(unit.start, unit.end), name: canonicalUnitName(unit.name, own, unit.isGroup), role: unit.role, task, isGroup: unit.isGroup, confidence: 0.88 }
}

function clauseAt(text: string, { start }: Range): string {
  const from = Math.max(text.lastIndexOf('; ', start), text.lastIndexOf('. ', start)) + 1
  const to = text.slice(start).search(/[;.](?: |$)/)
  return shorten(text.slice(from, to < 0 ? text.length : start + to))
}

function shorten(text: string): string {
  const plain = text.replace(/^[-+• ]+/, '').trim()
  return plain.length <= LONGEST_TASK ? plain : `${plain.slice(0, LONGEST_TASK - 1)}…`
}
const LONGEST_TASK = 400

function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end
}

function underOneName(facts: readonly PlacedFact<'units'>[], own: OwnPlace): PlacedFact<'units'>[] {
  const joined = joinNames([...facts].sort((a, b) => a.start - b.start).map(({ values }) => values.name), own)
  return facts.map((fact) => ({ ...fact, values: { ...fact.values, name: joined.get(fact.values.name) ?? fact.values.name } }))
}

/** A mention has one role; the same role said twice of a unit within a passage is one. */
function dropRepeats(facts: readonly PlacedFact<'units'>[]): PlacedFact<'units'>[] {
  const kept: PlacedFact<'units'>[] = []
  for (const fact of [...facts].sort((a, b) => a.start - b.start || b.confidence - a.confidence || b.end - a.end)) {
    const isRepeat = kept.slice(-12).some((one) => one.passage === fact.passage && (overlaps(one, fact) || (one.values.role === fact.values.role && one.values.name === fact.values.name)))
    if (!isRepeat) kept.push(fact)
  }
  return kept
}
