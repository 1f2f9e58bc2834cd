// A worker thread of a batch.
require('./load-command.js').loadCommand().work()
