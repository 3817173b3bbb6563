import { cpus } from 'node:os'
import { SingleBar } from 'cli-progress'
import pico from 'picocolors'
import { ERROR_SENTENCES, fillSentence, KehoachError, type Language, type Sentence } from '../model/index.ts'
import { drawTable } from './table.ts'

/** The terminal as a command sees it: answers on stdout, everything else on stderr. */
export interface Shell {
  readonly language: Language
  readonly isJson: boolean
  readonly colour: ReturnType<typeof pico.createColors>
  /** Asks long work to stop; pulled by Ctrl-C. */
  readonly signal: AbortSignal
  /** The sentence in the user's language, its braces filled. */
  say(sentence: Sentence, params?: Readonly<Record<string, string | number | undefined>>): string
  /** A line of the answer. */
  print(line: string): void
  /** The whole answer as one JSON document. */
  printJson(value: unknown): void
  /** A message beside the answer. */
  tell(line: string): void
  /** A bar on stderr; on a terminal only, and not with `--json`. */
  progress(format: Sentence): Progress
}

export interface Progress {
  update(done: number, total: number, details: Readonly<Record<string, string | number>>): void
  stop(): void
}

export function createShell(language: Language, isJson: boolean, signal: AbortSignal): Shell {
  const colour = pico.createColors(Boolean(process.stdout.isTTY) && !process.env['NO_COLOR'])
  const say: Shell['say'] = (sentence, params = {}) => fillSentence(sentence, language, params)
  return {
    language, isJson, colour, signal, say,
    print: (line) => process.stdout.write(`${line}\n`),
    printJson: (value) => process.stdout.write(`${JSON.stringify(value, null, process.stdout.isTTY ? 2 : undefined)}\n`),
    tell: (line) => process.stderr.write(`${line}\n`),
    progress: (format) => createProgress(say(format), isJson),
  }
}

function createProgress(format: string, isJson: boolean): Progress {
  if (!process.stderr.isTTY || isJson) return { update: () => {}, stop: () => {} }
  const bar = new SingleBar({ format, stream: process.stderr, hideCursor: true, clearOnComplete: true, stopOnComplete: false, forceRedraw: true, etaBuffer: 30 })
  let isStarted = false
  return {
    update(done, total, details) {
      if (!isStarted) bar.start(total, done, details)
      isStarted = true
      bar.setTotal(total)
      bar.update(done, details)
    },
    stop: () => { if (isStarted) bar.stop() },
  }
}

/** A table for people: the first row stands as its head. */
export function toTable(rows: readonly (readonly string[])[], shell: Shell): string {
  const [head = [], ...body] = rows
  return drawTable([head.map((cell) => shell.colour.bold(cell)), ...body])
}

/** What an error says to people, in their language; a defect of ours keeps its stack. */
export function toMessage(error: unknown, language: Language): string {
  if (error instanceof KehoachError) return fillSentence(ERROR_SENTENCES[error.code], language, error.place)
  const defect: Sentence = {
    vi: 'Lỗi của chính kehoach. Những gì đã làm xong vẫn còn. Xin báo lỗi kèm đoạn sau:',
    en: 'This is a defect of kehoach. What was finished is kept. Please report it with the following:',
  }
  return `${defect[language]}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
}

/** As many documents at once as there are processors, at least one. */
export function usualJobs(): number {
  return Math.max(1, cpus().length)
}

/** Cuts a text to a width for a table, so that the table stays one. */
export function shorten(text: string | null | undefined, width: number): string {
  const flat = (text ?? '–').replace(/\s+/g, ' ')
  return flat.length <= width ? flat : `${flat.slice(0, width - 1)}…`
}
