// Takes away the last build, so that nothing of a file that is gone stays behind.
import { rmSync } from 'node:fs'

rmSync('dist', { recursive: true, force: true })
