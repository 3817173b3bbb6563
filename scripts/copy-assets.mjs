// Copies what TypeScript leaves behind (tables, models, SQL) from src to dist, beside the code that reads it.
import { cpSync } from 'node:fs'
import { extname } from 'node:path'

cpSync('src', 'dist', {
  recursive: true,
  filter: (path) => extname(path) !== '.ts',
})
