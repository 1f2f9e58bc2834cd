import {readFileSync} from 'node:fs'
import {convert} from '../convert.ts'

const [path] = process.argv.slice(2)
if (path) process.stdout.write(convert(readFileSync(path), {path}).text)
