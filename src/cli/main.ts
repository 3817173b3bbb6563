#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8'
import { runCli } from './run-cli.ts'

// Patterns are compiled at once instead of being interpreted first: the first documents' facts take a third less time, later ones a tenth.
setFlagsFromString('--no-regexp-tier-up')
process.exitCode = await runCli(process.argv.slice(2))
