// Opens a report in headless Chromium, clicks an article and looks at what the page shows. Outside the quick tests,
// since it needs a browser; says so and passes where there is none.
//   node test/cli/slow/report-in-browser.js [SCREENSHOT.png]
import assert from 'node:assert/strict'
import {execFileSync, spawn, spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'

const browser = ['chromium', 'chromium-browser', 'google-chrome'].find(
  (name) => spawnSync(name, ['--version']).status === 0,
)
/** A picture of so many bytes may be a blank page. */
const blankPicture = 20_000

if (browser === undefined) console.log('skipped: there is no Chromium here')
else await look(browser)

async function look(program) {
  const folder = mkdtempSync(join(tmpdir(), 'newsdown-report-'))
  const page = join(folder, 'report.html')
  writeFileSync(join(folder, 'broken.txt'), '')
  const argv = ['fixtures/**/*.txt', join(folder, 'broken.txt'), '-d', join(folder, 'md'), '--report', page]
  const {status} = spawnSync(process.execPath, ['bin/convert.js', ...argv], {stdio: ['ignore', 'ignore', 'inherit']})
  assert.equal(status, 2, 'one input is broken')
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--remote-debugging-pipe', '--window-size=1400,1800']
  const child = spawn(program, [...flags, `--user-data-dir=${folder}/profile`], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  })
  const send = connect(child.stdio[3], child.stdio[4])
  try {
    const {targetId} = await send('Target.createTarget', {url: `file://${page}`})
    const {sessionId} = await send('Target.attachToTarget', {targetId, flatten: true})
    const run = async (expression) => {
      const {result, exceptionDetails} = await send(
        'Runtime.evaluate',
        {expression, awaitPromise: true, returnByValue: true},
        sessionId,
      )
      assert.equal(exceptionDetails, undefined, exceptionDetails?.exception?.description)
      return result.value
    }
    await until(() => run('location.protocol === "file:" && document.readyState === "complete"'))
    assert.ok((await run('document.querySelectorAll(".chart tr").length')) > 1, 'the charts have bars')
    assert.match(await run('document.querySelector("#failures tbody").innerText'), /broken\.txt:1:1/)
    const rows = await run('document.querySelectorAll("#articles tbody tr").length')
    assert.ok(rows > 1, 'articles are listed')
    await run('filter.value = "format-sample"; filter.oninput(); document.querySelector("#articles tbody tr").click()')
    await until(() => run('document.querySelectorAll("#ledger tr").length > 0'))
    assert.match(await run('text.textContent'), /^---\ntitle: /)
    assert.match(await run('source.srcdoc'), /Content-Security-Policy/)
    assert.equal(await run('source.sandbox.length + markdown.sandbox.length'), 0, 'nothing runs in the frames')
    assert.match(await run('markdown.srcdoc'), /<p>/)
    await run('filter.value = "no such name"; filter.oninput()')
    assert.equal(await run('document.querySelectorAll("#articles tbody tr").length'), 0)
    await run('filter.value = ""; filter.oninput()')
    let picture
    await until(async () => {
      picture = await screenshot(send, sessionId, run)
      return picture.length > blankPicture
    })
    if (process.argv[2]) writeFileSync(resolve(process.argv[2]), picture)
    console.log(
      `passed: ${rows} articles listed, one opened, ${execFileSync(program, ['--version'], {encoding: 'utf8'}).trim()}`,
    )
  } finally {
    // Killed, it would leave processes behind that go on writing into the folder.
    const closed = new Promise((done) => child.on('close', done))
    await send('Browser.close')
    await closed
    rmSync(folder, {recursive: true, force: true, maxRetries: 10, retryDelay: 200})
  }
}

/** The article that is open: frames out of view are not painted. */
async function screenshot(send, sessionId, run) {
  await run('source.scrollIntoView()')
  const {data} = await send('Page.captureScreenshot', {}, sessionId)
  return Buffer.from(data, 'base64')
}

/** Chromium's debugging protocol over its pipe: JSON messages that end in NUL. */
function connect(input, output) {
  const waiting = new Map()
  let rest = ''
  let last = 0
  output.setEncoding('utf8')
  output.on('data', (data) => {
    const messages = (rest + data).split('\0')
    rest = messages.pop()
    for (const {id, result, error} of messages.map((message) => JSON.parse(message))) {
      const call = waiting.get(id)
      waiting.delete(id)
      if (error) call?.reject(new Error(error.message))
      else call?.resolve(result)
    }
  })
  return (method, params = {}, sessionId = undefined) =>
    new Promise((resolve, reject) => {
      waiting.set(++last, {resolve, reject})
      input.write(`${JSON.stringify({id: last, method, params, sessionId})}\0`)
    })
}

async function until(holds) {
  for (let tries = 0; tries < 200; tries++) {
    if (await holds()) return
    await new Promise((done) => setTimeout(done, 50))
  }
  throw new Error('The page did not get there within ten seconds')
}
