/**
 * Libraries that few sources need. Loading one of them takes longer than converting an article, and a conversion is
 * synchronous: so they are not imported, but required at the moment somebody asks.
 */
export const onDemand = {
  /** YAML: front matter that is there already, and values of unusual shapes. */
  yaml: () => require('yaml') as typeof import('yaml'),
  /** TOML, read and written. */
  toml: () => require('smol-toml') as typeof import('smol-toml'),
  /** Unpacks gzip. Node's own, and yet it takes as long to load as a short article to read. */
  zlib: () => require('node:zlib') as typeof import('node:zlib'),
  /** The engine's heap. It brings all of Node's streams along. */
  v8: () => require('node:v8') as typeof import('node:v8'),
  /** Other programs. */
  childProcess: () => require('node:child_process') as typeof import('node:child_process'),
  /** Node's loader, which keeps a list of what was required. */
  module: () => require('node:module') as typeof import('node:module'),
  /** The engine's debugger, which knows what is loaded. */
  inspector: () => require('node:inspector') as typeof import('node:inspector'),
  /** Patterns for files. */
  picomatch: () => require('picomatch') as typeof import('picomatch'),
  /** Guesses the encoding of bytes that are no UTF-8 and do not say what they are. */
  chardet: () => require('chardet') as typeof import('chardet'),
}
