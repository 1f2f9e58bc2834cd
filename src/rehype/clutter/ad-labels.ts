/** What stands over and under an advertisement, in the languages of the archives. */
export const adLabelPatterns: readonly string[] = [
  '[广廣]告',
  'advertisement(?: ?[-–—] ?scroll to continue)?',
  '(?:story|article) continues below(?: (?:this )?(?:ad|advertisement))?',
  'skip ad(?:vertisement)?',
  'publicité',
  'anzeige',
  'publicidade?',
  'pubblicità',
  'реклама',
  'إعلان',
  '광고',
  '広告',
  '[［[]PR[］\\]]',
  '[请請][继繼][续續]往下[阅閱][读讀](?:\\.{3}|…+)?',
]
