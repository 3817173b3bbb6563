import { readFileSync } from 'node:fs'
import { Command as Program, CommanderError, Option } from 'commander'
import { CorpusError, KehoachError, LANGUAGES, type Language, type Sentence } from '../model/index.ts'
import type { Command, CommandOption, Options } from './command.ts'
import { COMMANDS } from './commands/index.ts'
import { createShell, toMessage, type Shell } from './shell.ts'

const INTERRUPTED = 130

const ABOUT: Sentence = {
  vi: 'Từ kế hoạch hành chính (bản quét, PDF, DOCX, văn bản) đến một kho so sánh được.',
  en: 'From Vietnamese administrative plans (scans, PDF, DOCX, text) to a corpus you can compare.',
}
const JSON_OPTION: CommandOption = { flags: '--json', about: { vi: 'in một tài liệu JSON ra stdout', en: 'print one JSON document on stdout' } }
const LANG_OPTION: CommandOption = { flags: '--lang <code>', about: { vi: 'ngôn ngữ của thông báo', en: 'language of the messages' }, choices: LANGUAGES }

/**
 * Runs one command line. Never throws.
 *
 * @returns The exit code: 0 done · 1 some documents failed, or a defect · 2 wrong usage · 3 the corpus cannot be opened · 130 interrupted.
 */
export async function runCli(argv: readonly string[]): Promise<number> {
  const language = readLanguage(argv)
  const stopping = new AbortController()
  const onInterrupt = (): void => {
    if (stopping.signal.aborted) process.exit(INTERRUPTED) // the second time, the user means now
    stopping.abort()
    process.stderr.write(language === 'vi' ? '\nĐang dừng; những gì đã xong được giữ lại…\n' : '\nStopping; what is finished is kept…\n')
  }
  process.on('SIGINT', onInterrupt)
  process.on('SIGTERM', onInterrupt)
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that has seen enough (`kehoach list | head`) is no error; a full disk behind `>` is.
    if (error.code === 'EPIPE') process.exit(0)
    process.stderr.write(`${toMessage(new CorpusError('folder_unwritable', { file: 'stdout', reason: error.message.split(',')[0] }), language)}\n`)
    process.exit(3)
  })
  try {
    let exitCode = 0
    const program = buildProgram(language, stopping.signal, (code) => { exitCode = code })
    await program.parseAsync([...argv], { from: 'user' })
    return stopping.signal.aborted ? INTERRUPTED : exitCode
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (stopping.signal.aborted) return INTERRUPTED
    process.stderr.write(`${toMessage(error, language)}\n`)
    return error instanceof KehoachError ? error.exitCode : 1
  } finally {
    process.off('SIGINT', onInterrupt)
    process.off('SIGTERM', onInterrupt)
  }
}

/** `--lang`, else the environment: Vietnamese unless the terminal is English. */
function readLanguage(argv: readonly string[]): Language {
  const at = argv.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='))
  const given = at < 0 ? process.env['KEHOACH_LANG'] : (argv[at]?.split('=')[1] ?? argv[at + 1])
  if (given === 'vi' || given === 'en') return given
  return /^en/i.test(process.env['LC_ALL'] ?? process.env['LC_MESSAGES'] ?? process.env['LANG'] ?? '') ? 'en' : 'vi'
}

/** What `kehoach NAME --help` prints. */
export function helpOf(name: string, language: Language): string {
  const program = buildProgram(language, new AbortController().signal, () => {})
  let printed = ''
  program.commands.find((command) => command.name() === name)?.configureOutput({ writeOut: (text) => { printed += text } }).outputHelp()
  return printed
}

function buildProgram(language: Language, signal: AbortSignal, onExit: (code: number) => void): Program {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }
  const program = new Program('kehoach').description(ABOUT[language]).version(version).exitOverride().helpCommand(false).showHelpAfterError(language === 'vi' ? '(thêm --help để xem cách dùng)' : '(add --help for usage)')
  for (const command of COMMANDS) addCommand(program, command, language, signal, onExit)
  return program
}

function addCommand(program: Program, command: Command, language: Language, signal: AbortSignal, onExit: (code: number) => void): void {
  const sub = program.command(command.args ? `${command.name} ${command.args}` : command.name).summary(command.about[language])
  sub.description(`${command.about[language]}\n${command.when[language]}`)
  for (const option of [...(command.options ?? []), JSON_OPTION, LANG_OPTION]) sub.addOption(toOption(option, language))
  sub.addHelpText('after', `\n${language === 'vi' ? 'Ví dụ' : 'Examples'}:\n${command.examples.map((line) => `  $ ${line}`).join('\n')}`)
  sub.action(async (...given: unknown[]) => {
    const options = sub.opts() as Options
    const args = given.slice(0, sub.registeredArguments.length).flat().filter((one) => one !== undefined) as string[]
    const shell: Shell = createShell(language, options['json'] === true, signal)
    onExit(await command.run(args, options, shell))
  })
}

function toOption({ flags, about, choices, initial, repeats }: CommandOption, language: Language): Option {
  const option = new Option(flags, about[language])
  if (choices) option.choices([...choices])
  if (initial !== undefined) option.default(initial)
  if (repeats) option.argParser((value: string, before: readonly string[] | undefined) => [...(before ?? []), value])
  return option
}
