// PouchDB: a document a record, its bytes in base64; replicated over HTTP from express-pouchdb, both stores in LevelDB.
'use strict'

const fs = require('fs')
const http = require('http')
const path = require('path')
const express = require('express')
const PouchDB = require('pouchdb')
const { begin, ended, main, records, say, sync } = require('../measure.js')

/** Documents of a bulk insert. */
const BATCH = 2000
/** Documents of a batch, and how many batches may wait (100 and 10 unless said otherwise); 3000 gained nothing. */
const REPLICATION = { batch_size: 1000, batches_limit: 10 }

const name = 'records'
const open = folder => new PouchDB(path.join(folder, name))

async function fill (file, folder) {
  fs.mkdirSync(folder)
  const db = open(folder)
  const all = records(file)
  for (let at = 0; at < all.length; at += BATCH) {
    const docs = all.slice(at, at + BATCH)
    const answers = await db.bulkDocs(docs.map((bytes, place) => ({
      _id: String(at + place).padStart(7, '0'),
      record: bytes.toString('base64')
    })))
    if (answers.some(answer => answer.error)) throw new Error('a document was not taken')
  }
  await db.close()
}

async function serve (folder) {
  const Here = PouchDB.defaults({ prefix: path.join(folder, '/') })
  const app = express()
  app.use('/', require('express-pouchdb')(Here, { mode: 'minimumForPouchDB' }))
  let sent = 0
  let heard = 0
  let spent = null
  const sockets = new Set()
  const count = socket => { sent += socket.bytesWritten; heard += socket.bytesRead }
  const server = http.createServer(app)
  server.on('connection', socket => {
    spent ??= begin()
    sockets.add(socket)
    socket.on('close', () => { count(socket); sockets.delete(socket) })
  })
  ended().then(() => {
    const took = spent()
    sockets.forEach(count)
    say({ ...took, sent, heard })
    process.exit(0)
  })
  server.listen(0, '127.0.0.1', () => say({ port: server.address().port }))
  await new Promise(() => {})
}

async function fetch (folder, door) {
  fs.mkdirSync(folder)
  const db = open(folder)
  await db.info()
  const spent = begin()
  const done = await db.replicate.from(`http://127.0.0.1:${JSON.parse(door).port}/${name}`, REPLICATION)
  // LevelDB's writes are handed to the system and not synced, and PouchDB has no setting for it. So each file is, once.
  sync(folder)
  const took = spent()
  if (!done.ok || done.doc_write_failures > 0) throw new Error('not every document was written')
  const { doc_count: records } = await db.info()
  say({ ...took, records })
}

main('pouchdb', __dirname, { fill, serve, fetch })
