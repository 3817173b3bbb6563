// Prints the parts of the documentation that come from the code into their pages.
import { readFileSync, writeFileSync } from 'node:fs'
import { GENERATED, replacePart } from './pages.ts'

for (const { file, mark, text } of GENERATED) writeFileSync(file, replacePart(readFileSync(file, 'utf8'), mark, text()))
