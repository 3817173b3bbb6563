import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { gunzipSync } from 'node:zlib'
import type { ScanFiles } from './scan-set.ts'

/** What one run of a contender took, and what it read: page texts by document. */
export interface Run {
  readonly wallSeconds: number
  readonly cpuSeconds: number
  /** Null where it was not watched. */
  readonly peakMb: number | null
  readonly texts: readonly (readonly string[])[]
}

const run = promisify(execFile)
const BIG = { maxBuffer: 2 ** 28 }

export async function hasProgram(name: string): Promise<boolean> {
  return run('which', [name]).then(() => true, () => false)
}

/** The project itself, in a process of its own. */
export async function runOurs(files: readonly ScanFiles[], model: 'fast' | 'best_int', engine: 'tesseract.js' | 'native'): Promise<Run> {
  const script = new URL('./ocr-ours.ts', import.meta.url).pathname
  const { stdout } = await run(process.execPath, ['--import', 'tsx', script, JSON.stringify({ pdfs: files.map(({ pdf }) => pdf), model, engine })], BIG)
  return JSON.parse(stdout) as Run
}

/** Native tesseract on the scans' own page images, two processes side by side, one thread each. */
export async function runNative(files: readonly ScanFiles[], model: 'fast' | 'best_int', psm: 3 | 4 | 6, folder: string): Promise<Run> {
  const images = files.flatMap(({ images: own }) => own)
  const data = model === 'best_int' ? `--tessdata-dir ${bestIntFolder(folder)}` : ''
  const list = join(folder, 'images.txt')
  writeFileSync(list, images.join('\n'))
  const took = await timed(`OMP_THREAD_LIMIT=1 xargs -a ${list} -P 2 -I{} tesseract {} {}.${model} -l vie ${data} --oem 1 --psm ${psm}`)
  return { ...took, peakMb: null, texts: files.map(({ images: own }) => own.map((image) => readFileSync(`${image}.${model}.txt`, 'utf8'))) }
}

/** OCRmyPDF with a sidecar of text. */
export async function runOcrmypdf(files: readonly ScanFiles[], options: string): Promise<Run> {
  const total = { wallSeconds: 0, cpuSeconds: 0 }
  const texts: string[][] = []
  for (const { pdf } of files) {
    const took = await timed(`ocrmypdf -q -l vie -j2 ${options} --sidecar ${pdf}.txt ${pdf} ${pdf}.out.pdf`)
    total.wallSeconds += took.wallSeconds
    total.cpuSeconds += took.cpuSeconds
    texts.push(readFileSync(`${pdf}.txt`, 'utf8').split('\f'))
  }
  return { ...total, peakMb: null, texts }
}

/** Wall time and CPU time (user and system, children included) of a shell command. */
async function timed(command: string): Promise<{ wallSeconds: number; cpuSeconds: number }> {
  const { stderr } = await run('bash', ['-c', `TIMEFORMAT='took %R %U %S'; time { ${command} 2>/dev/null; }`], { ...BIG, env: { ...process.env, LC_ALL: 'C.UTF-8' } })
  const [, wall, user, system] = /took (\S+) (\S+) (\S+)/.exec(stderr) ?? []
  return { wallSeconds: Number(wall), cpuSeconds: Number(user) + Number(system) }
}

/** npm's model, unpacked for the program. */
function bestIntFolder(folder: string): string {
  const target = join(folder, 'best_int')
  const file = join(target, 'vie.traineddata')
  if (!existsSync(file)) {
    const packed = join(dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/vie/package.json')), '4.0.0_best_int', 'vie.traineddata.gz')
    mkdirSync(target, { recursive: true })
    writeFileSync(file, gunzipSync(readFileSync(packed)))
  }
  return target
}
