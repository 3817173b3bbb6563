// Preloaded into a measured process: leaves its peak memory and processor time where KEHOACH_BENCH_USAGE says; of several, the largest's.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const file = process.env.KEHOACH_BENCH_USAGE
if (file) process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
  const peakMb = maxRSS / 1024
  if (existsSync(file) && process.channel === undefined && JSON.parse(readFileSync(file, 'utf8')).peakMb > peakMb) return
  writeFileSync(file, JSON.stringify({ peakMb, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6 }))
})
