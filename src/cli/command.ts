import type { Sentence } from '../model/index.ts'
import type { Shell } from './shell.ts'

/** An option as commander writes it: `--jobs <n>`, and what it is for. */
export interface CommandOption {
  readonly flags: string
  readonly about: Sentence
  readonly choices?: readonly string[]
  readonly initial?: string
  /** May be given several times. */
  readonly repeats?: boolean
}

/** One command of the command line: arguments in, one call, printing out. */
export interface Command {
  readonly name: string
  /** As commander writes them: `<path...>`, `[file]`. */
  readonly args?: string
  /** One line: what it does. */
  readonly about: Sentence
  /** When one wants it, for its own help. */
  readonly when: Sentence
  readonly options?: readonly CommandOption[]
  /** Lines to paste. */
  readonly examples: readonly string[]
  /** @returns The exit code: 0 done, 1 some documents failed. Errors are thrown. */
  run(args: readonly string[], options: Options, shell: Shell): Promise<number> | number
}

/** Options as given, by their long names in camel case. */
export type Options = Readonly<Record<string, string | boolean | readonly string[] | undefined>>

/** The option that most commands share. */
export const CORPUS_OPTION: CommandOption = {
  flags: '--corpus <dir>',
  about: { vi: 'thư mục của kho', en: "the corpus' folder" },
  initial: 'corpus',
}

export function textOption(options: Options, name: string): string | undefined {
  const value = options[name]
  return typeof value === 'string' ? value : undefined
}

/** The values of an option that may be given several times. */
export function listOption(options: Options, name: string): readonly string[] {
  const values = options[name]
  return Array.isArray(values) ? (values as readonly string[]) : []
}
