const label = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?'

/** Source of a pattern for a mail address that is a link between angle brackets (CommonMark 0.31 §6.5). */
export const mailAutolink = String.raw`[\w.!#$%&'*+/=?^\x60{|}~-]+@${label}(?:\.${label})*`
