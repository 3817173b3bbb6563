// The main job on the fixtures: read them into a corpus, show the coverage, say what to try next.
import { spawnSync } from 'node:child_process'

const corpus = 'corpus/demo'
const kehoach = (...args) => {
  console.log(`\n$ npx kehoach ${args.join(' ')}`)
  const { status } = spawnSync(process.execPath, ['dist/cli/main.js', ...args], { stdio: 'inherit' })
  // 1 says that some documents failed, which the demo has on purpose.
  if (status !== 0 && status !== 1) process.exit(status ?? 1)
}

kehoach('ingest', 'fixtures/documents', '--corpus', corpus)
kehoach('coverage', '--by', 'commune', '--corpus', corpus)
console.log(`
Look next:
  npx kehoach list --corpus ${corpus}
  npx kehoach show xa-chat-binh-2026.pdf --corpus ${corpus}
  npx kehoach search "thủ tục hành chính" --corpus ${corpus}
  npx kehoach reuse --corpus ${corpus}
  npx kehoach cites --corpus ${corpus}
  npx kehoach query "SELECT code, count(*) AS n FROM citations GROUP BY code ORDER BY n DESC" --corpus ${corpus}
  npx kehoach --help`)
