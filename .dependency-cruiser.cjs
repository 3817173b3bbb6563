/** The house: which room may import which. The table is the rule; there is no list of exceptions. */
const MAY_IMPORT = {
  model: [],
  text: ['model'],
  lexicon: ['model', 'text'],
  intake: ['model'],
  pages: ['model', 'text'],
  repair: ['model', 'text', 'lexicon'],
  segment: ['model', 'text', 'lexicon'],
  extract: ['model', 'text', 'lexicon'],
  store: ['model', 'text'],
  pipeline: ['model', 'store', 'intake', 'pages', 'repair', 'segment', 'extract'],
  query: ['model', 'text', 'lexicon', 'store'],
  export: ['model', 'query'],
  evaluate: ['model', 'pipeline'],
  server: ['model', 'query', 'export', 'store', 'pipeline'],
  cli: ['model', 'text', 'lexicon', 'intake', 'pages', 'repair', 'segment', 'extract', 'store', 'pipeline', 'query', 'export', 'evaluate', 'server'],
}
/** A heavy library has one home. */
const HOMES = {
  'pdfjs-dist|tesseract\\.js|@napi-rs/canvas|sharp|pdf-lib|mammoth|cheerio': 'pages',
  'better-sqlite3': 'store',
  'p-queue': 'pipeline',
  'yauzl|file-type': 'intake',
  'commander|cli-progress': 'cli',
}
const rooms = Object.keys(MAY_IMPORT)

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    ...rooms.map((room) => ({
      name: `${room}-imports`,
      comment: `${room} may import only: ${MAY_IMPORT[room].join(', ') || 'nothing'}`,
      severity: 'error',
      from: { path: `^src/${room}/` },
      to: { path: '^src/', pathNot: `^src/(${[room, ...MAY_IMPORT[room]].join('|')})/` },
    })),
    {
      name: 'by-the-door',
      comment: "another room is entered by its index.ts alone",
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: { path: '^src/[^/]+/', pathNot: '^src/($1/|[^/]+/index\\.ts$)' },
    },
    { name: 'src-imports-nothing-outside', severity: 'error', from: { path: '^src/' }, to: { path: '^(test|scripts|fixtures|corpus)/' } },
    ...Object.entries(HOMES).map(([library, room]) => ({
      name: `${room}-owns-${library.split('|')[0]}`,
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/${room}/` },
      to: { path: `^node_modules/(${library})/` },
    })),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
}
