import { defineConfig } from 'vitest/config'

const report = process.env['KEHOACH_TEST_REPORT']

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    reporters: ['default', ...(report ? [['json', { outputFile: report }] as [string, { outputFile: string }]] : [])],
  },
})
