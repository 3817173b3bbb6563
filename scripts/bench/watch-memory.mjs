// Preloaded into a measured process: leaves its peak memory and processor time where KEHOACH_BENCH_USAGE says.
import { writeFileSync } from 'node:fs'

const file = process.env.KEHOACH_BENCH_USAGE
if (file) process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
  writeFileSync(file, JSON.stringify({ peakMb: maxRSS / 1024, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6 }))
})
