import { pathToFileURL } from 'node:url'
import { isAbsolute, resolve } from 'node:path'
import { FACTS } from '../model/index.ts'
import type { Extractor } from './extractor.ts'

/** Extractors from outside the repository, and what could not be loaded. */
export interface LoadedExtractors {
  readonly extractors: readonly Extractor[]
  readonly failures: readonly { readonly module: string; readonly reason: string }[]
}

/**
 * Loads extractors from modules: each exports one or several, as `default` or by name. A plain object will do; the schema
 * follows from `fact`. A module that does not load, or that holds no extractor, fails alone.
 *
 * @param modules Paths, relative ones from `folder`: the list `extractors` of the configuration file.
 * @param taken Names that are already in use; an extractor with one of them fails.
 */
export async function loadExtractors(modules: readonly string[], folder: string, taken: readonly string[] = []): Promise<LoadedExtractors> {
  const names = new Set(taken)
  const extractors: Extractor[] = []
  const failures: { module: string; reason: string }[] = []
  for (const module of modules) {
    try {
      const path = isAbsolute(module) ? module : resolve(folder, module)
      const found = Object.values((await import(pathToFileURL(path).href)) as Record<string, unknown>).filter((value) => looksLikeExtractor(value))
      if (found.length === 0) throw new Error('no export has a name, a version, a fact and find()')
      for (const one of new Set(found)) {
        if (names.has(one.name)) throw new Error(`the name "${one.name}" is taken`)
        if (!(one.fact in FACTS)) throw new Error(`"${one.fact}" is no list of facts; there are ${Object.keys(FACTS).join(', ')}`)
        names.add(one.name)
        extractors.push({ ...one, reads: one.reads ?? {}, schema: one.schema ?? FACTS[one.fact] })
      }
    } catch (error) {
      failures.push({ module, reason: (error as Error).message })
    }
  }
  return { extractors, failures }
}

/** What a module may leave out, we fill in. */
type Loose = Omit<Extractor, 'schema' | 'reads'> & Partial<Pick<Extractor, 'schema' | 'reads'>>

function looksLikeExtractor(value: unknown): value is Loose {
  const one = value as Partial<Extractor> | null
  return typeof one === 'object' && one !== null && typeof one.name === 'string' && typeof one.version === 'number' && typeof one.fact === 'string' && typeof one.find === 'function'
}
