import { LEVELS, REFORM_AREAS, SECTION_KINDS, type Level, type ReformArea, type SectionKind } from '../model/index.ts'
import { listOption, textOption, type CommandOption, type Options } from './command.ts'
import { readCount } from './read-count.ts'

/** Which plans: the options that questions share. */
export const PLACE_OPTIONS: readonly CommandOption[] = [
  { flags: '--year <y>', about: { vi: 'chỉ kế hoạch của năm này', en: 'only plans for this year' } },
  { flags: '--province <name>', about: { vi: 'chỉ tỉnh, thành phố này', en: 'only this province' } },
  { flags: '--district <name>', about: { vi: 'chỉ huyện, quận, thị xã này', en: 'only this district' } },
  { flags: '--commune <name>', about: { vi: 'chỉ xã, phường, thị trấn này', en: 'only this commune' } },
  { flags: '--level <level>', about: { vi: 'chỉ kế hoạch của cấp này', en: 'only plans of this level' }, choices: LEVELS },
]
export const KIND_OPTION: CommandOption = { flags: '--kind <kind>', about: { vi: 'chỉ loại mục này', en: 'only this kind of section' }, choices: SECTION_KINDS }
export const AREA_OPTION: CommandOption = { flags: '--area <area>', about: { vi: 'chỉ kế hoạch có lĩnh vực này', en: 'only plans that cover this area' }, choices: REFORM_AREAS }

export interface PlaceFilter {
  readonly year?: number
  readonly province?: string
  readonly district?: string
  readonly commune?: string
  readonly level?: Level
}

export function readPlaces(options: Options): PlaceFilter {
  const [province, district, commune, level] = ['province', 'district', 'commune', 'level'].map((name) => textOption(options, name))
  return {
    ...(options['year'] !== undefined && { year: readCount(options, 'year', 0, 1900) }),
    ...(province !== undefined && { province }), ...(district !== undefined && { district }), ...(commune !== undefined && { commune }),
    ...(level !== undefined && { level: level as Level }),
  }
}

export function readKind(options: Options, name = 'kind'): { kind?: SectionKind } {
  const kind = textOption(options, name)
  return kind === undefined ? {} : { kind: kind as SectionKind }
}

export function readArea(options: Options): { area?: ReformArea } {
  const area = textOption(options, 'area')
  return area === undefined ? {} : { area: area as ReformArea }
}

/** The years of `--year`, given once or several times. */
export function readYears(options: Options): number[] {
  return listOption(options, 'year').map((year) => readCount({ year }, 'year', 0, 1900))
}
