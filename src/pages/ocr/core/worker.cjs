'use strict'
// The worker thread of tesseract.js, with this project's core in the place of its own (scripts/tesseract-core/README.md).
const { readFile } = require('node:fs/promises')
const { parentPort } = require('node:worker_threads')
const { gunzipSync } = require('node:zlib')
const tesseract = require('tesseract.js/src/worker-script')
const { openCore } = require('./open-core.cjs')

parentPort.on('message', (packet) => tesseract.dispatchHandlers(packet, (answer) => parentPort.postMessage(answer)))

// Language data are files of this machine; nothing is fetched or kept elsewhere.
tesseract.setAdapter({ getCore: async () => openCore, gunzip: gunzipSync, readCache: readFile })
