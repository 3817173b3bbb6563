#!/usr/bin/env node
import { runWithLeanMemory } from './with-lean-memory.ts'

const argv = process.argv.slice(2)
process.exitCode = (await runWithLeanMemory(argv)) ?? (await (await import('./run-cli.ts')).runCli(argv))
