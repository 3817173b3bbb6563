// The command line: one file a command, arguments in, one call, printing out.
// In: arguments.
// Out: an exit code; what was printed.
export { COMMANDS } from './commands/index.ts'
export { helpOf, runCli } from './run-cli.ts'
