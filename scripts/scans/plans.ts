import { seededRandom, type Random } from './random.ts'
import type { PlanBlock } from './typeset.ts'
import { HELD_OUT, TUNING, type PhraseBank } from './phrases.ts'

export type PlanSet = 'tuning' | 'held-out'

/** A made-up plan of two to four pages in the genre. `held-out` plans share no sentence with `tuning` ones. */
export function makePlan(set: PlanSet, seed: number): PlanBlock[] {
  const bank = set === 'tuning' ? TUNING : HELD_OUT
  const random = seededRandom(`plan:${set}:${seed}`)
  const place = random.pick(bank.places)
  const year = Math.round(random.between(2021, 2026))
  const fill = (text: string): string => fillIn(text, random, bank, year, place)
  const paragraphs = shuffled(bank.tasks, random)
  const take = (count: number): PlanBlock[] => paragraphs.splice(0, count).map((text) => ({ kind: 'paragraph' as const, text: fill(text) }))
  const date = `ngày ${two(random.between(1, 28))} tháng ${two(random.between(1, 12))} năm ${year}`
  return [
    { kind: 'header', left: [...place.issuer, '', `Số: ${Math.round(random.between(1, 290))}/KH-UBND`], right: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', '', `${place.name}, ${date}`] },
    { kind: 'title', lines: ['KẾ HOẠCH', fill(random.pick(bank.titles))] },
    ...shuffled(bank.bases, random).slice(0, 3).map((text) => ({ kind: 'italic' as const, text: fill(text) })),
    { kind: 'paragraph', text: fill(random.pick(bank.openings)) },
    { kind: 'heading', text: 'I. MỤC ĐÍCH, YÊU CẦU' }, { kind: 'heading', text: '1. Mục đích' }, ...take(3), { kind: 'heading', text: '2. Yêu cầu' }, ...take(3),
    { kind: 'heading', text: 'II. NỘI DUNG THỰC HIỆN' }, ...take(7),
    { kind: 'table', widths: [32, 215, 120, 95], rows: [['STT', 'Nội dung công việc', 'Đơn vị chủ trì', 'Thời gian'], ...shuffled(bank.rows, random).slice(0, 6).map((row, i) => [String(i + 1), ...row.map(fill)])] },
    { kind: 'heading', text: 'III. TỔ CHỨC THỰC HIỆN' }, ...take(4),
    { kind: 'paragraph', text: fill(random.pick(bank.closings)) },
    { kind: 'signature', left: ['Nơi nhận:', ...bank.recipients, '- Lưu: VT.'], right: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', '', '', '', random.pick(bank.people)] },
  ]
}

function fillIn(text: string, random: Random, bank: PhraseBank, year: number, place: PhraseBank['places'][number]): string {
  return text.replace(/\{(\w+)\}/g, (brace, name: string) => {
    if (name === 'n') return String(Math.round(random.between(2, 2900)))
    if (name === 'share') return random.pick(['100%', '95%', '90%', '80%', '85,5%', '70%', '99,9%', '60%'])
    if (name === 'date') return `${two(random.between(1, 28))}/${two(random.between(1, 12))}/${year - Math.round(random.between(0, 3))}`
    if (name === 'long') return `ngày ${two(random.between(1, 28))} tháng ${two(random.between(1, 12))} năm ${year}`
    if (name === 'year') return String(year)
    if (name === 'quarter') return random.pick(['Quý I', 'Quý II', 'Quý III', 'Quý IV', 'Quý I, II'])
    if (name === 'place') return place.name
    if (name === 'unit') return random.pick(bank.units)
    return brace
  })
}

function shuffled<T>(list: readonly T[], random: Random): T[] {
  return list.map((item) => [random.next(), item] as const).sort((a, b) => a[0] - b[0]).map(([, item]) => item)
}

function two(value: number): string {
  return String(Math.floor(value)).padStart(2, '0')
}
