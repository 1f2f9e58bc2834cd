import {utcOf} from '../../ground/date-forms.ts'
import {urlParts} from '../../ground/url-parts.ts'

/** `/2020/07/16/`, `/2020-07/16/`, `/2020/0716/`, `/20200716/`: folders, for a name may hold any number. */
const day = /\/(?<year>(?:199|20[0-3])\d)[-/]?(?<month>\d\d)[-/]?(?<day>\d\d)\//

/** The day that stands in the address of an article, at midnight in UTC: that of its folder, not of its name. */
export function dayOfAddress(address: string | undefined): Date | undefined {
  const path = address === undefined ? undefined : urlParts(address)?.pathname
  const said = path && day.exec(path)?.groups
  return said ? utcOf(Number(said.year), Number(said.month), Number(said.day)) : undefined
}
