/** What stands over and under an advertisement beside whole words: see `labelWords`. */
export const adLabelPatterns: readonly string[] = [
  'advertisements?(?: ?[-–—] ?(?:scroll to continue|continue reading below))?',
  '(?:story|article) continues below(?: (?:this )?(?:ad|advertisement))?',
  'rekl[aá]m[ae]?',
  'contin[uú]a (?:depois|despu[eé]s|ap[oó]s) d[ae] (?:la )?publicida(?:de?|d)',
  '[［[]PR[］\\]]',
  '[请請][继繼][续續]往下[阅閱][读讀](?:\\.{3}|…+)?',
]
