// What the peers in node share: the records, one side in a process of its own, and what the system says of it.
'use strict'

const { spawn } = require('child_process')
const fs = require('fs')
const path = require('path')
const readline = require('readline')

/** The records of a corpus: before each stands its length (u32 LE). */
function records (file) {
  const bytes = fs.readFileSync(file)
  const all = []
  for (let at = 0; at < bytes.length;) {
    const from = at + 4
    at = from + bytes.readUInt32LE(at)
    all.push(bytes.subarray(from, at))
  }
  return all
}

/** Starts a stretch: what it took is what `spent` says, with the peak of memory since. */
function begin () {
  // proc(5): 5 resets the peak resident set size.
  try { fs.writeFileSync('/proc/self/clear_refs', '5') } catch {}
  const before = process.cpuUsage()
  const begun = Date.now() / 1000
  return () => {
    const ended = Date.now() / 1000
    const { user, system } = process.cpuUsage(before)
    const peak = /VmHWM:\s+(\d+)/.exec(fs.readFileSync('/proc/self/status', 'utf8'))
    return { begun, ended, cpu: (user + system) / 1e6, peak: peak ? peak[1] / 1024 : 0 }
  }
}

function files (folder) {
  return fs.readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile()).map(entry => path.join(entry.parentPath ?? entry.path, entry.name))
}

/** What `work` gives, or `otherwise` if a file is gone meanwhile: stores tidy up in the background. */
function ifThere (work, otherwise) {
  try {
    return work()
  } catch (error) {
    if (error.code !== 'ENOENT') throw error
    return otherwise
  }
}

/** Has the system put every file of a store on disk, for a peer that has no such setting. */
function sync (folder) {
  const folders = new Set(files(folder).map(file => path.dirname(file)))
  for (const place of [...files(folder), ...folders]) {
    ifThere(() => {
      const open = fs.openSync(place, 'r')
      fs.fsyncSync(open)
      fs.closeSync(open)
    })
  }
}

/** Bytes of a store. */
function size (folder) {
  return files(folder).reduce((sum, file) => sum + ifThere(() => fs.statSync(file).size, 0), 0)
}

/** Tells the process that started this one. */
function say (what) {
  console.log(JSON.stringify(what))
}

/** Runs a side of `run.js` in a process of its own; what it says, line by line. */
function side (...args) {
  const child = spawn(process.execPath, [process.argv[1], ...args], { stdio: ['pipe', 'pipe', 'inherit'] })
  const lines = readline.createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  return {
    async hear () {
      const { value, done } = await lines.next()
      if (done) throw new Error(`${args[0]} ended early`)
      return JSON.parse(value)
    },
    /** Nothing more is wanted of it. */
    end () { child.stdin.end() }
  }
}

/** Replicates: the side `serve` with the full store, then the side `fetch` with the empty one; the line for the bench. */
async function replicate (name, folder, full, empty) {
  const from = side('serve', full)
  const door = await from.hear()
  const to = side('fetch', empty, JSON.stringify(door))
  const there = await to.hear()
  const here = await (from.end(), from.hear())
  const { version } = require(path.join(folder, 'node_modules', name, 'package.json'))
  say({
    package: `${name} ${version}`,
    records: there.records,
    seconds: there.ended - there.begun,
    cpu_from: here.cpu,
    cpu_to: there.cpu,
    peak_from: here.peak,
    peak_to: there.peak,
    wire_to: there.heard ?? here.sent,
    wire_back: there.sent ?? here.heard,
    disk: size(empty)
  })
}

/** When the process that started this one wants nothing more. */
function ended () {
  return new Promise(resolve => process.stdin.resume().on('end', resolve))
}

/** What `run.js` was asked for. */
function main (name, folder, { fill, serve, fetch }) {
  const [what, ...args] = process.argv.slice(2)
  const does = { fill, serve, fetch, replicate: (full, empty) => replicate(name, folder, full, empty) }[what]
  if (!does) throw new Error('usage: node run.js fill RECORDS STORE | replicate STORE EMPTY')
  does(...args).then(() => process.exit(0), error => { console.error(error); process.exit(1) })
}

module.exports = { begin, ended, main, records, say, sync }
