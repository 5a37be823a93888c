// hypercore: one core, a block a record; replicated over its own noise stream.
'use strict'

const net = require('net')
const Hypercore = require('hypercore')
const { begin, ended, main, records, say, sync } = require('../measure.js')

/** Blocks of an append. */
const BATCH = 4096
/** Blocks that may be asked for at once, instead of 16 to 512; the documentation's advanced option. */
const IN_FLIGHT = [512, 512]

const open = async (folder, key) => {
  const core = new Hypercore(folder, key, { inflightRange: IN_FLIGHT })
  await core.ready()
  return core
}

async function fill (file, folder) {
  const core = await open(folder)
  const all = records(file)
  for (let at = 0; at < all.length; at += BATCH) await core.append(all.slice(at, at + BATCH))
  await core.close()
}

async function serve (folder) {
  const core = await open(folder)
  const server = net.createServer(socket => {
    const spent = begin()
    socket.setNoDelay(true)
    const stream = core.replicate(false)
    stream.on('error', () => {})
    socket.on('error', () => {})
    socket.pipe(stream).pipe(socket)
    ended().then(() => { say(spent()); process.exit(0) })
  })
  server.listen(0, '127.0.0.1', () => {
    say({ port: server.address().port, key: core.key.toString('hex'), length: core.length })
  })
  await new Promise(() => {})
}

async function fetch (folder, door) {
  const { port, key, length } = JSON.parse(door)
  const core = await open(folder, Buffer.from(key, 'hex'))
  const spent = begin()
  const socket = net.connect(port, '127.0.0.1')
  socket.setNoDelay(true)
  const stream = core.replicate(true)
  stream.on('error', () => {})
  socket.pipe(stream).pipe(socket)
  await core.download({ start: 0, end: length }).done()
  // It leaves the moment of writing to the system; nothing says when. So each of its files is synced, once.
  sync(folder)
  const took = { ...spent(), sent: socket.bytesWritten, heard: socket.bytesRead }
  if (core.contiguousLength !== length) throw new Error(`only ${core.contiguousLength} of ${length} blocks arrived`)
  say({ ...took, records: core.contiguousLength })
}

main('hypercore', __dirname, { fill, serve, fetch })
